import type { Span } from "../../check/values.ts";
import type { Frame } from "../frame.ts";
import { unknown } from "../values.ts";
import type { Value } from "../values.ts";
import { workingDay } from "./calendar.ts";
import { addMonths } from "./days.ts";
import { endOf, instantOf, localOf } from "./zone.ts";

/** The instant at which a term ends, or what the library's calendar lacks for it. */
export interface Due {
  readonly value: Value;
  /** Name of a missing fact, as `calendar 2028`. */
  readonly lacks: string | null;
  /** The setting `lenient_deadlines` made a difference. */
  readonly lenient: boolean;
}

/**
 * `due(t, n business days)`; `semantics.md` 4, Time. A Date gives the last second of the n-th day, a DateTime the same clock
 * time on it, or with `lenient_deadlines` that day's last second. Terms in other units count calendar time in the same way.
 */
export function due(frame: Frame, from: Value, span: Span): Due {
  const { zone, calendar, settings } = frame.run;
  if (from.kind !== "date" && from.kind !== "datetime")
    return { value: unknown, lacks: null, lenient: false };
  if (from.kind === "datetime" && !span.days) return instant(from.instant + span.minutes * 60);
  const start = from.kind === "date" ? { day: from.day, second: null } : localOf(zone, from.instant);
  if (start === null) return { value: unknown, lacks: "time_offset", lenient: false };
  const counted = workingDay(
    calendar,
    addMonths(start.day, span.months) + Math.trunc(span.minutes / 1440),
    span.businessDays,
  );
  if ("unknownYear" in counted)
    return { value: unknown, lacks: `calendar ${counted.unknownYear}`, lenient: false };
  const lenient = start.second !== null && settings.lenientDeadlines;
  const end =
    start.second === null || lenient ? endOf(zone, counted.day) : instantOf(zone, counted.day, start.second);
  return end === null
    ? { value: unknown, lacks: "time_offset", lenient: false }
    : { ...instant(end), lenient };
}

function instant(at: number): Due {
  return { value: { kind: "datetime", instant: at }, lacks: null, lenient: false };
}
