import type { Transform } from "../../language/index.ts";
import type { DataRest, ElementRest, RecordParts, RequirementRest, VersionParts } from "./stored.ts";

// The one walk over the properties and rules of a declaration: `packLibrary` stores them by it, `unpackLibrary` reads them.

export function withRequirementParts<P, Q>(
  rest: RequirementRest<P>,
  property: (of: P) => Q,
): RequirementRest<Q> {
  return { ...rest, properties: rest.properties.map(property) };
}

export function withVersionParts<P, R, Q, S>(
  version: VersionParts<P, R>,
  property: (of: P) => Q,
  rule: (of: R) => S,
): VersionParts<Q, S> {
  return { ...version, properties: version.properties.map(property), rules: version.rules.map(rule) };
}

export function withElementParts<P extends { readonly kind: "Property" }, Q>(
  rest: ElementRest<P>,
  property: (of: P) => Q,
): ElementRest<Q> {
  const member = (each: P | Transform): Q | Transform => (each.kind === "Property" ? property(each) : each);
  return { ...rest, members: rest.members.map(member) };
}

export function withDataParts<P, Q>(rest: DataRest<P>, property: (of: P) => Q): DataRest<Q> {
  return { ...rest, body: rest.body === null ? null : withRecordParts(rest.body, property) };
}

export function withRecordParts<P, Q>(record: RecordParts<P>, property: (of: P) => Q): RecordParts<Q> {
  return { ...record, properties: record.properties.map(property) };
}
