import { defineDiagnostic, didYouMean } from "../../diagnostics/index.ts";

/** A word that is nearly one of the language; the text is read as if it were. */
export const misspeltKeyword = defineDiagnostic<{ readonly found: string; readonly word: string }>({
  code: "misspelt-keyword",
  severity: "error",
  remedy: (p) => ({ instead: [p.word] }),
  words: {
    kk: ({ found, word }) => ({
      title: "Қате жазылған сөз",
      label: `\`${found}\` тілде жоқ сөз`,
      ...didYouMean([word], "kk"),
    }),
    ru: ({ found, word }) => ({
      title: "Слово с опечаткой",
      label: `слова \`${found}\` в языке нет`,
      ...didYouMean([word], "ru"),
    }),
    en: ({ found, word }) => ({
      title: "Misspelt keyword",
      label: `the language has no word \`${found}\``,
      ...didYouMean([word], "en"),
    }),
  },
});
