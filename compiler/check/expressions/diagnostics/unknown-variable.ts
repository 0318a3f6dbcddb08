import { defineDiagnostic, didYouMean, listOf } from "../../../../language/index.ts";

/** `on` with a name that the rule does not bind. */
export const unknownVariable = defineDiagnostic<{
  readonly name: string;
  readonly variables: readonly string[];
  readonly close: readonly string[];
}>({
  code: "unknown-variable",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: ({ name, variables, close }) => ({
      title: "Белгісіз айнымалы",
      label: `ережеде \`${name}\` айнымалысы жоқ`,
      note: `Айнымалылары: ${listOf(variables, "kk")}.`,
      ...didYouMean(close, "kk"),
    }),
    ru: ({ name, variables, close }) => ({
      title: "Неизвестная переменная",
      label: `в правиле нет переменной \`${name}\``,
      note: `Есть ${listOf(variables, "ru")}.`,
      ...didYouMean(close, "ru"),
    }),
    en: ({ name, variables, close }) => ({
      title: "Unknown variable",
      label: `the rule binds no variable \`${name}\``,
      note: `It binds ${listOf(variables, "en")}.`,
      ...didYouMean(close, "en"),
    }),
  },
});
