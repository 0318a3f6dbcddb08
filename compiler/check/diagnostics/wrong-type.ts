import { defineDiagnostic, didYouMean } from "../../../language/index.ts";
import type { Trilingual } from "../../../language/index.ts";

export const wrongType = defineDiagnostic<{
  readonly expected: Trilingual<string>;
  readonly found: Trilingual<string>;
  readonly hint?: Trilingual<string>;
  readonly close: readonly string[];
}>({
  code: "wrong-type",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: (p) => ({
      title: "Басқа тип",
      label: `${p.expected.kk} күтілген еді, ал бұл жерде ${p.found.kk}`,
      ...(p.hint === undefined ? didYouMean(p.close, "kk") : { hint: p.hint.kk }),
    }),
    ru: (p) => ({
      title: "Не тот тип",
      label: `ожидается ${p.expected.ru}, а здесь ${p.found.ru}`,
      ...(p.hint === undefined ? didYouMean(p.close, "ru") : { hint: p.hint.ru }),
    }),
    en: (p) => ({
      title: "Wrong type",
      label: `expected ${p.expected.en}, found ${p.found.en}`,
      ...(p.hint === undefined ? didYouMean(p.close, "en") : { hint: p.hint.en }),
    }),
  },
});
