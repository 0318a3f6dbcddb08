import { diagnose, related } from "../../language/index.ts";
import type { Place, Related } from "../../language/index.ts";
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
  hint?: Phrase,
): void {
  const params = { expected: typeText(expected), found, ...(hint === undefined ? {} : { hint }) };
  context.report(diagnose(wrongType, place, params, { related: declaration(property) }));
}
