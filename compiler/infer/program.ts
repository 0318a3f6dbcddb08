import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import type { CategoryTable } from "./categories.ts";
import type { FactTables } from "./facts.ts";
import type { Graph } from "./graph.ts";
import type { Hook } from "./kinds.ts";
import type { States } from "./states.ts";
import type { Universe } from "./universe.ts";

/** What every part of the label engine reads: one program's tables, fixed before the fixpoint. */
export interface Tables {
  readonly categories: CategoryTable;
  readonly states: States;
  readonly graph: Graph;
  readonly facts: FactTables;
  readonly labels: Universe;
  /** Number of the prelude's `Identifier`, -1 if it is not there. */
  readonly identifier: number;
  readonly limitedAccess: CategoryInfo | null;
  is(of: ElementInfo, hook: Hook): boolean;
}

/** Nodes that state what they hold; processes state `takes` and `gives`, subjects and persons nothing. */
export function declares(node: ElementInfo): boolean {
  return node.kind.properties.has("holds");
}
