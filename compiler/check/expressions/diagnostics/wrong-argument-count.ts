import { defineDiagnostic } from "../../../../language/index.ts";

/** "2", "1–3", "at least 1". */
function amount(least: number, most: number, atLeast: string): string {
  if (least === most) return String(least);
  return most === Number.POSITIVE_INFINITY ? `${atLeast} ${least}` : `${least}–${most}`;
}

/** Too many or too few arguments, or brackets where none belong. */
export const wrongArgumentCount = defineDiagnostic<{
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly given: number;
}>({
  code: "wrong-argument-count",
  severity: "error",
  words: {
    kk: ({ name, least, most, given }) => ({
      title: "Аргумент саны сәйкес емес",
      label: `\`${name}\` үшін керегі ${amount(least, most, "кемінде")}, берілгені ${given}`,
    }),
    ru: ({ name, least, most, given }) => ({
      title: "Неверное число аргументов",
      label: `\`${name}\` нужно аргументов: ${amount(least, most, "не меньше")}, дано: ${given}`,
    }),
    en: ({ name, least, most, given }) => ({
      title: "Wrong argument count",
      label: `\`${name}\` takes ${amount(least, most, "at least")} in brackets, and ${given} is given`,
    }),
  },
});
