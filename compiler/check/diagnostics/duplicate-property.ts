import { defineDiagnostic } from "../../../language/index.ts";

export const duplicateProperty = defineDiagnostic<{ readonly name: string }>({
  code: "duplicate-property",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Қасиеттің қайталануы",
      label: `\`${p.name}\` бірнеше рет мәлімделген`,
      note: "Біреуі өшірілгенше факт мәлімделмеген болып саналады.",
      hint: "біреуін өшіріңіз",
    }),
    ru: (p) => ({
      title: "Повтор свойства",
      label: `\`${p.name}\` заявлено не один раз`,
      note: "Пока одно из них не удалено, факт считается незаявленным.",
      hint: "удалите одно из них",
    }),
    en: (p) => ({
      title: "Duplicate property",
      label: `\`${p.name}\` is stated more than once`,
      note: "Until one is deleted, the fact counts as not stated.",
      hint: "delete one of them",
    }),
  },
});
