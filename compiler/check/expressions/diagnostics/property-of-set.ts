import { defineDiagnostic } from "../../../../language/index.ts";

/** A property asked of a set and not of its members. */
export const propertyOfSet = defineDiagnostic<{
  readonly property: string;
  readonly set: string;
  readonly type: string;
}>({
  code: "property-of-set",
  severity: "error",
  words: {
    kk: ({ property, set, type }) => ({
      title: "Жиынның қасиеті болмайды",
      label: `\`${set}\` — жиын (\`${type}\`), \`${property}\` оның мүшелерінен сұралады`,
      hint: `\`some x in ${set} satisfies x.${property} …\` немесе \`every\` деп жазыңыз`,
    }),
    ru: ({ property, set, type }) => ({
      title: "Свойство у множества",
      label: `\`${set}\` — множество (\`${type}\`), а \`${property}\` спрашивают у его членов`,
      hint: `напишите \`some x in ${set} satisfies x.${property} …\` или \`every\``,
    }),
    en: ({ property, set, type }) => ({
      title: "Property of a set",
      label: `\`${set}\` is a set (\`${type}\`), and \`${property}\` is asked of its members`,
      hint: `write \`some x in ${set} satisfies x.${property} …\`, or \`every\``,
    }),
  },
});
