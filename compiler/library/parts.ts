import type { Transform } from "../../language/index.ts";
import type { DataRest, ElementRest, RequirementRest } from "./stored.ts";

// The one walk over the properties and rules of a declaration: `packLibrary` stores them by it, `unpackLibrary` reads them.

export function withRequirementParts<P, R, Q, S>(
  rest: RequirementRest<P, R>,
  property: (of: P) => Q,
  rule: (of: R) => S,
): RequirementRest<Q, S> {
  const versions = rest.versions.map((each) => ({
    ...each,
    properties: each.properties.map(property),
    rules: each.rules.map(rule),
  }));
  return { ...rest, properties: rest.properties.map(property), versions };
}

export function withElementParts<P extends { readonly kind: "Property" }, Q>(
  rest: ElementRest<P>,
  property: (of: P) => Q,
): ElementRest<Q> {
  const member = (each: P | Transform): Q | Transform => (each.kind === "Property" ? property(each) : each);
  return { ...rest, members: rest.members.map(member) };
}

export function withDataParts<P, Q>(rest: DataRest<P>, property: (of: P) => Q): DataRest<Q> {
  const { body } = rest;
  return { ...rest, body: body === null ? null : { ...body, properties: body.properties.map(property) } };
}
