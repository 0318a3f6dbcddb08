import { defineDiagnostic } from "../../diagnostics/index.ts";

/** Almost a date: `2026-1-6`, `06.01.2026`, a date and time without an offset. */
export const malformedDate = defineDiagnostic<{ readonly text: string }>({
  code: "malformed-date",
  severity: "error",
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
