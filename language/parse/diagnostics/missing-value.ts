import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A key with a colon and nothing after it. */
export const missingValue = defineDiagnostic<{ readonly key: string }>({
  code: "missing-value",
  severity: "error",
  words: {
    kk: ({ key }) => ({
      title: "Мән жоқ",
      label: `\`${key}:\` дегеннен кейін ештеңе жазылмаған`,
      hint: 'мәнін жазыңыз немесе әзірге `todo "себебі"` деп қойыңыз',
    }),
    ru: ({ key }) => ({
      title: "Нет значения",
      label: `после \`${key}:\` ничего не написано`,
      hint: 'напишите значение или пока `todo "почему"`',
    }),
    en: ({ key }) => ({
      title: "Missing value",
      label: `nothing is written after \`${key}:\``,
      hint: 'write the value, or `todo "why"` for now',
    }),
  },
});
