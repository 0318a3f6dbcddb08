import type { ElementInfo } from "../../check/schema.ts";
import type { Fact } from "../../check/values.ts";
import type { Built } from "../build.ts";
import type { Label, LabelSet } from "../model.ts";
import type { ModelChanges } from "./index.ts";
import { shapes, statesContent } from "./shaping.ts";

/**
 * Compares two models of one project. Labels go along flows only: they can be others where a way leads from what states something else,
 * so only there they are looked at.
 */
export function compareModels(
  before: Built,
  after: Built,
  facts: ModelChanges["facts"],
  categories: boolean,
): ModelChanges {
  const old = new Set(before.model.elements);
  const now = new Set(after.model.elements);
  const came = after.model.elements.filter((each) => !old.has(each));
  const went = before.model.elements.filter((each) => !now.has(each));
  const note = (of: ElementInfo, name: string): void => {
    const names = facts.get(of);
    if (names === undefined) facts.set(of, new Set([name]));
    else names.add(name);
  };
  if (categories || !sameMade(before, after)) return { categories: true, came, went, facts };

  const roots = new Set<ElementInfo>();
  const add = (element: ElementInfo): void => {
    roots.add(element);
    if (element.ends !== null) roots.add(element.ends.source).add(element.ends.target);
    // The key of a process is kept elsewhere, and raises labels there.
    for (const each of keyOf(element)) roots.add(each);
  };
  for (const [element, names] of facts) if ([...names].some((name) => shapes(element, name))) add(element);
  for (const element of [...came, ...went]) add(element);
  const ways = waysOf(before, after);
  const reached = closure(roots, ways.onward);

  for (const node of after.graph.nodes) {
    if (!sameList(before.model.inflows(node), after.model.inflows(node))) note(node, "#flows");
    else if (!sameList(before.model.outflows(node), after.model.outflows(node))) note(node, "#flows");
  }
  const origins = new Set<ElementInfo>(roots);
  const look = (place: ElementInfo): void => {
    note(place, "#upstream");
    if (!old.has(place)) return;
    if (statesContent(facts.get(place))) note(place, "#labels");
    if (sameSet(before.model.labels(place), after.model.labels(place))) return;
    note(place, "#labels");
    origins.add(place);
    if (place.ends !== null) origins.add(place.ends.source).add(place.ends.target);
  };
  for (const node of reached) if (now.has(node)) look(node);
  for (const { flow } of after.graph.flows)
    if (flow.ends !== null && (reached.has(flow.ends.source) || reached.has(flow.ends.target))) look(flow);
  for (const node of closure(origins, ways.back)) note(node, "#downstream");
  return { categories: false, came, went, facts };
}

function keyOf(element: ElementInfo): readonly ElementInfo[] {
  const key: Fact | undefined = element.facts.get("key");
  return key?.value.kind === "element" ? [key.value.element] : [];
}

/** A category that counts as personal, or perhaps, because of what it is made of. */
function sameMade(before: Built, after: Built): boolean {
  return (
    before.made.length === after.made.length &&
    before.made.every((each, at) => {
      const other = after.made[at];
      return each.category === other?.category && each.personal === other.personal;
    })
  );
}

type Ways = ReadonlyMap<ElementInfo, readonly ElementInfo[]>;

/** Where flows lead, and where they come from, in either model. */
function waysOf(...built: readonly Built[]): { readonly onward: Ways; readonly back: Ways } {
  const onward = new Map<ElementInfo, ElementInfo[]>();
  const back = new Map<ElementInfo, ElementInfo[]>();
  const add = (ways: Map<ElementInfo, ElementInfo[]>, from: ElementInfo, to: ElementInfo): void => {
    const known = ways.get(from);
    if (known === undefined) ways.set(from, [to]);
    else known.push(to);
  };
  for (const { graph } of built) {
    for (const { flow } of graph.flows) {
      if (flow.ends === null) continue;
      add(onward, flow.ends.source, flow.ends.target);
      add(back, flow.ends.target, flow.ends.source);
    }
  }
  return { onward, back };
}

function closure(from: ReadonlySet<ElementInfo>, ways: Ways): ReadonlySet<ElementInfo> {
  const found = new Set(from);
  for (const each of found) for (const next of ways.get(each) ?? []) found.add(next);
  return found;
}

function sameSet(a: LabelSet, b: LabelSet): boolean {
  return a.open === b.open && sameLabels(a.sure, b.sure) && sameLabels(a.unsure, b.unsure);
}

function sameLabels(a: readonly Label[], b: readonly Label[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at];
      return (
        each === other ||
        (each.category === other?.category &&
          each.state === other.state &&
          each.subject === other.subject &&
          each.process === other.process)
      );
    })
  );
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
