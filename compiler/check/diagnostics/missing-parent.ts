import { defineDiagnostic } from "../../../language/index.ts";

export const missingParent = defineDiagnostic<{ readonly name: string }>({
  code: "missing-parent",
  severity: "error",
  remedy: (p) => ({ instead: [`${p.name} is element`] }),
  words: {
    kk: (p) => ({
      title: "Аталық түр жоқ",
      label: `\`${p.name}\` қай түрге бағынатыны айтылмаған`,
      hint: `\`kind ${p.name} is element\` деп жазыңыз`,
    }),
    ru: (p) => ({
      title: "Не указан родитель",
      label: `не сказано, какому виду подчинён \`${p.name}\``,
      hint: `напишите \`kind ${p.name} is element\``,
    }),
    en: (p) => ({
      title: "Missing parent kind",
      label: `\`${p.name}\` does not say below which kind it stands`,
      hint: `write \`kind ${p.name} is element\``,
    }),
  },
});
