import { defineDiagnostic } from "../../../language/index.ts";

export const missingLanguage = defineDiagnostic<{ readonly missing: readonly string[] }>({
  code: "missing-language",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Аударма жоқ",
      label: `мәтін жоқ: ${p.missing.map((each) => `\`${each}\``).join(", ")}`,
      hint: "қазақ, орыс және ағылшын тілдерінде жазыңыз",
    }),
    ru: (p) => ({
      title: "Нет перевода",
      label: `нет текста: ${p.missing.map((each) => `\`${each}\``).join(", ")}`,
      hint: "напишите на казахском, русском и английском",
    }),
    en: (p) => ({
      title: "Missing language",
      label: `no text in ${p.missing.map((each) => `\`${each}\``).join(", ")}`,
      hint: "write it in Kazakh, Russian and English",
    }),
  },
});
