import type { ElementInfo, TransformInfo } from "../check/schema.ts";
import { membersOf } from "./bits.ts";
import type { Bits } from "./bits.ts";
import { makeMapper } from "./mapper.ts";
import type { Mapper } from "./mapper.ts";
import type { Tables } from "./program.ts";

/** A state with the process that lowered to it (-1: none). */
export interface Lowered {
  readonly state: number;
  readonly process: number;
}

/** The transforms of one process, by number. */
export interface Transforms {
  readonly process: number;
  readonly lower: readonly { readonly category: number; readonly state: number }[];
  readonly drop: readonly number[];
  readonly derive: readonly { readonly category: number; readonly inputs: readonly number[] }[];
  readonly join: boolean;
  /** Labels that the process makes of one label. */
  readonly passed: Mapper;
}

export function transformsOf(tables: Tables, process: number, element: ElementInfo): Transforms {
  const number = (transform: Extract<TransformInfo, { category: unknown }>): number =>
    tables.categories.indexOf(transform.category);
  const of = <K extends TransformInfo["kind"]>(kind: K): Extract<TransformInfo, { kind: K }>[] =>
    element.transforms.filter(
      (transform): transform is Extract<TransformInfo, { kind: K }> => transform.kind === kind,
    );
  const own: Omit<Transforms, "passed"> = {
    process,
    lower: of("lower").map((transform) => ({
      category: number(transform),
      state: tables.states.indexOf(transform.state),
    })),
    drop: of("drop").map(number),
    derive: of("derive").map((transform) => ({
      category: number(transform),
      inputs: transform.inputs.map((input) => tables.categories.indexOf(input)),
    })),
    join: of("join").length > 0,
  };
  const { labels } = tables;
  const passed = makeMapper((label, found) => {
    const category = labels.category(label);
    if (category < 0) found.add(label);
    else
      for (const { state, process: by } of lowered(tables, own, category, {
        state: labels.state(label),
        process: labels.process(label),
      })) {
        found.add(labels.intern(category, labels.subject(label), state, by));
      }
  });
  return { ...own, passed };
}

/**
 * What becomes of the state of a category in a process: nothing (dropped), or the lowered states. The nearest `lower`
 * counts; it never raises, and a state that is not above the asked one stays as it is.
 */
export function lowered(
  tables: Tables,
  transforms: Pick<Transforms, "process" | "lower" | "drop">,
  category: number,
  from: Lowered,
): readonly Lowered[] {
  const { below } = tables.categories;
  if (transforms.drop.some((dropped) => below(category, dropped))) return [];
  const matching = transforms.lower.filter((one) => below(category, one.category));
  const nearest = matching.filter(
    (one) =>
      !matching.some((other) => other.category !== one.category && below(other.category, one.category)),
  );
  if (nearest.length === 0) return [from];
  return nearest.map(({ state }) =>
    state !== from.state && tables.states.leq(state, from.state)
      ? { state, process: transforms.process }
      : from,
  );
}

/** The joins of one choice of state for each input: all that a derived or formed whole can be in. */
export function joined(tables: Tables, inputs: readonly (readonly Lowered[])[]): readonly Lowered[] {
  let results: readonly Lowered[] | null = null;
  for (const choices of inputs) {
    const next = new Map<string, Lowered>();
    for (const choice of choices) {
      for (const one of results === null
        ? [choice]
        : results.flatMap((result) => join(tables, result, choice))) {
        next.set(`${one.state}:${one.process}`, one);
      }
    }
    results = [...next.values()];
  }
  return results ?? [{ state: tables.states.raw, process: -1 }];
}

/** The same state by two processes stays that of both, each on its own: both must be looked at. */
function join(tables: Tables, a: Lowered, b: Lowered): readonly Lowered[] {
  const { leq, raw } = tables.states;
  if (a.state === b.state) return a.process === b.process ? [a] : [a, b];
  if (leq(a.state, b.state)) return [b];
  if (leq(b.state, a.state)) return [a];
  return [{ state: raw, process: -1 }];
}

/**
 * Labels that a process derives from a row. Every input must be there; in May a related one is enough, lest a broader
 * category hide a result. What is derived is about each subject of an input, together with whatever other inputs there are.
 */
export function derived(tables: Tables, transforms: Transforms, row: Bits, sure: boolean): readonly number[] {
  if (transforms.derive.length === 0) return [];
  const { labels } = tables;
  const present = membersOf(row).filter((label) => labels.category(label) >= 0);
  const made = new Set<number>();
  for (const { category, inputs } of transforms.derive) {
    const found = inputs.map((input) =>
      present.filter((label) => matches(tables, labels.category(label), input, sure)),
    );
    if (found.some((list) => list.length === 0)) continue;
    if (inputs.length === 0) made.add(labels.intern(category, -1, tables.states.raw, -1));
    for (const subject of new Set(found.flat().map((label) => labels.subject(label)))) {
      for (const [at, list] of found.entries()) {
        const own = list.filter((label) => labels.subject(label) === subject);
        if (own.length === 0) continue;
        const choices = found.map((other, index) => statesOfLabels(tables, index === at ? own : other));
        for (const { state, process } of joined(tables, choices))
          made.add(labels.intern(category, subject, state, process));
      }
    }
  }
  return [...made];
}

/** What is derived with the help of one label: of its subject, or of subjects that have no such input themselves. */
export function derivedWith(
  tables: Tables,
  transforms: Transforms,
  row: Bits,
  label: number,
  sure: boolean,
): readonly number[] {
  const { labels } = tables;
  const category = labels.category(label);
  if (category < 0) return [];
  const inputs = transforms.derive.flatMap((one) =>
    one.inputs
      .filter((input) => matches(tables, category, input, sure))
      .map((input) => ({ category: one.category, input })),
  );
  if (inputs.length === 0) return [];
  const has = (subject: number, input: number): boolean =>
    membersOf(row).some(
      (other) =>
        labels.subject(other) === subject &&
        labels.category(other) >= 0 &&
        matches(tables, labels.category(other), input, sure),
    );
  return derived(tables, transforms, row, sure).filter((result) =>
    inputs.some(
      (one) =>
        one.category === labels.category(result) &&
        (labels.subject(result) === labels.subject(label) || !has(labels.subject(result), one.input)),
    ),
  );
}

/** Is a category surely one of those named, or (for May) perhaps? */
export function matches(tables: Tables, category: number, named: number, sure: boolean): boolean {
  const { below, related } = tables.categories;
  return below(category, named) || (!sure && related(category, named));
}

export function statesOfLabels(tables: Tables, list: readonly number[]): readonly Lowered[] {
  return list.map((label) => ({ state: tables.labels.state(label), process: tables.labels.process(label) }));
}
