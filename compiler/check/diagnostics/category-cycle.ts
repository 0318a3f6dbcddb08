import { defineDiagnostic } from "../../../language/index.ts";

export const categoryCycle = defineDiagnostic<{ readonly names: readonly string[] }>({
  code: "category-cycle",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Санаттар шеңбері",
      label: `санаттар бір-біріне бағынған: ${p.names.join(" → ")}`,
      hint: "бір `is` немесе бір бөлікті өшіріңіз",
    }),
    ru: (p) => ({
      title: "Круг категорий",
      label: `категории подчинены друг другу: ${p.names.join(" → ")}`,
      hint: "удалите одно `is` или одну часть",
    }),
    en: (p) => ({
      title: "Cycle of categories",
      label: `these categories stand below each other: ${p.names.join(" → ")}`,
      hint: "delete one `is` or one part",
    }),
  },
});
