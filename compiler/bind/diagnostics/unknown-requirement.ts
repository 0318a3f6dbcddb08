import { defineDiagnostic, didYouMean } from "../../../language/index.ts";

export const unknownRequirement = defineDiagnostic<{
  readonly id: string;
  readonly close: readonly string[];
}>({
  code: "unknown-requirement",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: (p) => ({
      title: "Белгісіз талап",
      label: `\`${p.id}\` талабы бұл жерде жоқ`,
      ...didYouMean(p.close, "kk"),
    }),
    ru: (p) => ({
      title: "Неизвестное требование",
      label: `требования \`${p.id}\` здесь нет`,
      ...didYouMean(p.close, "ru"),
    }),
    en: (p) => ({
      title: "Unknown requirement",
      label: `no requirement \`${p.id}\` is in scope`,
      ...didYouMean(p.close, "en"),
    }),
  },
});
