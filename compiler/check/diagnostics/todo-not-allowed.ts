import { defineDiagnostic } from "../../../language/index.ts";

export const todoNotAllowed = defineDiagnostic<{ readonly name: string }>({
  code: "todo-not-allowed",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Орынсыз todo",
      label: `\`${p.name}\` ашық қала алмайды`,
      note: "Үлгінің құрылымы осыған байланысты.",
      hint: "оны мәлімдеңіз немесе белгілі болғанша жариялануды өшіріңіз",
    }),
    ru: (p) => ({
      title: "Todo не на месте",
      label: `\`${p.name}\` нельзя оставить открытым`,
      note: "От этого зависит устройство модели.",
      hint: "заявите его или удалите объявление, пока оно неизвестно",
    }),
    en: (p) => ({
      title: "Todo out of place",
      label: `\`${p.name}\` cannot stay open`,
      note: "The shape of the model depends on it.",
      hint: "state it, or delete the declaration until it is known",
    }),
  },
});
