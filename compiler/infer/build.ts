import type { Diagnostic } from "../../language/index.ts";
import type { Module } from "../bind/symbols.ts";
import type { CategoryInfo, ChangeInfo, ElementInfo } from "../check/schema.ts";
import type { Item } from "../check/values.ts";
import type { Typed } from "../program.ts";
import { accessClasses } from "./access.ts";
import type { AccessClasses } from "./access.ts";
import { categoryTable, publicCategories } from "./categories.ts";
import type { CategoryTable } from "./categories.ts";
import { contentOf, factRef, factTables } from "./facts.ts";
import { solve } from "./fixpoint.ts";
import { compare, graphOf } from "./graph.ts";
import type { Graph } from "./graph.ts";
import { impliedFlows } from "./implied.ts";
import type { ImpliedFlow, KnownFlows } from "./implied.ts";
import { hooks } from "./kinds.ts";
import type { LabelRegistry } from "./label-registry.ts";
import { madePersonal } from "./made-personal.ts";
import type { Made } from "./made-personal.ts";
import { missingOf } from "./missing.ts";
import type { LabelSet, Model, Truth } from "./model.ts";
import { originsOf } from "./origins.ts";
import type { Tables } from "./program.ts";
import { reachesOf } from "./reaches.ts";
import { labelObjects, labelSet, rowsAt } from "./sets.ts";
import type { LabelObjects } from "./sets.ts";
import { statesOf } from "./states.ts";
import { anything, stepsOf } from "./steps.ts";
import { typing } from "./typing.ts";
import { makeUniverse } from "./universe.ts";
import { witnessOf } from "./witness.ts";

/** Which program to build: its modules, the library's among them, and the changes of its test. */
export interface View {
  readonly modules: readonly Module[];
  readonly changes: readonly ChangeInfo[];
}

/** A model, the findings of its types, and what those who compare it with another ask. */
export interface Built {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly graph: Graph;
  readonly implied: readonly ImpliedFlow[];
  readonly made: readonly Made[];
}

/** What a model takes over from an earlier one of the same project. */
export interface Earlier {
  readonly flows: KnownFlows;
  readonly labels: LabelRegistry;
}

/** Builds the model of one program: implied flows, labels, and the findings of its types. */
export function buildModel(typed: Typed, view: View, earlier: Earlier | null = null): Built {
  const visible = new Set(view.modules);
  const inView = <T extends { readonly module: Module }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => visible.has(one.module));
  const ofPrelude = <T extends { readonly name: string; readonly module: Module }>(
    all: readonly T[],
    name: string,
  ): T | null => all.find((one) => one.module === typed.prelude && one.name === name) ?? null;

  const declared = inView(typed.schema.elements);
  const facts = factTables(view.changes);
  const is = hooks(typed.prelude);
  const implied = impliedFlows(
    declared,
    ofPrelude(typed.schema.kinds, "flow"),
    is,
    facts,
    view.changes,
    earlier?.flows ?? null,
  );
  const graph = graphOf(declared, implied, is);
  const personal = ofPrelude(typed.schema.categories, "Personal");
  const made = madePersonal(declared, facts, is, personal);
  const categories = categoryTable(
    inView(typed.schema.categories),
    made.flatMap((one) =>
      one.personal === "T" && personal !== null ? [{ child: one.category, parent: personal }] : [],
    ),
  );
  const limitedAccess = ofPrelude(typed.schema.categories, "LimitedAccess");
  const identifier = ofPrelude(typed.schema.categories, "Identifier");
  const states = statesOf(
    [...typed.enumOf.values()].find((one) => one.qualified === qualified(typed, "State")) ?? null,
  );
  const classes = accessClasses(categories.all, limitedAccess, facts.category);
  const tables: Tables = {
    categories,
    states,
    graph,
    facts,
    limitedAccess,
    is,
    labels: makeUniverse(graph.nodes.length, states.names.length),
    identifier: identifier === null ? -1 : categories.indexOf(identifier),
  };

  const solution = solve(tables);
  const steps = stepsOf(solution);
  const missing = missingOf(solution, steps);
  const objects = labelObjects(solution, earlier?.labels ?? null);
  const within = membership(tables, categories, classes);
  const witness = witnessOf(solution, steps);
  const origins = originsOf(solution, steps, within);
  const elements = [...declared, ...implied.map(({ flow }) => flow)].sort((a, b) =>
    compare(a.qualified, b.qualified),
  );
  const kinds = byKind(elements);
  const flowsOf = (indexes: readonly number[] | undefined): readonly ElementInfo[] =>
    (indexes ?? []).flatMap((index) => graph.flows[index]?.flow ?? []);
  const sets = new Map<ElementInfo, LabelSet>();

  const model: Model = {
    elements,
    categories: publicCategories(categories, classes, made),
    facts: facts.element,
    categoryFacts: facts.category,
    ofKind: (kind) => kinds.get(kind) ?? [],
    inflows: (node) => flowsOf(graph.inflows[graph.nodeOf(node)]),
    outflows: (node) => flowsOf(graph.outflows[graph.nodeOf(node)]),
    labels(of) {
      let set = sets.get(of);
      if (set === undefined)
        sets.set(of, (set = labelSet(objects, rowsAt(solution, of), () => missing.all(of))));
      return set;
    },
    unsure: (of, label) => missing.of(of, [label === null ? anything : label.index]),
    declared: (of) => written(tables, objects, of),
    collectedBy: origins.collectedBy,
    origins: origins.origins,
    reaches: reachesOf(solution, steps, missing, within),
    witness: (at, label) => witness(at, label.index),
  };
  return { model, diagnostics: typing(solution, classes, witness), graph, implied, made };
}

function qualified(typed: Typed, name: string): string {
  const module = typed.prelude?.name ?? "";
  return module === "" ? name : `${module}.${name}`;
}

/** What a node or flow states, as labels; a process states `takes` and `gives`. */
function written(tables: Tables, objects: LabelObjects, of: ElementInfo): LabelSet {
  const names = of.ends !== null ? ["carries"] : tables.is(of, "process") ? ["takes", "gives"] : ["holds"];
  const properties = names.filter((name) => of.kind.properties.has(name));
  const contents = properties.map((name) => ({ name, content: contentOf(tables.facts.element(of), name) }));
  const label = (item: Item): number =>
    tables.labels.intern(
      tables.categories.indexOf(item.category),
      item.subject === null ? -1 : tables.graph.nodeOf(item.subject),
      item.state === null ? tables.states.raw : tables.states.indexOf(item.state),
      -1,
    );
  const known = new Set(
    contents.flatMap(({ content }) =>
      content.items.filter((item) => tables.categories.indexOf(item.category) >= 0).map(label),
    ),
  );
  const open = contents.filter(({ content }) => !content.complete);
  return {
    sure: objects.list([...known]),
    unsure: [],
    open: open.length > 0 || contents.some(({ content }) => content.all),
    missing: open
      .map(({ name, content }) => factRef(of, name, content.fact))
      .sort((a, b) => compare(a.text, b.text)),
  };
}

/** Is the category of a label at or below another? `LimitedAccess` goes by access class; a broad one may hide a member. */
function membership(
  tables: Tables,
  categories: CategoryTable,
  classes: AccessClasses,
): (label: number, category: CategoryInfo) => Truth {
  return (label, category) => {
    const asked = categories.indexOf(category);
    const own = tables.labels.category(label);
    const info = categories.all[own];
    if (info === undefined || asked < 0) return "F";
    if (categories.below(own, asked)) return "T";
    if (category === tables.limitedAccess) {
      const found = classes.of(info);
      return found === null ? "U" : found.value === "restricted" ? "T" : "F";
    }
    return categories.related(own, asked) ? "U" : "F";
  };
}

/** Elements by the qualified name of each kind they are of. */
function byKind(elements: readonly ElementInfo[]): ReadonlyMap<string, readonly ElementInfo[]> {
  const found = new Map<string, ElementInfo[]>();
  for (const element of elements) {
    for (const kind of element.kind.ancestry) {
      const list = found.get(kind.qualified);
      if (list === undefined) found.set(kind.qualified, [element]);
      else list.push(element);
    }
  }
  return found;
}
