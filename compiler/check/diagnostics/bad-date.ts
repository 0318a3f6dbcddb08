import { defineDiagnostic } from "../../../language/index.ts";

export const badDate = defineDiagnostic<{ readonly text: string }>({
  code: "bad-date",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Ондай күн жоқ",
      label: `күнтізбеде \`${p.text}\` жоқ`,
      hint: "күндер жыл-ай-күн ретімен жазылады",
    }),
    ru: (p) => ({
      title: "Нет такой даты",
      label: `в календаре нет \`${p.text}\``,
      hint: "даты пишутся год-месяц-день",
    }),
    en: (p) => ({
      title: "No such date",
      label: `the calendar has no \`${p.text}\``,
      hint: "dates are written year-month-day",
    }),
  },
});
