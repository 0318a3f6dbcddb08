import { defineDiagnostic } from "../../../../language/index.ts";

/** The name of a kind, record or enum where a value is wanted. */
export const kindAsValue = defineDiagnostic<{ readonly name: string }>({
  code: "kind-as-value",
  severity: "error",
  words: {
    kk: ({ name }) => ({
      title: "Мән орнындағы түр",
      label: `\`${name}\` — түр, оның мәні жоқ`,
      hint: `\`some x: ${name} satisfies …\` не \`x is ${name}\` деп жазыңыз`,
    }),
    ru: ({ name }) => ({
      title: "Тип вместо значения",
      label: `\`${name}\` — тип, а не значение`,
      hint: `напишите \`some x: ${name} satisfies …\` или \`x is ${name}\``,
    }),
    en: ({ name }) => ({
      title: "Type as a value",
      label: `\`${name}\` is a type and no value`,
      hint: `write \`some x: ${name} satisfies …\` or \`x is ${name}\``,
    }),
  },
});
