import { defineDiagnostic, didYouMean } from "../../../../language/index.ts";

/** A call of something that is no definition and no builtin. */
export const unknownFunction = defineDiagnostic<{ readonly name: string; readonly close: readonly string[] }>(
  {
    code: "unknown-function",
    severity: "error",
    remedy: (p) => ({ instead: p.close }),
    words: {
      kk: ({ name, close }) => ({
        title: "Белгісіз функция",
        label: `\`${name}\` деген анықтама да, кірістірілген функция да жоқ`,
        ...didYouMean(close, "kk"),
      }),
      ru: ({ name, close }) => ({
        title: "Неизвестная функция",
        label: `нет ни определения, ни встроенной функции \`${name}\``,
        ...didYouMean(close, "ru"),
      }),
      en: ({ name, close }) => ({
        title: "Unknown function",
        label: `no definition and no builtin is called \`${name}\``,
        ...didYouMean(close, "en"),
      }),
    },
  },
);
