import type { Citation, Name, Node, Path, ReferenceValue } from "../../../language/index.ts";
import { closureOf, findRequirement } from "../../bind/index.ts";
import { builtinTypes } from "../../check/index.ts";
import type { Referent } from "./referent.ts";
import { inExpression } from "./expressions.ts";
import { member, moduleOf, named, symbol } from "./named.ts";
import type { Named } from "./named.ts";
import { isExpression } from "./reading.ts";
import { variablesAt } from "./scope.ts";
import type { Spot } from "./spot.ts";
import { enumExpected, expectedAt, nearestOf, propertyAt } from "./tables.ts";

/** What the innermost node of a place stands for; null where it is no name, or stands for nothing certain. */
export function resolve(spot: Spot): Named | null {
  prepare(spot);
  const { nodes } = spot;
  const node = nodes.at(-1);
  const at = nodes.length - 2;
  switch (node?.kind) {
    case "Name":
      return resolveName(spot, node, at);
    case "Id":
      return named(resolveId(spot, node), node);
    default:
      return null;
  }
}

/** The act and the place in it, where a citation stands. */
export function citationAt({ reading, module }: Spot, node: ReferenceValue | Citation): Referent | null {
  const path = node.kind === "Citation" ? node.act : node.target.path;
  const provision = node.kind === "Citation" ? node.provision : node.citation;
  const symbol = reading.program.references.get(path) ?? reading.valueAt(path, module);
  return symbol === null || provision === null ? null : { kind: "citation", act: symbol, provision };
}

/** A checked library notes what its names stand for, part by part. */
function prepare({ reading: { program }, nodes, file }: Spot): void {
  if (!program.library.has(file.path)) return;
  const above: Node["kind"][] = ["Rule", "UnlessClause", "ReviewClause"];
  nodes.forEach((node, at) => {
    const parent = nodes[at - 1];
    if (node.kind === "Rule" || node.kind === "DefineDeclaration") program.prepare(node);
    else if (parent !== undefined && above.includes(parent.kind) && isExpression(node)) program.prepare(node);
  });
}

function resolveName(spot: Spot, name: Name, at: number): Named | null {
  const parent = spot.nodes[at];
  switch (parent?.kind) {
    case "Path":
      return resolvePath(spot, parent, name, at);
    case "KindDeclaration":
    case "RecordDeclaration":
    case "EnumDeclaration":
    case "DataDeclaration":
    case "ElementDeclaration":
    case "FlowDeclaration":
    case "DefineDeclaration":
      return named(symbol(spot.reading.symbolOf(parent, spot.module)), name);
    case "Field": {
      const declaration = spot.nodes[at - 1];
      const owner =
        declaration?.kind === "KindDeclaration" || declaration?.kind === "RecordDeclaration"
          ? spot.reading.symbolOf(declaration, spot.module)
          : null;
      const { program } = spot.reading;
      const table =
        owner === null
          ? undefined
          : (program.kindOf.get(owner)?.properties ?? program.recordOf.get(owner)?.fields);
      const property = table?.get(name.text);
      return property?.field.name.start === name.start
        ? named({ kind: "property", property, others: [] }, name)
        : null;
    }
    case "EnumMember": {
      const declaration = spot.nodes[at - 1];
      const owner =
        declaration?.kind === "EnumDeclaration" ? spot.reading.symbolOf(declaration, spot.module) : null;
      const of = owner === null ? undefined : spot.reading.program.enumOf.get(owner);
      return of === undefined ? null : named(member(of, name.text), name);
    }
    case "Property": {
      const property = propertyAt(spot, at - 1, parent);
      return property === null ? null : named({ kind: "property", property, others: [] }, name);
    }
    case "Param":
    case "Binder":
    case "Rule":
    case "CountExpression":
    case "AlongExpression": {
      const variable = variablesAt(spot).find((each) => each.name.text === name.text);
      return variable === undefined ? null : named({ kind: "variable", variable }, name);
    }
    case "NameExpression":
    case "CallExpression":
    case "MemberExpression":
      return inExpression(spot, parent, name, at);
    case "ReferenceValue":
    case "ListValue":
    case "LowerTransform":
      return named(
        member(spot.reading.program.members.get(name) ?? spot.reading.preludeEnum("State"), name.text),
        name,
      );
    case "Expectation":
      if (name === parent.code) return named({ kind: "code", code: name.text }, name);
      return named({ kind: "verdict", name: name.text }, name);
    default:
      return null;
  }
}

function resolvePath(spot: Spot, path: Path, name: Name, at: number): Named | null {
  const { reading } = spot;
  const owner = spot.nodes[at - 1];
  if (owner?.kind === "ModuleHeader" || owner?.kind === "ImportDeclaration")
    return moduleOf(spot, path.names);
  if (name !== path.names.at(-1)) return moduleOf(spot, path.names.slice(0, -1));
  const noted = reading.program.references.get(path);
  if (noted !== undefined) return named(symbol(noted), name);
  const of = reading.program.members.get(path);
  if (of !== undefined) return named(member(of, name.text), name);
  return named(unnoted(spot, path, name, at), name);
}

/** What the checker has no entry for: texts that are broken, parts of the library that nobody read, types it brings itself. */
function unnoted(spot: Spot, path: Path, name: Name, at: number): Referent | null {
  const { reading, module, nodes } = spot;
  const owner = nodes[at - 1];
  switch (owner?.kind) {
    case "TypeNode":
      if (path.names.length === 1 && builtinTypes.some((each) => each === name.text))
        return { kind: "type", name: name.text };
      return symbol(reading.typeAt(path, module));
    case "KindDeclaration":
    case "ElementDeclaration":
    case "Binder":
      return symbol(reading.typeAt(path, module));
    case "IsExpression":
      return symbol(reading.typeAt(path, module) ?? reading.valueAt(path, module));
    case "Target": {
      const value = at - 2;
      const of =
        nodes[value]?.kind === "ReferenceValue" && path.names.length === 1 ? enumExpected(spot, value) : null;
      if (of?.members.has(name.text) === true) return member(of, name.text);
      return symbol(reading.valueAt(path, module)) ?? memberInSight(spot, path);
    }
    default:
      return symbol(reading.valueAt(path, module));
  }
}

/** A binding may name a member of an enum, which only a later variable of the rule can stand for. */
function memberInSight(spot: Spot, path: Path): Referent | null {
  const { reading, module, nodes } = spot;
  const only = path.names[0];
  const value = nearestOf(nodes, "ReferenceValue");
  const binding =
    nearestOf(nodes, "Expectation") >= 0 || (value >= 0 && expectedAt(spot, value)?.kind === "Binding");
  if (path.names.length !== 1 || only === undefined || !binding) return null;
  const of = reading.enums(module).filter((each) => each.members.has(only.text));
  return of.length === 1 ? member(of[0], only.text) : null;
}

function resolveId(spot: Spot, id: Node & { readonly kind: "Id" }): Referent | null {
  const parent = spot.nodes.at(-2);
  if (parent?.kind === "RequirementDeclaration") return symbol(spot.reading.symbolOf(parent, spot.module));
  const noted = spot.reading.program.references.get(id);
  return symbol(noted ?? findRequirement(id.text, closureOf([spot.module])));
}
