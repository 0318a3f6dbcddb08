import type { Module } from "../../bind/symbols.ts";
import { sameValue } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Fact } from "../../check/values.ts";
import type { Inferred, Typed } from "../../program.ts";
import { buildModel } from "../build.ts";
import type { Built } from "../build.ts";
import { LabelRegistry } from "../label-registry.ts";
import { compareModels } from "./compare.ts";
import { shapes } from "./shaping.ts";

/** What inferring leaves to the next version of the same project. */
export interface ModelMemory {
  built: Built | null;
  judged: readonly Module[];
  /** Elements of the project and the library, as declared. */
  declared: readonly ElementInfo[];
  labels: LabelRegistry;
  changes: ModelChanges;
}

/** In what a model differs from the one before. */
export interface ModelChanges {
  /** The categories relate to each other in another way. */
  readonly categories: boolean;
  readonly came: readonly ElementInfo[];
  readonly went: readonly ElementInfo[];
  /**
   * Facts of elements, and what is derived of them: `"#labels"`, `"#flows"` for the flows at a node, `"#upstream"` for where labels come
   * from, `"#downstream"` for the routes that begin there.
   */
  readonly facts: Map<ElementInfo, Set<string>>;
}

/** What the typed program says to be others than in its version before. */
export interface TypedChanges {
  readonly reset: boolean;
  readonly facts: ReadonlyMap<ElementInfo, ReadonlySet<string>>;
  readonly elements: boolean;
  readonly categories: boolean;
}

export function modelMemory(): ModelMemory {
  return {
    built: null,
    judged: [],
    declared: [],
    labels: new LabelRegistry(),
    changes: { categories: true, came: [], went: [], facts: new Map() },
  };
}

/** Infers the model of a program; that of its version before, where nothing of what shapes a model is another. */
export function inferAgain(typed: Typed, memory: ModelMemory, changes: TypedChanges): Inferred {
  const facts = new Map<ElementInfo, Set<string>>();
  for (const [element, names] of changes.facts) facts.set(element, new Set(names));
  const before = changes.reset ? null : memory.built;
  const declared = typed.schema.elements.filter((each) => each.module.test === null);
  if (before !== null && sameList(memory.declared, declared) && !isAnother(typed, memory, changes)) {
    memory.changes = { categories: false, came: [], went: [], facts };
    return { ...typed, model: before.model, diagnostics: [...typed.diagnostics, ...before.diagnostics] };
  }
  if (before === null) memory.labels = new LabelRegistry();
  const known = new Map<ElementInfo, Map<ElementInfo, ElementInfo>>();
  const said = new Map<ElementInfo, ElementInfo["facts"]>();
  for (const { flow } of before?.implied ?? []) {
    const { ends } = flow;
    if (ends === null) continue;
    const targets = known.get(ends.source) ?? new Map<ElementInfo, ElementInfo>();
    known.set(ends.source, targets.set(ends.target, flow));
    said.set(flow, flow.facts);
  }
  const view = { modules: typed.judged, changes: [] };
  const built = buildModel(typed, view, { flows: known, labels: memory.labels });
  memory.built = built;
  memory.judged = typed.judged;
  memory.declared = declared;
  for (const [flow, old] of said) {
    const names = differing(old, flow.facts);
    if (names.length > 0) facts.set(flow, new Set(names));
  }
  memory.changes =
    before === null
      ? { categories: true, came: built.model.elements, went: [], facts }
      : compareModels(before, built, facts, changes.categories);
  return { ...typed, model: built.model, diagnostics: [...typed.diagnostics, ...built.diagnostics] };
}

function isAnother(typed: Typed, memory: ModelMemory, changes: TypedChanges): boolean {
  if (changes.elements || changes.categories || !sameList(memory.judged, typed.judged)) return true;
  for (const [element, names] of changes.facts)
    for (const name of names) if (shapes(element, name)) return true;
  return false;
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

function differing(before: ReadonlyMap<string, Fact>, after: ReadonlyMap<string, Fact>): readonly string[] {
  const names: string[] = [];
  for (const [name, fact] of after) {
    const old = before.get(name);
    if (old === undefined || !sameValue(old.value, fact.value)) names.push(name);
  }
  for (const name of before.keys()) if (!after.has(name)) names.push(name);
  return names;
}
