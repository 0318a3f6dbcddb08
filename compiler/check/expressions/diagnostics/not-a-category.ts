import { defineDiagnostic } from "../../../../language/index.ts";
import type { Trilingual } from "../../../../language/index.ts";

/** `is` of a category with a name that is no category. */
export const notACategory = defineDiagnostic<{ readonly name: string; readonly why: Trilingual<string> }>({
  code: "not-a-category",
  severity: "error",
  words: {
    kk: ({ name, why }) => ({
      title: "Санат емес",
      label: `\`${name}\` — деректер санаты емес`,
      note: `Орны: ${why.kk}.`,
    }),
    ru: ({ name, why }) => ({
      title: "Не категория",
      label: `\`${name}\` — не категория данных`,
      note: `Место: ${why.ru}.`,
    }),
    en: ({ name, why }) => ({
      title: "Not a category",
      label: `\`${name}\` is no category of data`,
      note: `It stands as ${why.en}.`,
    }),
  },
});
