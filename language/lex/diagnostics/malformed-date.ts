import { defineDiagnostic } from "../../diagnostics/index.ts";

/** Almost a date: `2026-1-6`, `06.01.2026`, a date and time without an offset. */
export const malformedDate = defineDiagnostic<{ readonly text: string }>({
  code: "malformed-date",
  severity: "error",
  remedy: ({ text }) => ({ instead: repaired(text) }),
  words: {
    kk: ({ text }) => ({
      title: "Дұрыс жазылмаған күн",
      label: `\`${text}\` күн болып оқылмайды`,
      hint: "күнді `2026-01-06`, уақытты `2026-01-06T10:00:00+05:00` түрінде жазыңыз; азайту белгісінің екі жағына бос орын қойыңыз",
    }),
    ru: ({ text }) => ({
      title: "Неверно записанная дата",
      label: `\`${text}\` не читается как дата`,
      hint: "пишите день как `2026-01-06`, время как `2026-01-06T10:00:00+05:00`; при вычитании ставьте пробелы вокруг знака",
    }),
    en: ({ text }) => ({
      title: "Malformed date",
      label: `\`${text}\` does not read as a date`,
      hint: "write a day as `2026-01-06` and a time as `2026-01-06T10:00:00+05:00`; to subtract, put spaces round the sign",
    }),
  },
});

/** `2026-1-6` and `06.01.2026` as `2026-01-06`; of a time without an offset nobody knows which is meant. */
function repaired(text: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return [iso(year, month, day)];
  const [, first, mark, second, last] = /^(\d{1,2})([-./])(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return [];
  // Between strokes some write the month first.
  const both = [iso(last, second, first), ...(mark === "/" ? [iso(last, first, second)] : [])];
  return [...new Set(both)];
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
