import type { Locale } from "../../../language/index.ts";
import type { VerdictName } from "../../evaluate/verdict.ts";
import type { Change } from "../../forecast/index.ts";
import { verdictsToShow } from "../summary.ts";
import { verdictWords } from "../words.ts";
import { forecastWords } from "./words.ts";

/** Changes that say the same of several elements. */
export type Group = readonly [Change, ...Change[]];

/** Changes that ask for attention by requirement, the gravest first; the others by what becomes of them. */
export function grouped(changes: readonly Change[]): {
  readonly loud: readonly Group[];
  readonly quiet: readonly Group[];
} {
  const loud = new Map<string, [Change, ...Change[]]>();
  const quiet = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const step = `${change.from ?? ""} ${change.to ?? ""}`;
    const isLoud = asksForAttention(change);
    const [groups, key] = isLoud ? [loud, `${step} ${change.requirement.id} ${change.cause}`] : [quiet, step];
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [change]);
    else known.push(change);
  }
  const rank = ([{ to }]: Group): number => (isFinding(to) && to !== null ? verdictsToShow.indexOf(to) : 99);
  const byRank = (a: Group, b: Group): number =>
    rank(a) - rank(b) || (a[0].requirement.id < b[0].requirement.id ? -1 : 1);
  return { loud: [...loud.values()].sort(byRank), quiet: [...quiet.values()] };
}

/** A finding comes or goes. That a wording is no longer known matters where the provision applied. */
function asksForAttention({ from, to }: Change): boolean {
  if (to === "unknown_wording") return from !== "not_applicable" && from !== "not_in_force";
  return isFinding(to) || (isFinding(from) && from !== "unknown_wording");
}

/** Is it a verdict that readers are shown? */
export function isFinding(name: VerdictName | null): boolean {
  return name !== null && verdictsToShow.includes(name);
}

/** `satisfied → violated`. */
export function stepText({ from, to }: Pick<Change, "from" | "to">, locale: Locale): string {
  const name = (of: VerdictName | null): string =>
    of === null ? forecastWords[locale].off : verdictWords[locale][of];
  return `${name(from)} → ${name(to)}`;
}
