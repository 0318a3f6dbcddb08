import { isKind } from "../relation.ts";
import type { KindInfo } from "../schema.ts";
import type { Type } from "../types.ts";

export const unknown: Type = { kind: "unknown" };
export const bool: Type = { kind: "Bool" };

/** Without the `?`: in rules `none` travels through every operation, so `T?` stands wherever `T` does. */
export function strip(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

/** With the `?`, once. */
export function optional(type: Type): Type {
  return type.kind === "optional" || type.kind === "unknown" || type.kind === "none"
    ? type
    : { kind: "optional", of: type };
}

export function isUnknown(type: Type): boolean {
  return type.kind === "unknown";
}

/** `none` fits everywhere, and what is unknown was reported before. */
function fitsAnything(type: Type): boolean {
  return type.kind === "unknown" || type.kind === "none";
}

export function isNumber(type: Type): boolean {
  return type.kind === "Int" || type.kind === "Decimal";
}

export function isMoment(type: Type): boolean {
  return type.kind === "Date" || type.kind === "DateTime";
}

/** A type as it is written in a file. */
export function showType(type: Type): string {
  switch (type.kind) {
    case "enum":
    case "element":
    case "record":
      return type.of.name;
    case "set":
      return `set of ${type.of.kind === "unknown" ? "…" : showType(type.of)}`;
    case "optional":
      return `${showType(type.of)}?`;
    default:
      return type.kind;
  }
}

/** Some element could be of both kinds: kinds form a tree, so one is above the other. */
export function kindsMeet(left: KindInfo, right: KindInfo): boolean {
  return isKind(left, right) || isKind(right, left);
}

/** May the two stand on the sides of `==`? The one coercion is from Int to Decimal; a Date stands for all its instants. */
export function comparable(first: Type, second: Type): boolean {
  const left = strip(first);
  const right = strip(second);
  if (fitsAnything(left) || fitsAnything(right)) return true;
  if (isNumber(left)) return isNumber(right);
  if (isMoment(left)) return isMoment(right);
  if (left.kind === "set" && right.kind === "set") return comparable(left.of, right.of);
  if (left.kind === "set") return isContent(right) && left.of.kind === "unknown";
  if (right.kind === "set") return isContent(left) && right.of.kind === "unknown";
  if (left.kind === "element" && right.kind === "element") return kindsMeet(left.of, right.of);
  if (left.kind === "enum" && right.kind === "enum") return left.of === right.of;
  if (left.kind === "record" && right.kind === "record") return left.of === right.of;
  return left.kind === right.kind;
}

export function isContent(type: Type): boolean {
  return type.kind === "data set" || type.kind === "data scope";
}

/**
 * May a value of type `given` stand where `wanted` is asked for? An element may also be given where a kind below its own is
 * wanted: a property that its kind lacks is `none`, as in navigation.
 */
export function assignable(given: Type, wanted: Type): boolean {
  const from = strip(given);
  const to = strip(wanted);
  if (fitsAnything(from) || fitsAnything(to)) return true;
  if (from.kind === "Decimal" && to.kind === "Int") return false;
  if (isMoment(from) && isMoment(to)) return from.kind === to.kind;
  return comparable(from, to);
}

/** The type that covers both, or null where nothing does: for lists, branches and versions. */
export function unify(left: Type, right: Type): Type | null {
  if (left.kind === "unknown") return right;
  if (right.kind === "unknown") return left;
  if (left.kind === "none") return optional(right);
  if (right.kind === "none") return optional(left);
  if (left.kind === "optional" || right.kind === "optional") {
    const inner = unify(strip(left), strip(right));
    return inner === null ? null : optional(inner);
  }
  if (isNumber(left) && isNumber(right)) return left.kind === right.kind ? left : { kind: "Decimal" };
  if (left.kind === "set" && right.kind === "set") {
    const inner = unify(left.of, right.of);
    return inner === null ? null : { kind: "set", of: inner };
  }
  if (left.kind === "element" && right.kind === "element") {
    const shared = left.of.ancestry.find((kind) => isKind(right.of, kind));
    return shared === undefined ? null : { kind: "element", of: shared };
  }
  if (isMoment(left) && isMoment(right)) return left.kind === right.kind ? left : null;
  return comparable(left, right) ? left : null;
}

/** What a set is made of: labels for content; null where the type is no set. */
export function memberType(type: Type): Type | null {
  const set = strip(type);
  switch (set.kind) {
    case "set":
      return set.of;
    case "data set":
    case "data scope":
      return { kind: "label" };
    case "unknown":
    case "none":
      return unknown;
    default:
      return null;
  }
}
