import { defineDiagnostic } from "../../../../language/index.ts";

/** Definitions that use each other in a loop. */
export const recursiveDefine = defineDiagnostic<{ readonly names: readonly string[] }>({
  code: "recursive-define",
  severity: "error",
  words: {
    kk: ({ names }) => ({
      title: "Өзіне оралатын анықтама",
      label: `анықтама өзін қолданады: ${names.map((name) => `\`${name}\``).join(" → ")}`,
      note: "Ережелер әрқашан аяқталуы тиіс, сондықтан рекурсия жоқ.",
    }),
    ru: ({ names }) => ({
      title: "Рекурсивное определение",
      label: `определение использует само себя: ${names.map((name) => `\`${name}\``).join(" → ")}`,
      note: "Правила всегда должны завершаться, поэтому рекурсии нет.",
    }),
    en: ({ names }) => ({
      title: "Recursive definition",
      label: `the definition uses itself: ${names.map((name) => `\`${name}\``).join(" → ")}`,
      note: "Rules always end, so there is no recursion.",
    }),
  },
});
