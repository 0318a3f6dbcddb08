import { defineDiagnostic } from "../../../language/index.ts";

export const unusedDeclaration = defineDiagnostic<{ readonly name: string }>({
  code: "unused-declaration",
  severity: "hint",
  words: {
    kk: (p) => ({
      title: "Қолданылмаған жариялану",
      label: `\`${p.name}\` атауына ештеңе сілтемейді`,
      hint: "оған сілтеңіз немесе өшіріңіз",
    }),
    ru: (p) => ({
      title: "Лишнее объявление",
      label: `на \`${p.name}\` ничто не ссылается`,
      hint: "сошлитесь на него или удалите",
    }),
    en: (p) => ({
      title: "Unused declaration",
      label: `nothing refers to \`${p.name}\``,
      hint: "refer to it, or delete it",
    }),
  },
});
