import { defineDiagnostic } from "../../../language/index.ts";

export const wrongUnit = defineDiagnostic<{ readonly wanted: "unit" | "number"; readonly digits: string }>({
  code: "wrong-unit",
  severity: "error",
  remedy: ({ wanted, digits }) => ({
    instead: wanted === "number" ? [digits] : ["days", "months", "years"].map((unit) => `${digits} ${unit}`),
  }),
  words: {
    kk: (p) =>
      p.wanted === "unit"
        ? {
            title: "Өлшем бірлігі жоқ",
            label: `\`${p.digits}\` не?`,
            hint: `бірлігін қосыңыз: \`${p.digits} days\``,
          }
        : {
            title: "Артық өлшем бірлігі",
            label: "жай сан күтілген еді",
            hint: `\`${p.digits}\` деп жазыңыз`,
          },
    ru: (p) =>
      p.wanted === "unit"
        ? {
            title: "Нет единицы",
            label: `\`${p.digits}\` чего?`,
            hint: `добавьте единицу: \`${p.digits} days\``,
          }
        : { title: "Лишняя единица", label: "ожидается просто число", hint: `напишите \`${p.digits}\`` },
    en: (p) =>
      p.wanted === "unit"
        ? {
            title: "Missing unit",
            label: `\`${p.digits}\` of what?`,
            hint: `add a unit: \`${p.digits} days\``,
          }
        : { title: "Unit out of place", label: "a plain number is expected", hint: `write \`${p.digits}\`` },
  },
});
