import { defineDiagnostic } from "../../../language/index.ts";

export const duplicateRequirement = defineDiagnostic<{ readonly id: string }>({
  code: "duplicate-requirement",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Қайталанған талап",
      label: `\`${p.id}\` идентификаторы бірнеше рет берілген`,
      hint: "жаңа редакция — сол талаптың `version` бөлігі",
    }),
    ru: (p) => ({
      title: "Повторное требование",
      label: `идентификатор \`${p.id}\` дан не один раз`,
      hint: "новая редакция — это `version` того же требования",
    }),
    en: (p) => ({
      title: "Duplicate requirement",
      label: `the id \`${p.id}\` is given more than once`,
      hint: "a new wording is a `version` of the same requirement",
    }),
  },
});
