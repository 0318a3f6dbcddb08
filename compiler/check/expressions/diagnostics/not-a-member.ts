import { defineDiagnostic, didYouMean, listOf } from "../../../../language/index.ts";
import type { Trilingual } from "../../../../language/index.ts";

/** A bare name where a member of a known enum is expected, which it is not. */
export const notAMember = defineDiagnostic<{
  readonly name: string;
  readonly of: string;
  readonly members: readonly string[];
  readonly close: readonly string[];
  readonly why: Trilingual<string>;
}>({
  code: "not-a-member",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: ({ name, of, members, close, why }) => ({
      title: "Тізімде жоқ мүше",
      label: `\`${of}\` ішінде \`${name}\` жоқ`,
      note: `Орны: ${why.kk}.${members.length > 12 ? "" : ` Мүшелері: ${listOf(members, "kk")}.`}`,
      ...didYouMean(close, "kk"),
    }),
    ru: ({ name, of, members, close, why }) => ({
      title: "Нет такого члена",
      label: `в \`${of}\` нет \`${name}\``,
      note: `Место: ${why.ru}.${members.length > 12 ? "" : ` Члены: ${listOf(members, "ru")}.`}`,
      ...didYouMean(close, "ru"),
    }),
    en: ({ name, of, members, close, why }) => ({
      title: "Not a member",
      label: `\`${of}\` has no member \`${name}\``,
      note: `It stands as ${why.en}.${members.length > 12 ? "" : ` The members are ${listOf(members, "en")}.`}`,
      ...didYouMean(close, "en"),
    }),
  },
});
