import type { Module } from "../bind/index.ts";
import type { Bound } from "../program.ts";
import type { LateNode } from "./schema.ts";

/**
 * The law that a run never asks for is not typed: most rules of a large library meet no element of a small program. Only what the
 * build has checked may wait, since a fault found late would be told to nobody.
 */
export interface Late {
  /** May what a module declares wait? */
  waits(module: Module): boolean;
  /** Leaves the typing of a node for its first use. */
  leave(node: LateNode, type: () => void): void;
  /** Types a node that was left; does nothing for all others. */
  prepare(node: LateNode): void;
}

export function lateIn(bound: Bound): Late {
  const left = new Map<LateNode, () => void>();
  const checked = bound.checkedLibrary ?? false;
  return {
    waits: (module) => checked && module.library && module.test === null,
    leave: (node, type) => void left.set(node, type),
    prepare: (node) => {
      const type = left.get(node);
      if (type === undefined) return;
      left.delete(node);
      type();
    },
  };
}
