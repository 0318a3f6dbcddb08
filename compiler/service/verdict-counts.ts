import type { Locale } from "../../language/index.ts";
import { verdictWords } from "../emit/index.ts";
import type { Verdict, VerdictName } from "../evaluate/index.ts";
import { titles } from "./titles.ts";

/** Verdicts that say something of an element, those to act on first. */
const shown = [
  "violated",
  "unproven",
  "review",
  "waived",
  "exempt",
  "unknown_wording",
  "satisfied",
] as const satisfies readonly VerdictName[];
/** Verdicts that somebody must act on. */
export const open = ["violated", "unproven", "review"] as const satisfies readonly VerdictName[];

/** `2 violated`, `5 unproven`, for each verdict that occurs among those asked for, those to act on first. */
export function verdictCounts(
  verdicts: readonly Verdict[],
  locale: Locale,
  among: readonly VerdictName[] = shown,
): readonly string[] {
  const counts = new Map<VerdictName, number>();
  for (const { verdict } of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return among.flatMap((name) => {
    const count = counts.get(name) ?? 0;
    return count === 0 ? [] : [titles[locale].count(verdictWords[locale][name], count)];
  });
}
