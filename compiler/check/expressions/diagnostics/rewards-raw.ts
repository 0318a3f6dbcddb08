import { defineDiagnostic } from "../../../../language/index.ts";

/** A rule that is satisfied by raw data as such. */
export const rewardsRaw = defineDiagnostic<{}>({
  code: "rewards-raw",
  severity: "warning",
  words: {
    kk: () => ({
      title: "Бастапқы күйді көтермелеу",
      label: "бұл шартты өңделмеген (`raw`) деректер ғана орындайды",
      note: "Үнсіз дереккөз `raw` деп оқылады, демек фактіні өшіру көмектесер еді.",
    }),
    ru: () => ({
      title: "Поощрение исходных данных",
      label: "это условие выполняют только исходные (`raw`) данные",
      note: "Молчащий источник читается как `raw`, и удаление факта помогало бы.",
    }),
    en: () => ({
      title: "Reward for raw data",
      label: "only raw data meet this condition",
      note: "A source that says nothing is read as raw, so deleting a fact would help.",
    }),
  },
});
