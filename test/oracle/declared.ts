import type { Categories } from "./categories.ts";
import { contentOf, elementNamed, factsOf, isKind } from "./model.ts";
import type { Element, Item, OracleModel } from "./model.ts";
import { choices } from "./sets.ts";
import type { Labels } from "./sets.ts";
import { atMost, joined, raw } from "./lattice.ts";
import type { Lowered } from "./lattice.ts";

/** Written content with the states it stands for. */
export interface Statement {
  readonly category: string;
  readonly subject: string | null;
  readonly states: readonly Lowered[];
}

/** What nodes say of themselves. `arrived`: sure labels of an earlier pass, which tell whose work a declared lowered state is. */
export interface Declarations {
  held(node: string): readonly Statement[];
  gives(process: string): readonly Statement[];
  /** What a node says of what leaves it: `holds`; of a process `gives`, else what its transforms make of `takes`. */
  leaving(node: string): readonly Statement[];
  /** Rule 3: the states in which a flow's word for an item is believed. */
  believed(node: string, item: Item, among: readonly Statement[]): readonly Lowered[];
}

export function declarationsOf(
  model: OracleModel,
  categories: Categories,
  arrived: (node: string) => Labels,
): Declarations {
  /** A declared `IIN as hashed` speaks of the hashing whose results surely arrive there, if any do. */
  const asWritten = (node: string, item: Item): readonly Lowered[] => {
    const state = item.state ?? "raw";
    if (state === "raw") return [raw];
    const found = [...arrived(node).values()].filter(
      (label) =>
        label.by !== null &&
        label.state === state &&
        categories.all.some((one) => one.name === label.category) &&
        categories.below(item.category, label.category) &&
        (item.subject === null || item.subject === label.subject),
    );
    const processes = new Set(found.map((label) => label.by));
    return processes.size === 0 ? [{ state, by: null }] : [...processes].map((by) => ({ state, by }));
  };
  const written = (node: string, property: string): readonly Statement[] =>
    contentOf(factsOf(elementNamed(model, node)), property).items.map((item) => ({
      category: item.category,
      subject: item.subject,
      states: asWritten(node, item),
    }));
  const held = (node: string): readonly Statement[] =>
    declares(elementNamed(model, node)) ? written(node, "holds") : [];

  const made = (node: string): readonly Statement[] => {
    const process = elementNamed(model, node);
    const takes = written(node, "takes");
    const passing = takes.flatMap((one): readonly Statement[] => {
      const states = one.states.flatMap((from) => lowered(categories, process, one.category, from));
      return states.length === 0 ? [] : [{ ...one, states }];
    });
    const deriving = process.transforms.flatMap((transform): readonly Statement[] => {
      if (transform.kind !== "derive") return [];
      const inputs = transform.inputs
        .map((input) =>
          takes.filter((one) => categories.related(one.category, input)).flatMap((one) => one.states),
        )
        .filter((list) => list.length > 0);
      if (inputs.length === 0) return [];
      return [{ category: transform.category, subject: null, states: choices(inputs).flatMap(joined) }];
    });
    return [...passing, ...deriving];
  };

  const believed = (node: string, item: Item, among: readonly Statement[]): readonly Lowered[] => {
    const process = elementNamed(model, node);
    const said = among
      .filter(
        (one) =>
          categories.related(one.category, item.category) &&
          (item.subject === null || one.subject === null || item.subject === one.subject),
      )
      .flatMap((one) => one.states);
    const fitting = said.filter((one) => atMost(one.state, item.state ?? "raw"));
    if (said.length > 0) return fitting.length > 0 ? fitting : said;
    const named = process.transforms.some(
      (one) => one.kind === "lower" && categories.below(item.category, one.category),
    );
    return named ? lowered(categories, process, item.category, raw) : asWritten(node, item);
  };
  const gives = (node: string): readonly Statement[] =>
    contentOf(factsOf(elementNamed(model, node)), "gives").items.map((item) => ({
      category: item.category,
      subject: item.subject,
      states: believed(node, item, made(node)),
    }));
  return {
    held,
    gives,
    believed,
    leaving: (node) => {
      if (!isKind(elementNamed(model, node).kind, "process")) return held(node);
      const given = gives(node);
      return given.length > 0 ? given : made(node);
    },
  };
}

/** Rule 1 speaks of these. */
export function declares(element: Element): boolean {
  return ["store", "system", "party"].some((kind) => isKind(element.kind, kind));
}

/** What a process makes of a state of a category: nothing where it is dropped; the nearest `lower` counts and never raises. */
export function lowered(
  categories: Categories,
  process: Element,
  category: string,
  from: Lowered,
): readonly Lowered[] {
  const { below } = categories;
  if (process.transforms.some((one) => one.kind === "drop" && below(category, one.category))) return [];
  const matching = process.transforms.flatMap((one) =>
    one.kind === "lower" && below(category, one.category) ? [one] : [],
  );
  const nearest = matching.filter(
    (one) =>
      !matching.some((other) => other.category !== one.category && below(other.category, one.category)),
  );
  if (nearest.length === 0) return [from];
  return nearest.map(({ state }) =>
    state !== from.state && atMost(state, from.state) ? { state, by: process.name } : from,
  );
}
