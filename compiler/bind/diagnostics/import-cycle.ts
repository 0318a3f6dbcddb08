import { defineDiagnostic } from "../../../language/index.ts";

export const importCycle = defineDiagnostic<{ readonly names: readonly string[] }>({
  code: "import-cycle",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Импорт шеңбері",
      label: `модульдер бірін-бірі импорттайды: ${p.names.join(" → ")}`,
      hint: "ортақ бөлікті үшінші модульге шығарыңыз",
    }),
    ru: (p) => ({
      title: "Круг импортов",
      label: `модули импортируют друг друга: ${p.names.join(" → ")}`,
      hint: "вынесите общее в третий модуль",
    }),
    en: (p) => ({
      title: "Import cycle",
      label: `these modules import each other: ${p.names.join(" → ")}`,
      hint: "move what both need into a third module",
    }),
  },
});
