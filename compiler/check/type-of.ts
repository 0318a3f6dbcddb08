import type { TypeNode } from "../../language/index.ts";
import type { Module } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import type { Type } from "./types.ts";

const unknown: Type = { kind: "unknown" };
const dataSet: Type = { kind: "data set" };
const dataScope: Type = { kind: "data scope" };

const builtin: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["Bool", { kind: "Bool" }],
  ["Int", { kind: "Int" }],
  ["Decimal", { kind: "Decimal" }],
  ["Text", { kind: "Text" }],
  ["Date", { kind: "Date" }],
  ["DateTime", { kind: "DateTime" }],
  ["Duration", { kind: "Duration" }],
  ["Citation", { kind: "Citation" }],
  ["Requirement", { kind: "Requirement" }],
  ["Binding", { kind: "Binding" }],
  ["label", { kind: "label" }],
  ["category", { kind: "category" }],
]);

/** The type that a written type means; `unknown`, after a report, where its name means none. */
export function typeOf(desk: Desk, node: TypeNode, module: Module, file: string): Type {
  const plain = withoutMark(desk, node, module, file);
  return node.optional && plain.kind !== "unknown" ? { kind: "optional", of: plain } : plain;
}

function withoutMark(desk: Desk, node: TypeNode, module: Module, file: string): Type {
  switch (node.form) {
    case "data set":
      return dataSet;
    case "data scope":
      return dataScope;
    case "name":
      return named(desk, node, module, file);
    case "set":
      return { kind: "set", of: named(desk, node, module, file) };
  }
}

function named(desk: Desk, node: TypeNode, module: Module, file: string): Type {
  if (node.name === null) return unknown;
  const known = node.name.names.length === 1 ? builtin.get(node.name.names[0]?.text ?? "") : undefined;
  if (known !== undefined) return known;
  const symbol = desk.resolveType(node.name, module, file);
  if (symbol === null) return unknown;
  switch (symbol.kind) {
    case "kind": {
      const of = desk.kindOf.get(symbol);
      return of === undefined ? unknown : { kind: "element", of };
    }
    case "record": {
      const of = desk.recordOf.get(symbol);
      return of === undefined ? unknown : { kind: "record", of };
    }
    case "enum": {
      const of = desk.enumOf.get(symbol);
      return of === undefined ? unknown : { kind: "enum", of };
    }
  }
}
