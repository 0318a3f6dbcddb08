import type { Truth } from "../infer/model.ts";
import { compareExact, whole } from "./numbers.ts";
import type { Exact, Span } from "../check/values.ts";
import { not, truth } from "./truth.ts";
import { endOf, startOf } from "./time/zone.ts";
import type { Zone } from "./time/zone.ts";
import type { Value } from "./values.ts";

export type Order = "==" | "<" | "<=" | ">" | ">=";

/** A value as a range on a line; low = high for a point, null for no end. */
interface Range {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** Compares two values that are neither none nor unknown; U where they do not compare or a range leaves it open. */
export function order(zone: Zone, operator: Order, a: Value, b: Value): Truth {
  if (a.kind === "date" && b.kind === "date") return ranges(operator, point(a.day), point(b.day));
  if (a.kind === "duration" && b.kind === "duration") return durations(operator, a.value, b.value);
  const left = rangeOf(zone, a);
  const right = rangeOf(zone, b);
  if (left === null || right === null || isTime(a) !== isTime(b)) return "U";
  return ranges(operator, left, right);
}

function isTime(value: Value): boolean {
  return value.kind === "date" || value.kind === "datetime";
}

function point(value: number): Range {
  return { low: whole(value), high: whole(value) };
}

/** A Date beside a DateTime stands for all its instants, in Almaty. */
function rangeOf(zone: Zone, value: Value): Range | null {
  switch (value.kind) {
    case "number":
      return { low: value.value, high: value.value };
    case "range":
      return value;
    case "datetime":
      return point(value.instant);
    case "date": {
      const start = startOf(zone, value.day);
      const end = endOf(zone, value.day);
      return start === null || end === null ? null : { low: whole(start), high: whole(end) };
    }
    default:
      return null;
  }
}

function ranges(operator: Order, a: Range, b: Range): Truth {
  switch (operator) {
    case "==": {
      const lowest = surely(a.high, b.low) || surely(b.high, a.low);
      if (lowest) return "F";
      const points = isPoint(a) && isPoint(b);
      return points ? "T" : "U";
    }
    case "<":
      if (surely(a.high, b.low)) return "T";
      return b.high !== null && a.low !== null && compareExact(a.low, b.high) >= 0 ? "F" : "U";
    case ">":
      return ranges("<", b, a);
    case "<=":
      return not(ranges("<", b, a));
    case ">=":
      return not(ranges("<", a, b));
  }
}

/** Is everything up to `high` before everything from `low`? */
function surely(high: Exact | null, low: Exact | null): boolean {
  return high !== null && low !== null && compareExact(high, low) < 0;
}

function isPoint(range: Range): boolean {
  return range.high !== null && range.low !== null && compareExact(range.low, range.high) === 0;
}

/** Months compare with months, exact time with exact time, business days among themselves; nothing is nothing everywhere. */
function durations(operator: Order, a: Span, b: Span): Truth {
  const units = ["months", "minutes", "businessDays"] as const;
  const used = units.filter((unit) => a[unit] !== 0 || b[unit] !== 0);
  const [unit, second] = used;
  if (second !== undefined) return "U";
  if (unit === undefined) return truth(operator === "==" || operator === "<=" || operator === ">=");
  return ranges(operator, scaled(a[unit]), scaled(b[unit]));
}

/** Seconds make fractions of minutes; sixtieths are kept whole. */
function scaled(value: number): Range {
  return point(Math.round(value * 60));
}
