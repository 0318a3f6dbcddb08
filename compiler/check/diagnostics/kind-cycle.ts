import { defineDiagnostic } from "../../../language/index.ts";

export const kindCycle = defineDiagnostic<{ readonly names: readonly string[] }>({
  code: "kind-cycle",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Түрлер шеңбері",
      label: `түрлер бір-біріне бағынған: ${p.names.join(" → ")}`,
      hint: "біреуін шеңберден тыс түрге бағындырыңыз",
    }),
    ru: (p) => ({
      title: "Круг видов",
      label: `виды подчинены друг другу: ${p.names.join(" → ")}`,
      hint: "подчините один из них виду вне круга",
    }),
    en: (p) => ({
      title: "Cycle of kinds",
      label: `these kinds stand below each other: ${p.names.join(" → ")}`,
      hint: "let one of them be below a kind outside the loop",
    }),
  },
});
