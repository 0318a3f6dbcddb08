import type { ElementInfo } from "../check/schema.ts";
import { addAll, addBit, emptyBits, hasBit, membersOf } from "./bits.ts";
import type { Bits } from "./bits.ts";
import { contentOf, factRef } from "./facts.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { FactRef } from "./model.ts";
import { reachMemo } from "./reach-memo.ts";
import { rowsAt } from "./sets.ts";
import { anything, labelRoom, openDeclaration } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** Names the unstated facts behind unsure labels: walks back over May where Must does not hold. */
export interface Missing {
  /** For some labels (or `anything`) at a node or on a flow; in order of text. */
  of(at: ElementInfo, labels: readonly number[]): readonly FactRef[];
  /** For everything unsure there. */
  all(at: ElementInfo): readonly FactRef[];
}

/** Facts and (node, label) pairs that one step of the walk finds. */
interface Found {
  readonly own: number[];
  readonly next: number[];
}

export function missingOf(solution: Solution, steps: Steps): Missing {
  const { tables, closing, edges, passages } = solution;
  const { graph, labels, facts } = tables;
  const refs: FactRef[] = [];
  const numbers = new Map<string, number>();
  const note = (ref: FactRef, found: Found): void => {
    let number = numbers.get(ref.text);
    if (number === undefined) {
      numbers.set(ref.text, (number = refs.length));
      refs.push(ref);
    }
    found.own.push(number);
  };
  const property = (element: ElementInfo, name: string, found: Found): void =>
    note(factRef(element, name, facts.element(element).get(name) ?? null), found);

  const visit = (node: number, label: number, found: Found): void => {
    const rows = solution.rows[2 * node];
    if (rows === undefined || (label !== anything && hasBit(rows.must, label))) return;
    found.next.push(node * labelRoom + label + 1);
  };
  /** What is not stated of the way back by which a label of a node is perhaps raised to raw. */
  const wayBack = (node: number, label: number, found: Found): void => {
    const rows = solution.rows[2 * node];
    if (rows === undefined || label === anything) return;
    for (const cause of closing.causes(rows.may, label, false, solution.transforms[node]?.join ?? false)) {
      if (labels.state(cause) === labels.state(label) || labels.category(cause) !== labels.category(label))
        continue;
      const process = graph.nodes[labels.process(cause)];
      if (process === undefined) {
        note(unknownProcess(solution, node, cause), found);
        continue;
      }
      const way = closing.wayBack(labels.process(cause));
      if (way.key === "unknown") property(process, "key", found);
      if (way.reversible === "U") property(process, "reversible", found);
    }
  };
  const alongFlow = (index: number, label: number, found: Found): void => {
    const edge = edges[index];
    const ends = graph.flows[index];
    if (edge === undefined || ends === undefined) return;
    if (label !== anything && hasBit(solution.out(edge).must, label)) return;
    const arrival = steps.arrival(index, label, false);
    if (arrival === null) return;
    const content = contentOf(facts.element(ends.flow), "carries");
    if (!content.complete || (content.all && edge.everything)) {
      const implied = ends.implied?.missing ?? [];
      for (const ref of implied) note(ref, found);
      if (implied.length === 0) property(ends.flow, "carries", found);
    }
    const process = graph.nodes[ends.source];
    if (
      process !== undefined &&
      passages[ends.source] &&
      !contentOf(facts.element(process), "gives").complete
    ) {
      property(process, "gives", found);
    }
    if (edge.everything) return;
    for (const one of arrival.labels) visit(arrival.source, one, found);
  };
  const reach = reachMemo((pair) => {
    const node = Math.floor(pair / labelRoom);
    const label = (pair % labelRoom) - 1;
    const found: Found = { own: [], next: [] };
    const element = graph.nodes[node];
    if (element !== undefined && openDeclaration(solution, node)) property(element, "holds", found);
    for (const cause of steps.causes(node, label, false)) {
      wayBack(node, cause, found);
      for (const index of graph.inflows[node] ?? []) alongFlow(index, cause, found);
    }
    return found;
  });

  // Places that hang together share one answer, and one list.
  const lists = new WeakMap<Bits, readonly FactRef[]>();
  const listOf = (found: Bits): readonly FactRef[] => {
    let list = lists.get(found);
    if (list === undefined) {
      list = membersOf(found)
        .flatMap((number) => refs[number] ?? [])
        .sort((a, b) => compare(a.text, b.text));
      lists.set(found, list);
    }
    return list;
  };
  const of = (at: ElementInfo, wanted: readonly number[]): readonly FactRef[] => {
    const start: Found = { own: [], next: [] };
    const flow = graph.flowOf(at);
    for (const label of wanted) {
      if (flow >= 0) alongFlow(flow, label, start);
      else visit(graph.nodeOf(at), label, start);
    }
    const [only] = start.next;
    let found: Bits;
    if (only !== undefined && start.own.length === 0 && start.next.length === 1) found = reach(only);
    else {
      found = emptyBits();
      for (const number of start.own) addBit(found, number);
      for (const pair of start.next) addAll(found, reach(pair));
    }
    const list = listOf(found);
    return list.length === 0 && wanted.length > 0 ? [subjects(solution, at)] : list;
  };

  return {
    of,
    all(at) {
      const rows = rowsAt(solution, at);
      const unsure = membersOf(rows.may).filter(
        (label) => !hasBit(rows.must, label) && labels.category(label) >= 0,
      );
      return of(at, rows.open ? [anything, ...unsure] : unsure);
    },
  };
}

/** A lowered state that somebody declared, and no process that arrivals tell of: a flow from the process would say it. */
function unknownProcess({ tables }: Solution, node: number, label: number): FactRef {
  const category = tables.categories.all[tables.labels.category(label)]?.name ?? "";
  const state = tables.states.names[tables.labels.state(label)] ?? "";
  return {
    text: `process of ${category} as ${state}`,
    type: null,
    place: tables.graph.nodes[node]?.place ?? null,
    reason: null,
  };
}

/** Where all content is stated and a label is still unsure, what is left open is whose data a written item means. */
function subjects(solution: Solution, at: ElementInfo): FactRef {
  const facts = solution.tables.facts.element(at);
  const name = at.ends !== null ? "carries" : solution.tables.is(at, "process") ? "takes" : "holds";
  return factRef(at, name, facts.get(name) ?? null);
}
