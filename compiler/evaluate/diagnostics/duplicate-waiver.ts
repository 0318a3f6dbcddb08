import { defineDiagnostic } from "../../../language/index.ts";

export const duplicateWaiver = defineDiagnostic<{
  readonly name: string;
  readonly requirement: string;
  readonly target: string;
}>({
  code: "duplicate-waiver",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Қайталанған жол беру",
      label: `\`${p.target}\` үшін ${p.requirement} талабынан екі рет уақытша жол берілген, бірі \`${p.name}\``,
      note: "Қайсысы бекітілгені белгісіз, сондықтан екеуінің де күші жоқ.",
      hint: "біреуін ғана қалдырыңыз",
    }),
    ru: (p) => ({
      title: "Повторное временное допущение",
      label: `от ${p.requirement} для \`${p.target}\` два временных допущения, одно из них \`${p.name}\``,
      note: "Непонятно, какое утверждено, поэтому не действует ни одно.",
      hint: "оставьте одно",
    }),
    en: (p) => ({
      title: "Duplicate waiver",
      label: `two waivers of ${p.requirement} for \`${p.target}\`, one of them \`${p.name}\``,
      note: "Which of them was approved is not clear, so neither has effect.",
      hint: "keep one of them",
    }),
  },
});
