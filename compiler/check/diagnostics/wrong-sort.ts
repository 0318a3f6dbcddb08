import { defineDiagnostic } from "../../../language/index.ts";
import type { Trilingual } from "../../../language/index.ts";

/** What can be asked for by name. */
export type Sort = "kind" | "category" | "element";

const sorts: { readonly [S in Sort]: Trilingual<string> } = {
  kind: { kk: "түр", ru: "вид", en: "a kind" },
  category: { kk: "деректер санаты", ru: "категория данных", en: "a data category" },
  element: { kk: "элемент", ru: "элемент", en: "an element" },
};

export const wrongSort = defineDiagnostic<{ readonly wanted: Sort; readonly found: Trilingual<string> }>({
  code: "wrong-sort",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Атаудың тегі басқа",
      label: `бұл жерде ${sorts[p.wanted].kk} керек, ал бұл — ${p.found.kk}`,
    }),
    ru: (p) => ({
      title: "Имя не того рода",
      label: `здесь нужно: ${sorts[p.wanted].ru}, а это ${p.found.ru}`,
    }),
    en: (p) => ({
      title: "Wrong sort of name",
      label: `${sorts[p.wanted].en} is needed here, and this is ${p.found.en}`,
    }),
  },
});
