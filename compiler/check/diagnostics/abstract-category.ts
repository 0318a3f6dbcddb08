import { defineDiagnostic, listOf } from "../../../language/index.ts";

export const abstractCategory = defineDiagnostic<{
  readonly name: string;
  readonly concrete: readonly string[];
}>({
  code: "abstract-category",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Абстрактілі санат",
      label: `\`${p.name}\` деректерді тек жіктейді, оның өзін сақтауға, беруге не тізбеге жазуға болмайды`,
      ...(p.concrete.length === 0
        ? { hint: "нақты санаттарды атаңыз" }
        : { hint: `нақты санаттарды атаңыз, мысалы ${listOf(p.concrete, "kk")}` }),
    }),
    ru: (p) => ({
      title: "Абстрактная категория",
      label: `\`${p.name}\` лишь классифицирует данные: её нельзя хранить, передавать или вносить в перечень`,
      ...(p.concrete.length === 0
        ? { hint: "назовите конкретные категории" }
        : { hint: `назовите конкретные категории, например ${listOf(p.concrete, "ru")}` }),
    }),
    en: (p) => ({
      title: "Abstract category",
      label: `\`${p.name}\` classifies data and cannot itself be held, carried or put on a list`,
      ...(p.concrete.length === 0
        ? { hint: "name the concrete categories" }
        : { hint: `name concrete categories, such as ${listOf(p.concrete, "en")}` }),
    }),
  },
});
