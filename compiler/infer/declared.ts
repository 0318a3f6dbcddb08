import type { Item } from "../check/values.ts";
import { emptyBits, membersOf } from "./bits.ts";
import { contentOf } from "./facts.ts";
import type { Tables } from "./program.ts";
import { declares } from "./program.ts";
import { joined, lowered } from "./transforms.ts";
import type { Lowered, Transforms } from "./transforms.ts";
import type { Rows } from "./universe.ts";

/** An item with the states it stands for: `as hashed` says the state, what arrives may say by which process. */
export interface Statement {
  readonly category: number;
  readonly subject: number;
  readonly states: readonly Lowered[];
  readonly item: Item;
}

/** Reads the written content of nodes, against the rows of an earlier pass where there is one. */
export interface Declarations {
  /** What a node states that it holds. */
  held(node: number): readonly Statement[];
  /** What a node states of what leaves it: `holds`; for a process `gives`, or else its transforms. */
  leaving(node: number): readonly Statement[];
  /** The states in which the word of an item that leaves `node` is believed (semantics.md 3, rule 3). */
  believed(node: number, item: Item, among: readonly Statement[]): readonly Lowered[];
  /** What a process makes of what it states to take, as far as that concerns an item. */
  made(transforms: Transforms, node: number): readonly Statement[];
  takes(node: number): readonly Statement[];
  gives(node: number): readonly Statement[];
}

export function declarations(
  tables: Tables,
  transforms: readonly (Transforms | null)[],
  earlier: readonly Rows[] | null,
): Declarations {
  const { categories, graph, labels, states } = tables;

  /** The processes that lowered what an item of a lowered state stands for, as far as arrivals tell; else nobody (-1). */
  const attributed = (node: number, category: number, subject: number, state: number): readonly Lowered[] => {
    if (state === states.raw || earlier === null) return [{ state, process: -1 }];
    const found = new Set<number>();
    for (const label of membersOf(earlier[node]?.must ?? emptyBits())) {
      const process = labels.process(label);
      if (process < 0 || labels.state(label) !== state || labels.category(label) < 0) continue;
      if (!categories.below(category, labels.category(label))) continue;
      if (subject < 0 || subject === labels.subject(label)) found.add(process);
    }
    return found.size === 0 ? [{ state, process: -1 }] : [...found].map((process) => ({ state, process }));
  };
  const numbers = (item: Item): { category: number; subject: number; state: number } => ({
    category: categories.indexOf(item.category),
    subject: item.subject === null ? -1 : graph.nodeOf(item.subject),
    state: item.state === null ? states.raw : states.indexOf(item.state),
  });
  const written = (node: number, property: string): readonly Statement[] => {
    const element = graph.nodes[node];
    if (element === undefined) return [];
    return contentOf(tables.facts.element(element), property).items.flatMap((item) => {
      const { category, subject, state } = numbers(item);
      return category < 0
        ? []
        : [{ category, subject, states: attributed(node, category, subject, state), item }];
    });
  };
  const remember = (
    compute: (node: number) => readonly Statement[],
  ): ((node: number) => readonly Statement[]) => {
    const known = new Map<number, readonly Statement[]>();
    return (node) => {
      let found = known.get(node);
      if (found === undefined) known.set(node, (found = compute(node)));
      return found;
    };
  };
  const held = remember((node) => {
    const element = graph.nodes[node];
    return element !== undefined && declares(element) ? written(node, "holds") : [];
  });

  const taken = remember((node) => (transforms[node] ? written(node, "takes") : []));

  const madeOf = (node: number, own: Transforms): readonly Statement[] => {
    const takes = taken(node);
    const passing = takes.flatMap((one): Statement[] => {
      const result = one.states.flatMap((state) => lowered(tables, own, one.category, state));
      return result.length === 0 ? [] : [{ ...one, states: result }];
    });
    const deriving = own.derive.flatMap(({ category, inputs }): Statement[] => {
      const first = takes.find((one) => inputs.some((input) => categories.related(one.category, input)));
      if (first === undefined) return [];
      const choices = inputs.map((input) =>
        takes.filter((one) => categories.related(one.category, input)).flatMap((one) => one.states),
      );
      return [
        {
          category,
          subject: -1,
          states: joined(
            tables,
            choices.filter((list) => list.length > 0),
          ),
          item: first.item,
        },
      ];
    });
    return [...passing, ...deriving];
  };
  const made = new Map<number, readonly Statement[]>();
  const makes = (own: Transforms, node: number): readonly Statement[] => {
    let found = made.get(node);
    if (found === undefined) made.set(node, (found = madeOf(node, own)));
    return found;
  };

  const believed = (node: number, item: Item, among: readonly Statement[]): readonly Lowered[] => {
    const { category, subject, state } = numbers(item);
    const all: Lowered[] = [];
    const fitting: Lowered[] = [];
    for (const one of among) {
      if (!categories.related(one.category, category)) continue;
      if (subject >= 0 && one.subject >= 0 && one.subject !== subject) continue;
      for (const each of one.states) {
        if (all.some((known) => known.state === each.state && known.process === each.process)) continue;
        all.push(each);
        if (states.leq(each.state, state)) fitting.push(each);
      }
    }
    // Of a store with raw and hashed numbers, a flow that names the hashed ones takes those.
    if (all.length > 0) return fitting.length > 0 ? fitting : all;
    const own = transforms[node];
    const lowering = own?.lower.filter((one) => categories.below(category, one.category)) ?? [];
    if (own && lowering.length > 0) {
      return lowered(tables, own, category, { state: states.raw, process: -1 });
    }
    return attributed(node, category, subject, state);
  };
  const gives = remember((node) => {
    const own = transforms[node];
    return own
      ? written(node, "gives").map((one) => ({ ...one, states: believed(node, one.item, makes(own, node)) }))
      : [];
  });
  return {
    held,
    takes: taken,
    gives,
    made: makes,
    believed,
    leaving(node) {
      const own = transforms[node];
      if (!own) return held(node);
      const given = gives(node);
      return given.length > 0 ? given : makes(own, node);
    },
  };
}

/** Labels of statements, as a node has them on its own word. */
export function labelsOf(tables: Tables, statements: readonly Statement[]): readonly number[] {
  return statements.flatMap(({ category, subject, states }) =>
    states.map(({ state, process }) => tables.labels.intern(category, subject, state, process)),
  );
}

/** Does a row surely have something related to a category? */
export function hasRelated(tables: Tables, rows: Rows, category: number): boolean {
  const { labels, categories } = tables;
  return membersOf(rows.must).some(
    (label) => labels.category(label) >= 0 && categories.related(labels.category(label), category),
  );
}
