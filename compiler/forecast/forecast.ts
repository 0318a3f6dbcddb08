import { compilerFor, judgeOn } from "../evaluate/index.ts";
import type { Inferred } from "../program.ts";
import { verdictsApart } from "./apart.ts";
import { provisionsApart } from "./provisions.ts";
import type { Day, Forecast, TurningPoint } from "./turning-point.ts";

/** Most days that are judged for one forecast, unless more are asked for. */
const mostDays = 400;

/** The days to look at, as day numbers. */
export interface ForecastOptions {
  readonly from: number;
  /** The last day that counts; null: as far as anything is known to change. */
  readonly until: number | null;
  /** Most days to judge. */
  readonly most?: number;
}

/**
 * Judges a program on the first day, then on each later day on which a verdict may differ, until none is left. The judging
 * itself tells which day that is, so no day is left out and none is tried in vain for every date of the program.
 */
export function forecast(program: Inferred, { from, until, most = mostDays }: ForecastOptions): Forecast {
  let start: Day = { day: from, verdicts: [] };
  const points: TurningPoint[] = [];
  let judged = 0;
  for (const { day, verdicts, next, point } of daysAhead(program, from)) {
    judged++;
    if (judged === 1) start = { day, verdicts };
    if (point !== null) points.push(point);
    if (next === null || (until !== null && next > until)) break;
    if (judged === most) return { start, points, until, complete: false };
  }
  return { start, points, until, complete: true };
}

/** A day that was judged on the way. */
export interface JudgedDay extends Day {
  /** Set where the day differs from the day before. */
  readonly point: TurningPoint | null;
  /** The next day on which a verdict may differ; null for none. */
  readonly next: number | null;
}

/** The same day by day, for who has other things to do in between: each step judges one day. */
export function* daysAhead(program: Inferred, from: number): Generator<JudgedDay, void, undefined> {
  const options = { ahead: true, compiler: compilerFor(program) };
  let before = judgeOn(program, from, options);
  yield { day: from, verdicts: before.verdicts, point: null, next: before.next };
  while (before.next !== null) {
    const day = before.next;
    const then = judgeOn(program, day, options);
    const changes = verdictsApart(before.verdicts, then.verdicts);
    const provisions = provisionsApart([...before.selected, ...then.selected], day);
    const point =
      changes.length > 0 || provisions.length > 0
        ? { day, verdicts: then.verdicts, provisions, changes }
        : null;
    yield { day, verdicts: then.verdicts, point, next: then.next };
    before = then;
  }
}
