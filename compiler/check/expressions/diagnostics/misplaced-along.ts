import { defineDiagnostic } from "../../../../language/index.ts";

/** `along` after something that is no question of reachability. */
export const misplacedAlong = defineDiagnostic<{}>({
  code: "misplaced-along",
  severity: "error",
  words: {
    kk: () => ({
      title: "Орнында тұрмаған along",
      label: "`along` тек `reaches(…)` сұрағынан кейін тұра алады",
    }),
    ru: () => ({
      title: "Неуместное along",
      label: "`along` может стоять только после `reaches(…)`",
    }),
    en: () => ({
      title: "Misplaced along",
      label: "`along` may stand only after `reaches(…)`",
    }),
  },
});
