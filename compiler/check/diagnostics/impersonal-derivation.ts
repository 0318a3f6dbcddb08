import { defineDiagnostic } from "../../../language/index.ts";

export const impersonalDerivation = defineDiagnostic<{ readonly name: string; readonly input: string }>({
  code: "impersonal-derivation",
  severity: "warning",
  words: {
    kk: (p) => ({
      title: "Дербес емес деп алынған деректер",
      label: `\`${p.name}\` дербес \`${p.input}\` деректерінен алынады, ал өзі дербес деректерге жатпайды`,
      note: "Мұндай санатқа заңның ешбір талабы қолданылмайды, тіпті адамды ол арқылы табуға болса да.",
      hint: "санатты `is Personal` астына орналастырып, күйін `lower … to …` арқылы төмендетіңіз",
    }),
    ru: (p) => ({
      title: "Выведенные данные вне персональных",
      label: `\`${p.name}\` выводится из персональных данных \`${p.input}\`, но к персональным не отнесена`,
      note: "К такой категории не применяется ни одно требование закона, даже если человека по ней можно найти.",
      hint: "поставьте категорию под `is Personal` и понизьте её состояние через `lower … to …`",
    }),
    en: (p) => ({
      title: "Derivation outside personal data",
      label: `\`${p.name}\` is derived from \`${p.input}\`, which is personal, and is not personal itself`,
      note: "Nothing of the law applies to such a category, even where a person can be found by it.",
      hint: "place the category below `is Personal`, and lower its state by `lower … to …`",
    }),
  },
});
