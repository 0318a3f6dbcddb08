import type { Value } from "../values.ts";

/** The last day that a program can write. */
const lastDay = 2_932_896; // 9999-12-31

/**
 * Until when the answers of one run hold. Whatever depends on the day of judgement says on which later day it may differ for the
 * first time; before the earliest of these days nothing differs, since every step that was taken would be taken again.
 */
export interface Horizon {
  /** The day of judgement. */
  readonly today: number;
  /** The first later day on which an answer may differ; null: none. */
  next: number | null;
}

export function newHorizon(today: number): Horizon {
  return { today, next: null };
}

/** An answer may differ from this day on. Days that are past say nothing. */
export function differsFrom(horizon: Horizon | null, day: number): void {
  if (horizon === null || day <= horizon.today || day > lastDay) return;
  if (horizon.next === null || day < horizon.next) horizon.next = day;
}

/** Does the value depend on the day of judgement? */
export function moves(value: Value): boolean {
  return "on" in value && value.on !== undefined;
}

/** What the value is when judged on another day. */
export function onDay(value: Value, day: number): Value {
  return "on" in value && value.on !== undefined ? value.on(day) : value;
}

/** A value reckoned from one that moves: it moves too. What cannot be reckoned today may be on a later day. */
export function moving(horizon: Horizon, value: Value, on: (day: number) => Value): Value {
  switch (value.kind) {
    case "date":
    case "datetime":
    case "duration":
      return { ...value, on };
    default:
      watch(horizon, (day) => on(day).kind === value.kind);
      return value;
  }
}

/**
 * Looks for the first later day on which something is no longer as it is today, and notes it. It must not come back to what it was:
 * a day in the order of days, seen from a term that moves with them, passes once.
 */
export function watch(horizon: Horizon, same: (day: number) => boolean): void {
  const end = horizon.next ?? lastDay + 1;
  let known = horizon.today;
  for (let step = 1; ; step *= 2) {
    const day = Math.min(known + step, end - 1);
    if (day <= known) return;
    if (!same(day)) {
      differsFrom(horizon, firstBetween(known, day, same));
      return;
    }
    known = day;
  }
}

/** The first day that is not the same; the day `known` is, the day `changed` is not. */
function firstBetween(known: number, changed: number, same: (day: number) => boolean): number {
  let [low, high] = [known, changed];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (same(middle)) low = middle;
    else high = middle;
  }
  return high;
}
