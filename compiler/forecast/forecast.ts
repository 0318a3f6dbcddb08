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
  const options = { ahead: true, compiler: compilerFor(program) };
  const first = judgeOn(program, from, options);
  const start: Day = { day: from, verdicts: first.verdicts };
  const points: TurningPoint[] = [];
  let { next } = first;
  let before = first;
  for (let judged = 1; next !== null && (until === null || next <= until); judged++) {
    if (judged === most) return { start, points, until, complete: false };
    const day = next;
    const then = judgeOn(program, day, options);
    const changes = verdictsApart(before.verdicts, then.verdicts);
    const provisions = provisionsApart([...before.selected, ...then.selected], day);
    if (changes.length > 0 || provisions.length > 0)
      points.push({ day, verdicts: then.verdicts, provisions, changes });
    before = then;
    ({ next } = then);
  }
  return { start, points, until, complete: true };
}
