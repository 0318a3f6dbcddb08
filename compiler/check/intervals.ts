import { diagnose, related } from "../../language/index.ts";
import type { DateValue, Interval } from "../../language/index.ts";
import { parseDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import { badDate } from "./diagnostics/bad-date.ts";
import { badInterval } from "./diagnostics/bad-interval.ts";
import { overlappingVersions } from "./diagnostics/overlapping-versions.ts";

/** The time of one version: day numbers, half-open; `to` null for no end. */
export interface Dated<N> {
  readonly from: number;
  readonly to: number | null;
  readonly node: N;
}

/** Versions in order of date. Those with a faulty interval are reported and left out; an overlap is reported and kept. */
export function datedVersions<N extends { readonly interval: Interval }>(
  desk: Desk,
  versions: readonly N[],
  file: string,
): readonly Dated<N>[] {
  const dated: Dated<N>[] = [];
  for (const node of versions) {
    const from = checkedDay(desk, node.interval.from, file);
    const to = node.interval.to === null ? null : checkedDay(desk, node.interval.to, file);
    if (from === null || (to === null && node.interval.to !== null)) continue;
    if (to !== null && to <= from) desk.report(diagnose(badInterval, desk.place(file, node.interval), {}));
    else dated.push({ from, to, node });
  }
  dated.sort((a, b) => a.from - b.from);
  for (let at = 1; at < dated.length; at++) {
    const before = dated[at - 1];
    const after = dated[at];
    if (before === undefined || after === undefined || (before.to !== null && before.to <= after.from))
      continue;
    const there = [
      related(desk.place(file, before.node.interval), {
        kk: "осы нұсқамен қабаттасады",
        ru: "пересекается с этой редакцией",
        en: "it overlaps with this version",
      }),
    ];
    desk.report(diagnose(overlappingVersions, desk.place(file, after.node.interval), {}, { related: there }));
  }
  return dated;
}

/** The day of a written date, or null after a report. */
export function checkedDay(desk: Desk, date: DateValue, file: string): number | null {
  const day = parseDay(date.text);
  if (day === null && date.text !== "")
    desk.report(diagnose(badDate, desk.place(file, date), { text: date.text }));
  return day;
}
