import { dayText, parseDay } from "../../compiler/check/index.ts";
import { changeList } from "../../compiler/emit/forecast/index.ts";
import type { ChangeList } from "../../compiler/emit/forecast/index.ts";
import { daysAhead } from "../../compiler/forecast/index.ts";
import type { JudgedDay } from "../../compiler/forecast/index.ts";
import type { Program } from "../../compiler/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

export interface TurningParams {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** How many turning points of this state are known already. */
  readonly known: number;
}

/** A day on which some verdict of the project becomes another one. */
export interface TurningDay extends ChangeList {
  readonly day: string;
}

/** Some of the turning points of a project. */
export interface Turning {
  /** The state of the project that was judged: points of different states do not belong together. */
  readonly version: number;
  /** Those after the known ones. */
  readonly points: readonly TurningDay[];
  /** The last day that was judged. */
  readonly reached: string;
  /** False: ask again. */
  readonly done: boolean;
}

interface Walk {
  readonly days: Generator<JudgedDay, void, undefined>;
  readonly points: TurningDay[];
  reached: string;
  done: boolean;
}

/** How long one answer may take beyond the day it is at, in milliseconds. */
const patience = 20;
/** Walks that are under way, so that the next question goes on where the last one stopped; forgotten with the state. */
const walks = new WeakMap<Program, Map<string, Walk>>();

/**
 * The turning points between two days, a few at a time: each answer takes little time, and who changes the project in between is not kept
 * waiting. Asked again and again until it is done.
 */
export function turning(snapshot: Snapshot, { from, until, known }: TurningParams): Turning {
  const { program, settings, version } = snapshot;
  const last = parseDay(until) ?? 0;
  const walk = walkOf(program, from);
  const began = performance.now();
  while (!walk.done && performance.now() - began < patience) {
    const { value } = walk.days.next();
    if (value === undefined || value.day > last) {
      walk.done = true;
      break;
    }
    walk.reached = dayText(value.day);
    if (value.point !== null && value.point.changes.length > 0)
      walk.points.push({
        day: walk.reached,
        ...changeList(program, value.point.changes, settings.locale),
      });
    if (value.next === null || value.next > last) walk.done = true;
  }
  return { version, points: walk.points.slice(known), reached: walk.reached, done: walk.done };
}

function walkOf(program: Program, from: string): Walk {
  const own = walks.get(program) ?? new Map<string, Walk>();
  walks.set(program, own);
  const known = own.get(from);
  if (known !== undefined) return known;
  const walk: Walk = {
    days: daysAhead(program, parseDay(from) ?? 0),
    points: [],
    reached: from,
    done: false,
  };
  own.set(from, walk);
  return walk;
}
