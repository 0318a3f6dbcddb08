import { defineDiagnostic } from "../../../language/index.ts";

export const missingProperty = defineDiagnostic<{ readonly name: string; readonly owner: string }>({
  code: "missing-property",
  severity: "error",
  remedy: (p) => ({ states: p.name }),
  words: {
    kk: (p) => ({
      title: "Қасиет жетіспейді",
      label: `\`${p.owner}\` үшін \`${p.name}\` керек`,
      hint: `\`${p.name}: …\` қосыңыз`,
    }),
    ru: (p) => ({
      title: "Нет свойства",
      label: `для \`${p.owner}\` нужно \`${p.name}\``,
      hint: `добавьте \`${p.name}: …\``,
    }),
    en: (p) => ({
      title: "Missing property",
      label: `\`${p.owner}\` needs \`${p.name}\``,
      hint: `add \`${p.name}: …\``,
    }),
  },
});
