import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A number that runs into letters or ends in `_`: `5years`, `100_`. */
export const malformedNumber = defineDiagnostic<{ readonly text: string }>({
  code: "malformed-number",
  severity: "error",
  remedy: ({ text }) => ({ instead: repaired(text) }),
  words: {
    kk: ({ text }) => ({
      title: "Дұрыс жазылмаған сан",
      label: `\`${text}\` сан болып оқылмайды`,
      hint: "санды `140_000` немесе `2.5` түрінде жазып, бірліктің алдына бос орын қойыңыз: `5 years`",
    }),
    ru: ({ text }) => ({
      title: "Неверно записанное число",
      label: `\`${text}\` не читается как число`,
      hint: "пишите число как `140_000` или `2.5`, а единицу после пробела: `5 years`",
    }),
    en: ({ text }) => ({
      title: "Malformed number",
      label: `\`${text}\` does not read as a number`,
      hint: "write a number as `140_000` or `2.5`, and a unit after a space: `5 years`",
    }),
  },
});

/** `5years` as `5 years`, `100_` as `100`. */
function repaired(text: string): readonly string[] {
  const [, digits, word = ""] = /^(\d(?:[\d_]*\d)?(?:\.\d+)?)_*([a-z]*)$/.exec(text) ?? [];
  return digits === undefined ? [] : [word === "" ? digits : `${digits} ${word}`];
}
