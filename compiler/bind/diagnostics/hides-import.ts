import { defineDiagnostic } from "../../../language/index.ts";

export const hidesImport = defineDiagnostic<{ readonly name: string; readonly from: string }>({
  code: "hides-import",
  severity: "warning",
  words: {
    kk: (p) => ({
      title: "Жасырылған импорт",
      label: `\`${p.name}\` атауы \`${p.from}\` модуліндегі атауды жасырады`,
      hint: `атауды өзгертіңіз немесе анасы керек жерде \`${p.from}.${p.name}\` деп жазыңыз`,
    }),
    ru: (p) => ({
      title: "Скрытый импорт",
      label: `\`${p.name}\` скрывает имя из модуля \`${p.from}\``,
      hint: `переименуйте или пишите \`${p.from}.${p.name}\`, когда нужно то имя`,
    }),
    en: (p) => ({
      title: "Hidden import",
      label: `\`${p.name}\` hides the one of module \`${p.from}\``,
      hint: `rename it, or write \`${p.from}.${p.name}\` where the other is meant`,
    }),
  },
});
