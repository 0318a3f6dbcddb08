import { defineDiagnostic, didYouMean } from "../../../language/index.ts";

export const unknownImport = defineDiagnostic<{ readonly name: string; readonly close: readonly string[] }>({
  code: "unknown-import",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: (p) => ({
      title: "Белгісіз модуль",
      label: `\`${p.name}\` модулі жоқ`,
      ...didYouMean(p.close, "kk"),
    }),
    ru: (p) => ({
      title: "Неизвестный модуль",
      label: `модуля \`${p.name}\` нет`,
      ...didYouMean(p.close, "ru"),
    }),
    en: (p) => ({
      title: "Unknown module",
      label: `there is no module \`${p.name}\``,
      ...didYouMean(p.close, "en"),
    }),
  },
});
