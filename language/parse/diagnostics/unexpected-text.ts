import { defineDiagnostic, didYouMean } from "../../diagnostics/index.ts";
import type { Expected } from "../messages.ts";

/** Something else stands here than what the grammar needs. */
export const unexpectedText = defineDiagnostic<{
  /** What stands here; null: the text ends here. */
  readonly found: string | null;
  /** What stands before; null at the beginning. */
  readonly after: string | null;
  /** Null: nothing more belongs here. */
  readonly expected: Expected | null;
  readonly close: readonly string[];
  /** Words near to what stands here. */
  readonly instead: readonly string[];
}>({
  code: "unexpected-text",
  severity: "error",
  remedy: (p) => ({ instead: p.instead }),
  words: {
    kk: ({ found, after, expected, close }) => ({
      title: "Күтпеген мәтін",
      label:
        expected === null
          ? `\`${found ?? ""}\` мұнда артық`
          : found === null
            ? `${after === null ? "мұнда" : `\`${after}\` дегеннен кейін`} ${expected.kk} күтіледі`
            : `\`${found}\` тұрған жерде ${expected.kk} күтіледі`,
      hint:
        expected === null ? "оны өшіріңіз немесе жеке жолға шығарыңыз" : `осы жерге жазыңыз: ${expected.kk}`,
      ...didYouMean(close, "kk"),
    }),
    ru: ({ found, after, expected, close }) => ({
      title: "Неожиданный текст",
      label:
        expected === null
          ? `\`${found ?? ""}\` здесь лишнее`
          : found === null
            ? `${after === null ? "здесь" : `после \`${after}\``} ожидается ${expected.ru}`
            : `на месте \`${found}\` ожидается ${expected.ru}`,
      hint:
        expected === null ? "удалите это или вынесите на отдельную строку" : `напишите здесь: ${expected.ru}`,
      ...didYouMean(close, "ru"),
    }),
    en: ({ found, after, expected, close }) => ({
      title: "Unexpected text",
      label:
        expected === null
          ? `\`${found ?? ""}\` does not belong here`
          : found === null
            ? `${after === null ? "here" : `after \`${after}\``} ${expected.en} is expected`
            : `\`${found}\` stands where ${expected.en} is expected`,
      hint: expected === null ? "delete it or put it on a line of its own" : `write ${expected.en} here`,
      ...didYouMean(close, "en"),
    }),
  },
});
