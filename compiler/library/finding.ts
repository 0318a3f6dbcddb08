import type { Node, RequirementDeclaration } from "../../language/index.ts";
import { notedNodes } from "../check/index.ts";
import type { RequirementInfo, Type } from "../check/index.ts";
import type { NameNote, NotedNode } from "../host.ts";
import type { Typed } from "../program.ts";
import { outlineRow } from "./outlines.ts";
import type { OutlineRow } from "./outlines.ts";

/** What a check of the library found out, as far as it is packed. */
export interface Finding {
  outline(declaration: RequirementDeclaration): OutlineRow | null;
  notes(node: NotedNode): readonly NameNote[];
}

export function findingOf(checked: Typed | null, numberOf: (name: string) => number): Finding {
  if (checked === null) return { outline: () => null, notes: () => [] };
  const infos = new Map<RequirementDeclaration, RequirementInfo>(
    checked.schema.requirements.map((each) => [each.declaration, each]),
  );
  return {
    outline: (declaration) => {
      const info = infos.get(declaration);
      return info === undefined ? null : outlineRow(info, numberOf);
    },
    notes: (node) => notedNodes(node).flatMap((each, at) => noteOf(each, at, checked)),
  };
}

function noteOf(node: Node, at: number, { references, members, types }: Typed): readonly NameNote[] {
  const notes: NameNote[] = [];
  const symbol = references.get(node);
  // Requirements are named by their ids, which need no note.
  if (symbol !== undefined && symbol.kind !== "requirement") {
    const isType = symbol.kind === "kind" || symbol.kind === "record" || symbol.kind === "enum";
    notes.push([at, isType ? "type" : "value", symbol.qualified]);
  }
  const of = members.get(node);
  if (of !== undefined) notes.push([at, "member", of.qualified]);
  if (isScope(types.get(node))) notes.push([at, "scope", ""]);
  return notes;
}

function isScope(type: Type | undefined): boolean {
  return type?.kind === "optional" ? isScope(type.of) : type?.kind === "data scope";
}
