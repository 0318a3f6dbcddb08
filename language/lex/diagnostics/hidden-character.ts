import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A character without width or one that turns the direction of text, anywhere: in names, strings and comments alike. */
export const hiddenCharacter = defineDiagnostic<{ readonly code: string }>({
  code: "hidden-character",
  severity: "error",
  remedy: () => ({ instead: [""] }),
  words: {
    kk: ({ code }) => ({
      title: "Жасырын таңба",
      label: `мұнда көрінбейтін ${code} таңбасы тұр`,
      note: "Мұндай таңба мәтінді компилятор оқығаннан басқаша етіп көрсете алады.",
      hint: "таңбаны өшіріңіз",
    }),
    ru: ({ code }) => ({
      title: "Скрытый символ",
      label: `здесь стоит невидимый символ ${code}`,
      note: "Из-за такого символа текст может выглядеть не так, как его читает компилятор.",
      hint: "удалите его",
    }),
    en: ({ code }) => ({
      title: "Hidden character",
      label: `the invisible character ${code} stands here`,
      note: "With such a character a text can look different from what the compiler reads.",
      hint: "delete it",
    }),
  },
});
