import { defineDiagnostic } from "../../../language/index.ts";

export const numberTooLarge = defineDiagnostic<{ readonly limit: number }>({
  code: "number-too-large",
  severity: "error",
  words: {
    kk: (p) => ({ title: "Тым үлкен сан", label: `санда ең көбі ${p.limit} цифр болады` }),
    ru: (p) => ({ title: "Слишком большое число", label: `в числе не больше ${p.limit} цифр` }),
    en: (p) => ({ title: "Number too large", label: `a number has at most ${p.limit} digits` }),
  },
});
