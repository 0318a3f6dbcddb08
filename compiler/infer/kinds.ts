import type { Module } from "../bind/symbols.ts";
import type { ElementInfo, KindInfo } from "../check/schema.ts";

/** The prelude's kinds that the engine knows by name. */
export type Hook = "node" | "store" | "process" | "party" | "subject" | "system" | "flow";

/** Answers whether an element is of a prelude kind or below it; a kind that the prelude lacks has no elements. */
export function hooks(prelude: Module | null): (of: ElementInfo, hook: Hook) => boolean {
  const known = new Map<KindInfo, ReadonlySet<string>>();
  return (of, hook) => {
    let names = known.get(of.kind);
    if (names === undefined) {
      names = new Set(of.kind.ancestry.filter((kind) => kind.module === prelude).map((kind) => kind.name));
      known.set(of.kind, names);
    }
    return names.has(hook);
  };
}
