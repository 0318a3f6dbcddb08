import type { VerdictName } from "../../evaluate/index.ts";

/** One sign for each verdict, for cells in which no word fits; the legend says what it means. */
export const symbols: { readonly [V in VerdictName]: string } = {
  satisfied: "✓",
  violated: "✗",
  unproven: "?",
  review: "§",
  unknown_wording: "…",
  waived: "≈",
  exempt: "○",
  not_applicable: "–",
  not_in_force: "·",
};

/** The class that a verdict has in a report's style sheet. */
export function verdictClass(verdict: VerdictName): string {
  return `v-${verdict.replaceAll("_", "-")}`;
}
