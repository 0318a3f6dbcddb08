import { diagnose, nearest, related } from "../../language/index.ts";
import type { Place, Related, Value } from "../../language/index.ts";
import type { CheckContext } from "./context.ts";
import { typeText } from "./describe.ts";
import type { Phrase } from "./describe.ts";
import { wrongType } from "./diagnostics/wrong-type.ts";
import type { PropertyInfo } from "./schema.ts";
import type { Type } from "./types.ts";

const declaredHere: Phrase = {
  kk: "қасиет осы жерде жарияланған",
  ru: "свойство объявлено здесь",
  en: "the property is declared here",
};

/** The place that tells why a type is expected. */
export function declaration(property: PropertyInfo | null): readonly Related[] {
  return property === null ? [] : [related(property.place, declaredHere)];
}

/** Says what was expected and what is there; points at the declaration that asks for it. */
export function reportWrongType(
  context: CheckContext,
  place: Place,
  expected: Type,
  found: Phrase,
  property: PropertyInfo | null,
  more: { readonly hint?: Phrase | undefined; readonly close?: readonly string[] } = {},
): void {
  const { hint, close = [] } = more;
  const params = { expected: typeText(expected), found, close, ...(hint === undefined ? {} : { hint }) };
  context.report(diagnose(wrongType, place, params, { related: declaration(property) }));
}

/** Words for values that a name is nearly: `true` and `false`, and `none` where that may stand. */
export function wordsNear(value: Value, expected: Type, property: PropertyInfo): readonly string[] {
  if (value.kind !== "ReferenceValue" || value.citation !== null || value.as !== null || value.of !== null)
    return [];
  const [name, more] = value.target.path.names;
  if (name === undefined || more !== undefined || value.target.to !== null) return [];
  const mayBeNone = property.type.kind === "optional" && property.type.of === expected;
  return nearest(name.text, [
    ...(expected.kind === "Bool" ? ["true", "false"] : []),
    ...(mayBeNone ? ["none"] : []),
  ]);
}
