import { defineDiagnostic } from "../../diagnostics/index.ts";

const names = {
  kk: { Latin: "латын", Cyrillic: "кирилл", Greek: "грек", Armenian: "армян" },
  ru: { Latin: "латинские", Cyrillic: "кириллические", Greek: "греческие", Armenian: "армянские" },
  en: { Latin: "Latin", Cyrillic: "Cyrillic", Greek: "Greek", Armenian: "Armenian" },
} as const;

/** One word of a name with letters of two scripts that look alike. */
export const mixedScripts = defineDiagnostic<{
  readonly part: string;
  readonly scripts: readonly (keyof typeof names.en)[];
}>({
  code: "mixed-scripts",
  severity: "error",
  words: {
    kk: ({ part, scripts }) => ({
      title: "Аралас әліпби",
      label: `\`${part}\` сөзінде ${scripts.map((each) => names.kk[each]).join(" және ")} әріптері араласқан`,
      note: "Сырт көзге бірдей екі атау іс жүзінде әртүрлі болып шығады.",
      hint: "сөзді бір әліпбимен қайта теріңіз",
    }),
    ru: ({ part, scripts }) => ({
      title: "Смешение алфавитов",
      label: `в слове \`${part}\` смешаны ${scripts.map((each) => names.ru[each]).join(" и ")} буквы`,
      note: "Два имени, одинаковые на вид, окажутся разными.",
      hint: "наберите слово заново в одном алфавите",
    }),
    en: ({ part, scripts }) => ({
      title: "Mixed scripts",
      label: `the word \`${part}\` mixes ${scripts.map((each) => names.en[each]).join(" and ")} letters`,
      note: "Two names that look the same would be different.",
      hint: "type the word again in one alphabet",
    }),
  },
});
