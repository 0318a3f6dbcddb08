import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A backslash before anything but a quote or a backslash. */
export const unknownEscape = defineDiagnostic<{ readonly text: string }>({
  code: "unknown-escape",
  severity: "error",
  remedy: (p) => ({ instead: [`\\${p.text}`] }),
  words: {
    kk: ({ text }) => ({
      title: "Бейтаныс қашыру тізбегі",
      label: `\`${text}\` тізбегінің мағынасы жоқ`,
      hint: 'тырнақшаны `\\"`, кері қиғаш сызықты `\\\\` деп жазыңыз',
    }),
    ru: ({ text }) => ({
      title: "Неизвестная последовательность",
      label: `\`${text}\` ничего не обозначает`,
      hint: 'пишите кавычку как `\\"`, обратную косую черту как `\\\\`',
    }),
    en: ({ text }) => ({
      title: "Unknown escape",
      label: `\`${text}\` stands for nothing`,
      hint: 'write a quote as `\\"` and a backslash as `\\\\`',
    }),
  },
});
