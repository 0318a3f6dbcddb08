import { defineDiagnostic, listOf } from "../../../../language/index.ts";
import type { Trilingual } from "../../../../language/index.ts";

/** An operand, argument or condition of another type than its place needs. */
export const wrongOperand = defineDiagnostic<{
  readonly given: string;
  readonly wanted: readonly string[];
  readonly why: Trilingual<string>;
}>({
  code: "wrong-operand",
  severity: "error",
  words: {
    kk: ({ given, wanted, why }) => ({
      title: "Орнына сай емес түр",
      label: `мұнда \`${given}\`, ал керегі ${listOf(wanted, "kk")}`,
      note: `Орны: ${why.kk}.`,
    }),
    ru: ({ given, wanted, why }) => ({
      title: "Неподходящий тип",
      label: `здесь \`${given}\`, а нужно ${listOf(wanted, "ru")}`,
      note: `Место: ${why.ru}.`,
    }),
    en: ({ given, wanted, why }) => ({
      title: "Operand of wrong type",
      label: `this is \`${given}\`, and ${listOf(wanted, "en")} is wanted`,
      note: `It stands as ${why.en}.`,
    }),
  },
});
