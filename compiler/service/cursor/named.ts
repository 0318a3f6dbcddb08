import type { Name } from "../../../language/index.ts";
import type { PdpSymbol } from "../../bind/symbols.ts";
import type { EnumInfo } from "../../check/schema.ts";
import type { Referent } from "./referent.ts";
import type { Spot } from "./spot.ts";

/** What is named, and the whole of the name: of a module all its parts. */
export interface Named {
  readonly means: Referent;
  readonly start: number;
  readonly end: number;
}

/** The module of that name among those there are: one may stand at an import that is not yet written out. */
export function moduleOf({ reading, module }: Spot, names: readonly Name[]): Named | null {
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = names.map((each) => each.text).join(".");
  const modules = reading.modules.get(name) ?? [];
  if (modules.length === 0) return null;
  // A project's module and one of the library of the same name are two things.
  const same = modules.filter((each) => each.library === module.library);
  const meant = modules.length === 1 || same.length === 0 ? modules : same;
  return { means: { kind: "module", name, modules: meant }, start: first.start, end: last.end };
}

export function symbol(of: PdpSymbol | null | undefined): Referent | null {
  return of === null || of === undefined ? null : { kind: "symbol", symbol: of };
}

export function member(of: EnumInfo | null | undefined, name: string): Referent | null {
  if (of === null || of === undefined || !of.members.has(name)) return null;
  return { kind: "member", of, name, member: of.members.get(name) ?? null };
}

export function named(means: Referent | null, { start, end }: Pick<Named, "start" | "end">): Named | null {
  return means === null ? null : { means, start, end };
}
