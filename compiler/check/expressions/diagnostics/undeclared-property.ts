import { defineDiagnostic, didYouMean } from "../../../../language/index.ts";

/** A property that no kind in question declares. */
export const undeclaredProperty = defineDiagnostic<{
  readonly property: string;
  readonly type: string;
  readonly hasBelow: boolean;
  readonly close: readonly string[];
}>({
  code: "undeclared-property",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: ({ property, type, hasBelow, close }) => ({
      title: "Жарияланбаған қасиет",
      label: hasBelow
        ? `\`${type}\` түрінде де, одан төменгілерде де \`${property}\` қасиеті жоқ`
        : `\`${type}\` түрінде \`${property}\` қасиеті жоқ`,
      ...didYouMean(close, "kk"),
    }),
    ru: ({ property, type, hasBelow, close }) => ({
      title: "Необъявленное свойство",
      label: hasBelow
        ? `ни у \`${type}\`, ни ниже него нет свойства \`${property}\``
        : `у \`${type}\` нет свойства \`${property}\``,
      ...didYouMean(close, "ru"),
    }),
    en: ({ property, type, hasBelow, close }) => ({
      title: "Undeclared property",
      label: hasBelow
        ? `neither \`${type}\` nor anything below it has a property \`${property}\``
        : `\`${type}\` has no property \`${property}\``,
      ...didYouMean(close, "en"),
    }),
  },
});
