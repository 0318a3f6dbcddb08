import type { Change, Node, Property } from "../../../language/index.ts";
import { strip } from "../../check/index.ts";
import type { EnumInfo, PropertyInfo } from "../../check/schema.ts";
import type { Type } from "../../check/types.ts";
import type { Spot } from "./spot.ts";

export type Properties = ReadonlyMap<string, PropertyInfo>;

/** The properties that may stand in the block `nodes[at]`, by name; null where a block asks for none. */
export function tableOf(spot: Spot, at: number): Properties | null {
  const { reading, module, nodes } = spot;
  const block = nodes[at];
  switch (block?.kind) {
    case "ElementDeclaration": {
      const symbol = reading.program.references.get(block.type) ?? reading.typeAt(block.type, module);
      return (symbol === null ? undefined : reading.program.kindOf.get(symbol))?.properties ?? null;
    }
    case "FlowDeclaration":
      return reading.preludeKind("flow")?.properties ?? null;
    case "FixedProperty": {
      const declaration = nodes[at - 1];
      const symbol = declaration?.kind === "KindDeclaration" ? reading.symbolOf(declaration, module) : null;
      return (symbol === null ? undefined : reading.program.kindOf.get(symbol))?.properties ?? null;
    }
    case "RequirementDeclaration":
    case "Version":
      if (block.kind === "Version" && nodes[at + 1] === block.unknown) return null;
      return reading.preludeRecord("Provision")?.fields ?? null;
    case "Change":
      return changed(spot, block);
    case "RecordValue": {
      const type = expectedAt(spot, at);
      return type?.kind === "record" ? type.of.fields : null;
    }
    default:
      return null;
  }
}

/** The type that the value `nodes[at]` should have, as its place asks for it; without `?` and, within a list, of a member. */
export function expectedAt(spot: Spot, at: number): Type | null {
  const { reading, nodes } = spot;
  const above = nodes[at - 1];
  const value = nodes[at];
  switch (above?.kind) {
    case "Property": {
      const type = tableOf(spot, at - 2)?.get(above.key.text)?.type;
      if (type === undefined) return null;
      const plain = strip(type);
      // One thing is a list of one.
      return plain.kind === "set" && value?.kind !== "ListValue" ? plain.of : plain;
    }
    case "ListValue": {
      const type = expectedAt(spot, at - 1);
      return type?.kind === "set" ? type.of : type;
    }
    case "DataDeclaration":
      return recordType(spot, "Category");
    case "ReviewClause":
    case "Version":
    case "DefineVersion": {
      const wording = value?.kind === "RecordValue" ? reading.preludeRecord("Trilingual") : null;
      return wording === null ? null : { kind: "record", of: wording };
    }
    default:
      return null;
  }
}

function recordType({ reading }: Spot, name: string): Type | null {
  const of = reading.preludeRecord(name);
  return of === null ? null : { kind: "record", of };
}

function changed({ reading, module }: Spot, { target }: Change): Properties | null {
  if (target.to !== null) return reading.preludeKind("flow")?.properties ?? null;
  const symbol = reading.valueAt(target.path, module);
  if (symbol?.kind === "data") return reading.preludeRecord("Category")?.fields ?? null;
  return (symbol === null ? undefined : reading.program.elementOf.get(symbol))?.kind.properties ?? null;
}

/** What a key of a block stands for. */
export function propertyAt(spot: Spot, at: number, { key }: Property): PropertyInfo | null {
  return tableOf(spot, at)?.get(key.text) ?? null;
}

/** The enum that a value is a member of, by the property that asks for it. */
export function enumExpected(spot: Spot, at: number): EnumInfo | null {
  const type = expectedAt(spot, at);
  return type?.kind === "enum" ? type.of : null;
}

/** The number of the nearest node of that kind around `nodes[from]`, itself included; -1 for none. */
export function nearestOf(nodes: readonly Node[], kind: Node["kind"], from = nodes.length - 1): number {
  for (let at = from; at >= 0; at--) if (nodes[at]?.kind === kind) return at;
  return -1;
}
