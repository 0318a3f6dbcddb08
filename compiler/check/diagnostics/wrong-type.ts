import { defineDiagnostic } from "../../../language/index.ts";
import type { Trilingual } from "../../../language/index.ts";

export const wrongType = defineDiagnostic<{
  readonly expected: Trilingual<string>;
  readonly found: Trilingual<string>;
  readonly hint?: Trilingual<string>;
}>({
  code: "wrong-type",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Басқа тип",
      label: `${p.expected.kk} күтілген еді, ал бұл жерде ${p.found.kk}`,
      ...(p.hint === undefined ? {} : { hint: p.hint.kk }),
    }),
    ru: (p) => ({
      title: "Не тот тип",
      label: `ожидается ${p.expected.ru}, а здесь ${p.found.ru}`,
      ...(p.hint === undefined ? {} : { hint: p.hint.ru }),
    }),
    en: (p) => ({
      title: "Wrong type",
      label: `expected ${p.expected.en}, found ${p.found.en}`,
      ...(p.hint === undefined ? {} : { hint: p.hint.en }),
    }),
  },
});
