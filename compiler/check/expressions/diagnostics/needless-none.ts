import { defineDiagnostic } from "../../../../language/index.ts";

/** A comparison with `none` of something that is never `none`. */
export const needlessNone = defineDiagnostic<{ readonly text: string; readonly type: string }>({
  code: "needless-none",
  severity: "warning",
  words: {
    kk: ({ text, type }) => ({
      title: "Артық none тексеруі",
      label: `\`${text}\` (\`${type}\`) ешқашан \`none\` болмайды`,
      note: "Қасиет `?` белгісімен жарияланбаған, сондықтан оны «жоқ» деп көрсетуге болмайды.",
    }),
    ru: ({ text, type }) => ({
      title: "Лишняя проверка на none",
      label: `\`${text}\` (\`${type}\`) никогда не бывает \`none\``,
      note: "Свойство объявлено без `?`, и указать, что его нет, нельзя.",
    }),
    en: ({ text, type }) => ({
      title: "Needless test for none",
      label: `\`${text}\` (\`${type}\`) is never \`none\``,
      note: "The property is declared without `?`, so nobody can state that it is absent.",
    }),
  },
});
