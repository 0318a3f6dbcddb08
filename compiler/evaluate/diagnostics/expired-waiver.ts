import { defineDiagnostic } from "../../../language/index.ts";

export const expiredWaiver = defineDiagnostic<{ readonly name: string; readonly until: string }>({
  code: "expired-waiver",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Рұқсаттың мерзімі өткен",
      label: `\`${p.name}\` рұқсаты ${p.until} күні аяқталған`,
      note: "Мерзімі өткен рұқсат ештеңені жаппайды: анықталған бұзушылық қайтадан есепке алынады.",
      hint: "рұқсатты алып тастаңыз немесе жаңасын бекітіңіз",
    }),
    ru: (p) => ({
      title: "Изъятие истекло",
      label: `изъятие \`${p.name}\` действовало по ${p.until}`,
      note: "Истёкшее изъятие ничего не покрывает: нарушение снова считается.",
      hint: "уберите изъятие или утвердите новое",
    }),
    en: (p) => ({
      title: "Expired waiver",
      label: `the waiver \`${p.name}\` ended on ${p.until}`,
      note: "An expired waiver covers nothing: the finding counts again.",
      hint: "remove the waiver or have a new one approved",
    }),
  },
});
