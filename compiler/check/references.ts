import { diagnose, nearest } from "../../language/index.ts";
import type { Path, ReferenceValue, Target, Value } from "../../language/index.ts";
import { sortOf, valueText } from "./describe.ts";
import type { Desk } from "./desk.ts";
import { unknownMember } from "./diagnostics/unknown-member.ts";
import { isKind } from "./relation.ts";
import { fitsCategory, fitsKind } from "./resolve.ts";
import type { EnumInfo } from "./schema.ts";
import type { Spot } from "./spot.ts";
import type { Type } from "./types.ts";
import { fault } from "./values.ts";
import type { FactValue } from "./values.ts";
import { declaration, reportWrongType } from "./wrong-type.ts";

/** A reference that is one path and nothing else, or null. */
function plainPath(value: Value): Path | null {
  if (value.kind !== "ReferenceValue") return null;
  const plain = value.target.to === null && value.citation === null && value.as === null && value.of === null;
  return plain ? value.target.path : null;
}

function wrong(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  reportWrongType(desk, desk.place(spot.file, value), type, valueText(value), spot.property);
  return fault;
}

/** A member of the enum that the property expects. */
export function enumValue(
  desk: Desk,
  value: Value,
  type: Type & { readonly kind: "enum" },
  spot: Spot,
): FactValue {
  const path = plainPath(value);
  const name = path?.names[0];
  if (path === null || name === undefined) return wrong(desk, value, type, spot);
  if (path.names.length === 1 && type.of.members.has(name.text)) {
    desk.members.set(path, type.of);
    return { kind: "enum", of: type.of, member: name.text };
  }
  if (name.text === "") return fault;
  const symbol = path.names.length === 1 ? desk.findValue(name.text, spot.module) : null;
  if (symbol !== null)
    reportWrongType(desk, desk.place(spot.file, path), type, sortOf(desk, symbol), spot.property);
  else reportUnknownMember(desk, path, type.of, spot);
  return fault;
}

function reportUnknownMember(desk: Desk, path: Path, of: EnumInfo, spot: Spot): void {
  const name = path.names.map((each) => each.text).join(".");
  const all = [...of.members.keys()];
  const params = { name, owner: of.name, close: nearest(name, all), all };
  desk.report(
    diagnose(unknownMember, desk.place(spot.file, path), params, { related: declaration(spot.property) }),
  );
}

/** An element of a kind or below it. */
export function elementValue(
  desk: Desk,
  value: Value,
  type: Type & { readonly kind: "element" },
  spot: Spot,
): FactValue {
  const path = plainPath(value);
  if (path === null) return wrong(desk, value, type, spot);
  const symbol = desk.resolveValue(path, spot.module, spot.file, fitsKind(desk, type.of));
  if (symbol === null) return fault;
  const element = desk.elementOf.get(symbol);
  // An element whose kind or ends did not resolve has been reported and fits everywhere.
  if (element === undefined && symbol.kind === "element") return fault;
  if (element !== undefined && isKind(element.kind, type.of)) return { kind: "element", element };
  reportWrongType(desk, desk.place(spot.file, path), type, sortOf(desk, symbol), spot.property);
  return fault;
}

/** A data category, abstract ones included. */
export function categoryValue(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  const path = plainPath(value);
  if (path === null) return wrong(desk, value, type, spot);
  const symbol = desk.resolveValue(path, spot.module, spot.file, fitsCategory);
  if (symbol === null) return fault;
  const category = desk.categoryOf.get(symbol);
  if (category !== undefined) return { kind: "category", category };
  reportWrongType(desk, desk.place(spot.file, path), type, sortOf(desk, symbol), spot.property);
  return fault;
}

/** An act and the place in it; without a place, the whole act. */
export function citationValue(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  if (value.kind !== "ReferenceValue" || value.target.to !== null || value.as !== null || value.of !== null) {
    return wrong(desk, value, type, spot);
  }
  const path = value.target.path;
  const kind = desk.preludeKind("act");
  const symbol = desk.resolveValue(path, spot.module, spot.file, fitsKind(desk, kind));
  if (symbol === null) return fault;
  const act = desk.elementOf.get(symbol);
  if (act === undefined && symbol.kind === "element") return fault;
  if (act !== undefined && (kind === null || isKind(act.kind, kind)))
    return { kind: "citation", act, provision: value.citation };
  reportWrongType(desk, desk.place(spot.file, path), type, sortOf(desk, symbol), spot.property);
  return fault;
}

/** What a waiver names: an element, or a list of the members of one binding. */
export function bindingValue(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  const items = value.kind === "ListValue" && value.as === null && value.of === null ? value.items : [value];
  const targets: string[] = [];
  for (const item of items) {
    if (item.kind !== "ReferenceValue" || !isTarget(item)) return wrong(desk, item, type, spot);
    const name = targetName(desk, item.target, spot, targets.length === 0);
    if (name === null) return fault;
    targets.push(name);
  }
  return targets.length === 0 ? wrong(desk, value, type, spot) : { kind: "binding", targets };
}

function isTarget(value: ReferenceValue): boolean {
  return value.citation === null && value.as === null && value.of === null;
}

/**
 * The name of a target: qualified for elements and categories, the bare ends for an implied flow, a member's own name for
 * members of enums, which only a later variable can stand for. Null if it does not resolve, reported.
 */
export function targetName(
  desk: Desk,
  target: Target,
  spot: Omit<Spot, "property">,
  first: boolean,
): string | null {
  const only = target.path.names.length === 1 && target.to === null ? (target.path.names[0]?.text ?? "") : "";
  if (!first && only !== "" && desk.findValue(only, spot.module) === null) {
    if (desk.visibleEnums(spot.module).some((each) => each.members.has(only))) return only;
  }
  const from = desk.resolveValue(target.path, spot.module, spot.file);
  const to = target.to === null ? null : desk.resolveValue(target.to, spot.module, spot.file);
  if (from === null || (target.to !== null && to === null)) return null;
  return to === null ? from.qualified : `${from.name} -> ${to.name}`;
}
