import { defineDiagnostic } from "../../../language/index.ts";

export const unwaivableRequirement = defineDiagnostic<{
  readonly name: string;
  readonly requirement: string;
}>({
  code: "unwaivable-requirement",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Жол берілмейтін талап",
      label: `${p.requirement} талабынан уақытша жол берілмейді, сондықтан \`${p.name}\` күші жоқ`,
      hint: "бұзушылықтың өзін жойыңыз",
    }),
    ru: (p) => ({
      title: "Требование без временных допущений",
      label: `временных допущений по ${p.requirement} не бывает, поэтому \`${p.name}\` не действует`,
      hint: "устраните само нарушение",
    }),
    en: (p) => ({
      title: "Requirement without waivers",
      label: `${p.requirement} cannot be waived, so \`${p.name}\` has no effect`,
      hint: "cure the finding itself",
    }),
  },
});
