import type { Exact, Span } from "../check/values.ts";
import { add, divide, multiply, negate, subtract, whole } from "./numbers.ts";
import { due } from "./time/due.ts";
import type { Frame } from "./frame.ts";
import { moves, moving, onDay } from "./time/horizon.ts";
import { addMonths } from "./time/days.ts";
import { instantOf, localOf } from "./time/zone.ts";
import { none, unknown } from "./values.ts";
import type { Value } from "./values.ts";

export type Arithmetic = "+" | "-" | "*" | "/";

/** What came of an operation: a value, or why there is none. */
export type Computed = {
  readonly value: Value;
  readonly fault: "number-too-large" | "division-by-zero" | null;
};

const nothing: Computed = { value: unknown, fault: null };
const tooLarge: Computed = { value: unknown, fault: "number-too-large" };

/** Arithmetic on numbers, counts, dates and durations; `semantics.md` 4. A `none` operand is none. */
export function compute(frame: Frame, operator: Arithmetic, a: Value, b: Value): Computed {
  const { horizon } = frame.run;
  const computed = reckon(frame, operator, a, b);
  if (horizon === null || !(moves(a) || moves(b))) return computed;
  const on = (day: number): Value => reckon(frame, operator, onDay(a, day), onDay(b, day)).value;
  return { ...computed, value: moving(horizon, computed.value, on) };
}

function reckon(frame: Frame, operator: Arithmetic, a: Value, b: Value): Computed {
  if (a.kind === "unknown" || b.kind === "unknown") return nothing;
  if (a.kind === "none" || b.kind === "none") return { value: none, fault: null };
  if (a.kind === "number" && b.kind === "number") return numbers(operator, a.value, b.value);
  if (isCount(a) && isCount(b)) return counts(operator, a, b);
  if (a.kind === "duration" && b.kind === "duration") return spans(operator, a.value, b.value);
  if (b.kind === "duration" && (operator === "+" || operator === "-")) {
    return { value: shifted(frame, a, operator === "-" ? scaledSpan(b.value, -1) : b.value), fault: null };
  }
  if (a.kind === "duration" && (b.kind === "date" || b.kind === "datetime") && operator === "+")
    return reckon(frame, "+", b, a);
  if (operator === "*" && a.kind === "duration" && b.kind === "number") return times(a.value, b.value);
  if (operator === "*" && a.kind === "number" && b.kind === "duration") return times(b.value, a.value);
  if (operator === "-" && a.kind === "date" && b.kind === "date") return spanOf((a.day - b.day) * 1440, true);
  if (operator === "-" && a.kind === "datetime" && b.kind === "datetime")
    return spanOf((a.instant - b.instant) / 60, false);
  return nothing;
}

function numbers(operator: Arithmetic, a: Exact, b: Exact): Computed {
  if (operator === "/" && b.digits === 0n) return { value: unknown, fault: "division-by-zero" };
  const result = { "+": add, "-": subtract, "*": multiply, "/": divide }[operator](a, b);
  return result === null ? tooLarge : { value: { kind: "number", value: result }, fault: null };
}

type Count = Extract<Value, { readonly kind: "number" | "range" }>;
function isCount(value: Value): value is Count {
  return value.kind === "number" || value.kind === "range";
}

/** Counts keep their intervals for + and -; other arithmetic with them is U. */
function counts(operator: Arithmetic, a: Count, b: Count): Computed {
  if (operator !== "+" && operator !== "-") return nothing;
  const left = ends(a);
  const right = operator === "+" ? ends(b) : negatedEnds(ends(b));
  const low = left.low === null || right.low === null ? null : add(left.low, right.low);
  const high = left.high === null || right.high === null ? null : add(left.high, right.high);
  return low === null && high === null ? nothing : { value: { kind: "range", low, high }, fault: null };
}

interface Ends {
  readonly low: Exact | null;
  readonly high: Exact | null;
}
function ends(value: Count): Ends {
  return value.kind === "number" ? { low: value.value, high: value.value } : value;
}
function negatedEnds(of: Ends): Ends {
  return { low: of.high === null ? null : negate(of.high), high: of.low === null ? null : negate(of.low) };
}

/** Sum or difference of durations of one sort. */
function spans(operator: Arithmetic, a: Span, b: Span): Computed {
  if (operator !== "+" && operator !== "-") return nothing;
  const other = operator === "-" ? scaledSpan(b, -1) : b;
  const sum: Span = {
    months: a.months + other.months,
    minutes: a.minutes + other.minutes,
    businessDays: a.businessDays + other.businessDays,
    days: a.days && other.days,
  };
  const sorts = [sum.months, sum.minutes, sum.businessDays].filter((each) => each !== 0).length;
  return sorts > 1 ? nothing : { value: { kind: "duration", value: sum }, fault: null };
}

function spanOf(minutes: number, days: boolean): Computed {
  return { value: { kind: "duration", value: { months: 0, minutes, businessDays: 0, days } }, fault: null };
}

function times(span: Span, factor: Exact): Computed {
  if (factor.scale !== 0) return nothing;
  const by = Number(factor.digits);
  return Number.isSafeInteger(by)
    ? { value: { kind: "duration", value: scaledSpan(span, by) }, fault: null }
    : tooLarge;
}

function scaledSpan(span: Span, by: number): Span {
  return {
    months: span.months * by,
    minutes: span.minutes * by,
    businessDays: span.businessDays * by,
    days: span.days,
  };
}

/** A day or an instant so much later. Months and days keep the time on the clock; hours and minutes are exact. */
function shifted(frame: Frame, time: Value, span: Span): Value {
  const { zone } = frame.run;
  if (time.kind === "date") {
    if (span.businessDays !== 0) return due(frame, time, span).value;
    if (!span.days) return unknown;
    return { kind: "date", day: addMonths(time.day, span.months) + span.minutes / 1440 };
  }
  if (time.kind !== "datetime") return unknown;
  if (span.businessDays !== 0) return due(frame, time, span).value;
  if (!span.days) return { kind: "datetime", instant: time.instant + span.minutes * 60 };
  const local = localOf(zone, time.instant);
  if (local === null) return unknown;
  const instant = instantOf(zone, addMonths(local.day, span.months) + span.minutes / 1440, local.second);
  return instant === null ? unknown : { kind: "datetime", instant };
}

/** `-x`. */
export function opposite(value: Value): Value {
  if (value.kind === "duration" && value.on !== undefined) {
    const { on } = value;
    return { kind: "duration", value: scaledSpan(value.value, -1), on: (day) => opposite(on(day)) };
  }
  if (value.kind === "number") return { kind: "number", value: negate(value.value) };
  if (value.kind === "duration") return { kind: "duration", value: scaledSpan(value.value, -1) };
  return value.kind === "none" ? none : unknown;
}

/** A count with its two ends; a plain number where they meet. */
export function countOf(low: number, high: number | null): Value {
  return high === low
    ? { kind: "number", value: whole(low) }
    : { kind: "range", low: whole(low), high: high === null ? null : whole(high) };
}
