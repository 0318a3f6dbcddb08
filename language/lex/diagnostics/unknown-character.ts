import { defineDiagnostic } from "../../diagnostics/index.ts";

/** Characters that begin nothing in the language. */
export const unknownCharacter = defineDiagnostic<{ readonly text: string }>({
  code: "unknown-character",
  severity: "error",
  words: {
    kk: ({ text }) => ({
      title: "Бейтаныс таңба",
      label: `\`${shown(text)}\` тілде қолданылмайды`,
      hint: "өшіріңіз немесе тырнақша ішіне алыңыз",
    }),
    ru: ({ text }) => ({
      title: "Неизвестный символ",
      label: `\`${shown(text)}\` в языке не используется`,
      hint: "удалите его или возьмите в кавычки",
    }),
    en: ({ text }) => ({
      title: "Unknown character",
      label: `\`${shown(text)}\` has no meaning in the language`,
      hint: "delete it or put it in quotes",
    }),
  },
});

function shown(text: string): string {
  const characters = [...text];
  return characters.length > 12 ? `${characters.slice(0, 12).join("")}…` : text;
}
