import { defineDiagnostic } from "../../../language/index.ts";

export const unusedWaiver = defineDiagnostic<{ readonly name: string; readonly requirement: string }>({
  code: "unused-waiver",
  severity: "warning",
  words: {
    kk: (p) => ({
      title: "Пайдаланылмаған жол беру",
      label: `\`${p.name}\` жабатын ештеңе жоқ: ${p.requirement} бойынша бұзушылық та, дәлелсіз тұс та табылмады`,
      hint: "уақытша жол беруді жойыңыз",
    }),
    ru: (p) => ({
      title: "Ненужное временное допущение",
      label: `\`${p.name}\` нечего покрывать: по ${p.requirement} нет ни нарушения, ни недоказанного`,
      hint: "уберите временное допущение",
    }),
    en: (p) => ({
      title: "Unused waiver",
      label: `\`${p.name}\` has nothing to waive: by ${p.requirement} nothing is violated or unproven there`,
      hint: "remove the waiver",
    }),
  },
});
