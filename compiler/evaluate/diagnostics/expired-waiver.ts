import { dayFor, defineDiagnostic } from "../../../language/index.ts";

export const expiredWaiver = defineDiagnostic<{ readonly name: string; readonly until: string }>({
  code: "expired-waiver",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Уақытша жол берудің мерзімі өткен",
      label: `\`${p.name}\` бойынша уақытша жол берудің соңғы күні: ${dayFor(p.until, "kk")}`,
      note: "Мерзімі өткен жол беру ештеңені жаппайды: анықталған бұзушылық қайтадан есепке алынады.",
      hint: "уақытша жол беруді жойыңыз немесе жаңасын бекітіңіз",
    }),
    ru: (p) => ({
      title: "Истёкшее временное допущение",
      label: `последний день временного допущения \`${p.name}\`: ${dayFor(p.until, "ru")}`,
      note: "Истёкшее допущение ничего не покрывает: нарушение снова считается.",
      hint: "уберите временное допущение или утвердите новое",
    }),
    en: (p) => ({
      title: "Expired waiver",
      label: `the waiver \`${p.name}\` ended on ${p.until}`,
      note: "An expired waiver covers nothing: the finding counts again.",
      hint: "remove the waiver or have a new one approved",
    }),
  },
});
