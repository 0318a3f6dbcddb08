import { defineDiagnostic } from "../../../language/index.ts";

export const waiverTooLong = defineDiagnostic<{
  readonly name: string;
  readonly days: number;
  readonly most: number;
}>({
  code: "waiver-too-long",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Жол беру мерзімі тым ұзақ",
      label: `\`${p.name}\` бойынша ${p.days} күнге уақытша жол берілген, ең көбі ${p.most} күн`,
      note: "Шектен ұзақ жол берудің күші жоқ.",
      hint: "ең көбі бір жылдан кейінгі күнді жазыңыз",
    }),
    ru: (p) => ({
      title: "Слишком долгое временное допущение",
      label: `временное допущение \`${p.name}\` дано на ${p.days} дн., а можно не больше ${p.most}`,
      note: "Допущение дольше предела не действует.",
      hint: "укажите день не позже чем через год",
    }),
    en: (p) => ({
      title: "Waiver too long",
      label: `the waiver \`${p.name}\` runs ${p.days} days, and the most is ${p.most}`,
      note: "A waiver beyond the limit has no effect.",
      hint: "write a day at most a year after the first",
    }),
  },
});
