import { defineDiagnostic } from "../../../../language/index.ts";

/** `is stated` where silence could be rewarded. */
export const misplacedIsStated = defineDiagnostic<{}>({
  code: "misplaced-is-stated",
  severity: "error",
  words: {
    kk: () => ({
      title: "Орнында тұрмаған is stated",
      label: "`is stated` тек `require` ішінде, терістеусіз тұра алады",
      note: "Басқа жерде фактіні өшіру жауапты жақсартар еді.",
    }),
    ru: () => ({
      title: "Неуместное is stated",
      label: "`is stated` может стоять только в `require` и без отрицания",
      note: "В другом месте удаление факта улучшало бы ответ.",
    }),
    en: () => ({
      title: "Misplaced is stated",
      label: "`is stated` may stand only in `require`, under no negation",
      note: "Anywhere else, deleting a fact could improve the verdict.",
    }),
  },
});
