import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A C0 or C1 control other than tab and line ends, anywhere in the text. */
export const controlCharacter = defineDiagnostic<{ readonly code: string }>({
  code: "control-character",
  severity: "error",
  remedy: () => ({ instead: [""] }),
  words: {
    kk: ({ code }) => ({
      title: "Басқару таңбасы",
      label: `мұнда көрінбейтін ${code} басқару таңбасы тұр`,
      hint: "таңбаны өшіріңіз",
    }),
    ru: ({ code }) => ({
      title: "Управляющий символ",
      label: `здесь стоит невидимый управляющий символ ${code}`,
      hint: "удалите его",
    }),
    en: ({ code }) => ({
      title: "Control character",
      label: `the invisible control character ${code} stands here`,
      hint: "delete it",
    }),
  },
});
