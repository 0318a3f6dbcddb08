import { defineDiagnostic, didYouMean } from "../../../../language/index.ts";

const because = {
  kk: {
    form: (name: string) => `\`${name}\` — айнымалы да, оның жолы да емес`,
    "no rules": () => "мұнда ереже жоқ",
    variable: (name: string) => `\`${name}\` айнымалысы әр ережеде бірдей жоқ`,
    property: (name: string) => `\`${name}\` қасиетін ешкім жарияламаған`,
  },
  ru: {
    form: (name: string) => `\`${name}\` — не переменная и не путь от неё`,
    "no rules": () => "здесь нет правил",
    variable: (name: string) => `не в каждом правиле есть переменная \`${name}\``,
    property: (name: string) => `свойство \`${name}\` никто не объявляет`,
  },
  en: {
    form: (name: string) => `\`${name}\` is no variable and no path from one`,
    "no rules": () => "there are no rules here",
    variable: (name: string) => `not every rule binds a variable \`${name}\``,
    property: (name: string) => `nobody declares the property \`${name}\``,
  },
} as const;

/** A placeholder in a text that cannot be filled in. */
export const unknownPlaceholder = defineDiagnostic<{
  readonly text: string;
  readonly why: "form" | "no rules" | "variable" | "property";
  readonly name: string;
  readonly close: readonly string[];
}>({
  code: "unknown-placeholder",
  severity: "error",
  words: {
    kk: ({ text, why, name, close }) => ({
      title: "Белгісіз толтырғыш",
      label: `\`{${text}}\` толтырылмайды: ${because.kk[why](name)}`,
      ...didYouMean(close, "kk"),
    }),
    ru: ({ text, why, name, close }) => ({
      title: "Неизвестная подстановка",
      label: `\`{${text}}\` нечем заполнить: ${because.ru[why](name)}`,
      ...didYouMean(close, "ru"),
    }),
    en: ({ text, why, name, close }) => ({
      title: "Unknown placeholder",
      label: `\`{${text}}\` cannot be filled in: ${because.en[why](name)}`,
      ...didYouMean(close, "en"),
    }),
  },
});
