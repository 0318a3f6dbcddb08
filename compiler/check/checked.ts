import { eachChild } from "../../language/index.ts";
import type { Node, RequirementDeclaration } from "../../language/index.ts";
import type { Module, PdpSymbol } from "../bind/index.ts";
import type { NotedNode } from "../host.ts";
import type { Bound } from "../program.ts";
import type { EnumInfo, Outline } from "./schema.ts";
import type { Type } from "./types.ts";

/**
 * The law that a run never asks for is not looked at: most rules of a large library meet no element of a small program. Only what
 * the build has checked may wait, since a fault found late would be told to nobody. Of that the build has also noted what its names
 * stand for, and what judging asks of a requirement first.
 */
export interface Checked {
  /** May what a module declares wait? */
  waits(module: Module): boolean;
  outline(declaration: RequirementDeclaration): Outline | null;
  /** Fills the tables for a part of the library. */
  prepare(node: NotedNode): void;
}

/** The tables that expressions are compiled by. */
interface Tables {
  readonly references: Map<Node, PdpSymbol>;
  readonly members: Map<Node, EnumInfo>;
  readonly types: Map<Node, Type>;
  readonly enumOf: ReadonlyMap<PdpSymbol, EnumInfo>;
}

export function checkedIn(bound: Bound, tables: Tables): Checked {
  const { checked } = bound;
  const modules = new Map(bound.modules.filter((each) => each.library).map((each) => [each.name, each]));
  const prepared = new Set<NotedNode>();
  const named = (space: "types" | "values", qualified: string): PdpSymbol | undefined => {
    const dot = qualified.lastIndexOf(".");
    return modules.get(qualified.slice(0, dot))?.[space].get(qualified.slice(dot + 1))?.[0];
  };
  const note = (node: Node, what: "type" | "value" | "member" | "scope", name: string): void => {
    if (what === "scope") {
      tables.types.set(node, { kind: "data scope" });
      return;
    }
    const symbol = named(what === "value" ? "values" : "types", name);
    if (symbol === undefined) return;
    if (what !== "member") tables.references.set(node, symbol);
    else {
      const info = tables.enumOf.get(symbol);
      if (info !== undefined) tables.members.set(node, info);
    }
  };
  return {
    waits: (module) => checked !== null && module.library && module.test === null,
    outline: (declaration) => checked?.outline(declaration) ?? null,
    prepare: (node) => {
      if (checked === null || prepared.has(node)) return;
      prepared.add(node);
      const notes = checked.notes(node);
      if (notes.length === 0) return;
      const nodes = notedNodes(node);
      for (const [at, what, name] of notes) {
        const noted = nodes[at];
        if (noted !== undefined) note(noted, what, name);
      }
    },
  };
}

/** The nodes that notes number: of a rule those of its variables, since each of its conditions has notes of its own. */
export function notedNodes(root: NotedNode): readonly Node[] {
  const nodes: Node[] = [];
  const add = (node: Node): void => {
    nodes.push(node);
    eachChild(node, add);
  };
  if (root.kind === "Rule") root.binders.forEach(add);
  else add(root);
  return nodes;
}
