import type { Truth } from "../infer/model.ts";
import { convertField } from "./facts.ts";
import type { Frame } from "./frame.ts";
import { order } from "./order.ts";
import type { Order } from "./order.ts";
import { moves, onDay, watch } from "./time/horizon.ts";
import { and, or, truth } from "./truth.ts";
import type { RecordOf, SetValue, Value } from "./values.ts";

/** `a == b`; `semantics.md` 4. `!=` is its negation. */
export function equal(frame: Frame, a: Value, b: Value): Truth {
  if (a.kind === "unknown" || b.kind === "unknown") return "U";
  if (a.kind === "none" || b.kind === "none") return truth(a.kind === b.kind);
  switch (a.kind) {
    case "element":
      return b.kind === "element" ? truth(a.element === b.element) : "F";
    case "enum":
      return b.kind === "enum" ? truth(a.member === b.member && a.of.qualified === b.of.qualified) : "F";
    case "bool":
      return b.kind === "bool" ? truth(a.value === b.value) : "F";
    case "text":
      return b.kind === "text" ? truth(a.value === b.value) : "F";
    case "requirement":
      return b.kind === "requirement" ? truth(a.id === b.id) : "F";
    case "citation":
      return b.kind === "citation" ? truth(a.act === b.act && a.provision === b.provision) : "F";
    case "category":
      return b.kind === "category" ? sameCategory(frame, a.category, b.category) : "F";
    case "label":
      return b.kind === "label"
        ? truth(
            a.key === b.key &&
              a.category === b.category &&
              a.subject === b.subject &&
              a.process === b.process,
          )
        : "F";
    case "record":
      return b.kind === "record" ? sameRecord(frame, a, b) : "F";
    case "set":
      return b.kind === "set" ? sameSet(frame, a, b) : "U";
    case "number":
    case "range":
    case "date":
    case "datetime":
    case "duration":
      return ordered(frame, "==", a, b);
    case "opaque":
      return "U";
  }
}

type Category = Extract<Value, { readonly kind: "category" }>["category"];

/** A broad category may stand for what it is compared with, so it is not certainly another. */
function sameCategory(frame: Frame, a: Category, b: Category): Truth {
  if (a === b) return "T";
  const { categories } = frame.run.model;
  return (categories.broad(a) || categories.broad(b)) && categories.related(a, b) ? "U" : "F";
}

/** Field by field; a field that is not stated is U. */
function sameRecord(frame: Frame, a: RecordOf, b: RecordOf): Truth {
  let result: Truth = "T";
  const names = new Set([
    ...(a.of?.fields.keys() ?? a.fields.keys()),
    ...(b.of?.fields.keys() ?? b.fields.keys()),
  ]);
  for (const name of names) {
    result = and(result, equal(frame, convertField(frame, a, name), convertField(frame, b, name)));
    if (result === "F") return "F";
  }
  return result;
}

/** The same members: T and F only where openness and unsure members cannot change it. */
function sameSet(frame: Frame, a: SetValue, b: SetValue): Truth {
  return and(within(frame, a, b), within(frame, b, a));
}

/** Is every member of a in b? */
function within(frame: Frame, a: SetValue, b: SetValue): Truth {
  let result: Truth = a.open ? "U" : "T";
  for (const each of a.sure) {
    result = and(result, contains(frame, b, each));
    if (result === "F") return "F";
  }
  for (const each of a.unsure) if (contains(frame, b, each) !== "T") result = and(result, "U");
  return result;
}

/** `x in S` for a set. */
export function contains(frame: Frame, set: SetValue, value: Value): Truth {
  let result: Truth = set.open ? "U" : "F";
  for (const each of set.sure) {
    result = or(result, equal(frame, each, value));
    if (result === "T") return "T";
  }
  for (const each of set.unsure) if (equal(frame, each, value) !== "F") result = or(result, "U");
  return result;
}

/** Number, date or duration compared by order; U where the kinds do not compare. */
export function compared(frame: Frame, operator: "<" | "<=" | ">" | ">=", a: Value, b: Value): Truth {
  if (a.kind === "unknown" || b.kind === "unknown") return "U";
  if (a.kind === "none" || b.kind === "none") return "F";
  return ordered(frame, operator, a, b);
}

/** Where a side moves with the day of judgement, the run notes until when the answer holds. */
function ordered(frame: Frame, operator: Order, a: Value, b: Value): Truth {
  const { zone, horizon } = frame.run;
  const result = order(zone, operator, a, b);
  if (horizon === null || !(moves(a) || moves(b))) return result;
  const on = (day: number, by: Order): Truth => order(zone, by, onDay(a, day), onDay(b, day));
  if (operator === "==") {
    const before = order(zone, "<", a, b);
    watch(horizon, (day) => on(day, "==") === result && on(day, "<") === before);
  } else watch(horizon, (day) => on(day, operator) === result);
  return result;
}

/** The common value of two branches, if they are surely equal. */
export function common(frame: Frame, a: Value, b: Value): Value | null {
  return equal(frame, a, b) === "T" ? a : null;
}
