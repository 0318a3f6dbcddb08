import { defineDiagnostic, didYouMean } from "../../../language/index.ts";

export const unknownProperty = defineDiagnostic<{
  readonly name: string;
  readonly owner: string;
  readonly close: readonly string[];
}>({
  code: "unknown-property",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: (p) => ({
      title: "Белгісіз қасиет",
      label: `\`${p.owner}\` түрінде \`${p.name}\` қасиеті жоқ`,
      ...didYouMean(p.close, "kk"),
    }),
    ru: (p) => ({
      title: "Неизвестное свойство",
      label: `у \`${p.owner}\` нет свойства \`${p.name}\``,
      ...didYouMean(p.close, "ru"),
    }),
    en: (p) => ({
      title: "Unknown property",
      label: `\`${p.owner}\` has no property \`${p.name}\``,
      ...didYouMean(p.close, "en"),
    }),
  },
});
