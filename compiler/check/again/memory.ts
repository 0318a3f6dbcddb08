import { eachChild } from "../../../language/index.ts";
import type { Diagnostic, Node } from "../../../language/index.ts";
import type { BindChanges, DataSymbol, ElementSymbol, Module, PdpSymbol } from "../../bind/index.ts";
import type { Schema } from "../../program.ts";
import type { OpenCategory } from "../categories.ts";
import type { OpenDesk } from "../desk.ts";
import type { OpenElement } from "../elements.ts";
import type { OpenKind } from "../kinds.ts";
import type { CategoryInfo, ElementInfo, RequirementInfo, TestInfo } from "../schema.ts";

/** What checking leaves to the next check of the same project, beside the library that never changes. */
export interface CheckMemory {
  desk: OpenDesk | null;
  library: LibraryPart | null;
  types: TypesPart;
  readonly categories: Map<DataSymbol, KeptCategory>;
  readonly elements: Map<ElementSymbol, KeptElement>;
  readonly tests: Map<Module, KeptTest>;
  cycles: readonly Diagnostic[];
  law: LawPart;
  changes: CheckChanges;
}

/** In what the meaning of a project differs from that of its version before. */
export interface CheckChanges {
  /** Nothing of the project is the same object as before. */
  readonly reset: boolean;
  /** Of elements that were there before, the properties that state something else; also `"#title"` and `"#transforms"`. */
  readonly facts: ReadonlyMap<ElementInfo, ReadonlySet<string>>;
  /** An element came or went. */
  readonly elements: boolean;
  /** A category came, went, or says something else. */
  readonly categories: boolean;
}

export type LibraryPart = Pick<Schema, "kinds" | "records" | "enums" | "requirements"> & {
  readonly categories: readonly CategoryInfo[];
  readonly elements: readonly ElementInfo[];
  readonly flows: readonly ElementInfo[];
};

/** A symbol with the tree that it had. */
export interface Declared {
  readonly symbol: PdpSymbol;
  readonly declaration: PdpSymbol["declaration"];
}
export interface TypesPart extends Pick<Schema, "records" | "enums"> {
  readonly declared: readonly Declared[];
  readonly kinds: readonly OpenKind[];
  readonly faults: readonly Diagnostic[];
}
export interface LawPart {
  readonly declared: readonly Declared[];
  readonly requirements: readonly RequirementInfo[];
  readonly defines: Schema["defines"];
  readonly faults: readonly Diagnostic[];
}

/** A declaration as it was typed last. */
interface Kept {
  readonly declaration: Node;
  readonly mentions: ReadonlySet<string>;
  faults: readonly Diagnostic[];
}
export interface KeptElement extends Kept {
  readonly element: OpenElement | null;
  /** False: what it states is still to be typed. */
  read: boolean;
  title: string | null;
  /** What was reported of its kind or ends. */
  shape: readonly Diagnostic[];
}
export interface KeptCategory extends Kept {
  readonly category: OpenCategory;
  /** As written, before loops are cut. */
  readonly written: Pick<OpenCategory, "parents" | "parts" | "formedBy">;
  /** False: what is stated of it is still to be typed. */
  read: boolean;
  shape: readonly Diagnostic[];
}
export interface KeptTest extends Kept {
  readonly info: TestInfo;
}

export function checkMemory(): CheckMemory {
  return {
    desk: null,
    library: null,
    types: { declared: [], kinds: [], records: [], enums: [], faults: [] },
    categories: new Map(),
    elements: new Map(),
    tests: new Map(),
    cycles: [],
    law: { declared: [], requirements: [], defines: [], faults: [] },
    changes: { reset: true, facts: new Map(), elements: true, categories: true },
  };
}

/** What one check has at hand. */
export interface Again {
  readonly desk: OpenDesk;
  readonly memory: CheckMemory;
  /** Modules of the project, bodies of tests among them. */
  readonly modules: readonly Module[];
  /** Names that may stand for something else than before; grows as elements are found to be others. */
  readonly names: Set<string>;
  /** A module imports others than before: any name may stand for something else. */
  readonly everything: boolean;
  readonly facts: Map<ElementInfo, Set<string>>;
  elements: boolean;
  categories: boolean;
}

export function begin(again: Omit<Again, "names" | "everything">, changes: BindChanges): Again {
  return { ...again, names: new Set(changes.names), everything: changes.imports };
}

/** Takes what was found out about a tree out of the tables. */
export function forget(desk: OpenDesk, root: Node): void {
  const visit = (node: Node): void => {
    desk.references.delete(node);
    desk.types.delete(node);
    desk.members.delete(node);
    eachChild(node, visit);
  };
  visit(root);
}

/** The symbols of the project that pass, with their trees. */
export function declaredIn(
  modules: readonly Module[],
  space: "types" | "values" | "requirements",
  wanted: (symbol: PdpSymbol) => boolean = () => true,
): readonly Declared[] {
  const found: Declared[] = [];
  const add = (symbol: PdpSymbol): void => {
    if (wanted(symbol)) found.push({ symbol, declaration: symbol.declaration });
  };
  for (const module of modules) {
    if (space === "requirements") module.requirements.forEach(add);
    else for (const symbols of module[space].values()) symbols.forEach(add);
  }
  return found;
}

export function sameDeclared(a: readonly Declared[], b: readonly Declared[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => each.symbol === b[at]?.symbol && each.declaration === b[at].declaration)
  );
}
