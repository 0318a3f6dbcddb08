import { dayText, parseDay } from "../../../compiler/check/index.ts";

/** The days of the slider, as day numbers. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const year = 365;
/** How far the slider reaches from the project's own day. */
const reach = { back: year, ahead: 3 * year } as const;

/** A year back and three ahead; further, where the day that is looked at lies beyond. */
export function spanFor(own: string, shown: string): Span {
  const [middle, other] = [parseDay(own) ?? 0, parseDay(shown) ?? 0];
  return {
    from: Math.min(middle - reach.back, other),
    until: Math.max(middle + reach.ahead, other),
  };
}

/** Where a day stands between the ends, from 0 to 1. */
export function fractionOf(day: string, { from, until }: Span): number {
  const number = parseDay(day) ?? from;
  return until === from ? 0 : Math.min(1, Math.max(0, (number - from) / (until - from)));
}

/** The nearest of some days within so many days; null for none. */
export function nearest(day: number, days: readonly string[], within: number): string | null {
  let best: { readonly day: string; readonly far: number } | null = null;
  for (const each of days) {
    const far = Math.abs((parseDay(each) ?? 0) - day);
    if (far <= within && (best === null || far < best.far)) best = { day: each, far };
  }
  return best?.day ?? null;
}

/** The next of some days, in order, after (1) or before (-1) a day; null for none. */
export function neighbour(day: string, days: readonly string[], turn: 1 | -1): string | null {
  return turn === 1
    ? (days.find((each) => each > day) ?? null)
    : (days.filter((each) => each < day).at(-1) ?? null);
}

/** The years that begin between the ends, for the ruler. */
export function yearsIn({ from, until }: Span): readonly string[] {
  const last = Number(dayText(until).slice(0, 4));
  const found: string[] = [];
  for (let at = Number(dayText(from).slice(0, 4)) + 1; at <= last; at++) found.push(`${at}-01-01`);
  return found;
}
