import type { Truth } from "./model.ts";
import type { Label } from "./sets.ts";

/** What an expression is: a value, `none`, or not stated. */
export type Value =
  | { readonly is: "unknown" | "none" }
  | { readonly is: "bool"; readonly value: boolean }
  /** From `least` to `most`; a count may be vague, `most` null is no end. Other numbers have both equal. */
  | { readonly is: "number"; readonly least: number; readonly most: number | null }
  /** Days since 1970-01-01. */
  | { readonly is: "date"; readonly day: number }
  | { readonly is: "duration"; readonly days: number; readonly months: number }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "category"; readonly name: string }
  | { readonly is: "label"; readonly label: Label }
  | { readonly is: "record"; readonly fields: ReadonlyMap<string, Value> }
  | {
      readonly is: "set";
      readonly sure: readonly Value[];
      readonly unsure: readonly Value[];
      readonly open: boolean;
    };
export type SetValue = Extract<Value, { readonly is: "set" }>;

export const unknown: Value = { is: "unknown" };
export const none: Value = { is: "none" };

export function not(a: Truth): Truth {
  return a === "U" ? "U" : a === "T" ? "F" : "T";
}
export function all(truths: readonly Truth[]): Truth {
  return truths.includes("F") ? "F" : truths.includes("U") ? "U" : "T";
}
export function any(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}
export function truth(value: boolean): Truth {
  return value ? "T" : "F";
}
export function fromTruth(value: Truth): Value {
  return value === "U" ? unknown : { is: "bool", value: value === "T" };
}
/** A value where a Bool is wanted; `none` is F there. */
export function toTruth(value: Value): Truth {
  if (value.is === "bool") return truth(value.value);
  return value.is === "none" ? "F" : "U";
}
/** A value where a set is wanted: `none` has no members, of an unstated one nobody knows. */
export function toSet(value: Value): SetValue {
  if (value.is === "set") return value;
  return { is: "set", sure: [], unsure: [], open: value.is !== "none" };
}

/** `some x in S satisfies φ`: unsure members count `U and φ`, an open set `U`. */
export function someOf(set: SetValue, test: (member: Value) => Truth): Truth {
  return any([
    ...set.sure.map(test),
    ...set.unsure.map((one) => all(["U", test(one)])),
    ...(set.open ? ["U" as const] : []),
  ]);
}

export function equal(a: Value, b: Value): Truth {
  if (a.is === "unknown" || b.is === "unknown") return "U";
  if (a.is === "none" || b.is === "none") return truth(a.is === b.is);
  if (a.is === "set" && b.is === "set") return sameSets(a, b);
  if (a.is === "number" && b.is === "number") return all([ordered(a, b, "<="), ordered(b, a, "<=")]);
  return truth(JSON.stringify(a) === JSON.stringify(b));
}

/** Needed for `== []` only. */
function sameSets(a: SetValue, b: SetValue): Truth {
  const empty = b.sure.length + b.unsure.length === 0 && !b.open ? a : b;
  if (empty.sure.length > 0) return "F";
  return empty.unsure.length > 0 || empty.open ? "U" : "T";
}

/** `a < b` or `a <= b`. Intervals compare as far as all their numbers agree. */
export function ordered(a: Value, b: Value, sign: "<" | "<="): Truth {
  if (a.is === "unknown" || b.is === "unknown") return "U";
  if (a.is === "none" || b.is === "none") return "F";
  const [low, high] = [range(a), range(b)];
  if (low === null || high === null) return "U";
  const holds = (x: number, y: number): boolean => (sign === "<" ? x < y : x <= y);
  if (holds(low.most, high.least)) return "T";
  return holds(low.least, high.most) ? "U" : "F";
}

function range(value: Value): { least: number; most: number } | null {
  if (value.is === "date") return { least: value.day, most: value.day };
  return value.is === "number" ? { least: value.least, most: value.most ?? Infinity } : null;
}
