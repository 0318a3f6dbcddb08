import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import { addAll, addBit, emptyBits, hasBit, membersOf } from "./bits.ts";
import type { Bits } from "./bits.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { Label, Truth } from "./model.ts";
import { rowsAt } from "./sets.ts";
import { anything, labelRoom, openDeclaration } from "./steps.ts";
import type { Tables } from "./program.ts";
import { reachMemo } from "./reach-memo.ts";
import type { Expansion } from "./reach-memo.ts";
import type { Arrival, Steps } from "./steps.ts";

export interface Ends {
  readonly sure: readonly ElementInfo[];
  readonly unsure: readonly ElementInfo[];
}

/** Where labels stem from, computed backwards when asked. */
export interface Origins {
  collectedBy(at: ElementInfo, label: Label): Ends;
  origins(node: ElementInfo, category: CategoryInfo): Ends;
}

/** What a walk finds: flows by which data were collected, nodes where they start, nodes whose word alone would bring them. */
const collection = 0;
const origin = 1;
const word = 2;

/** `within`: is a label's category surely, perhaps or not at or below one? */
export function originsOf(
  solution: Solution,
  steps: Steps,
  within: (label: number, category: CategoryInfo) => Truth,
): Origins {
  const { tables } = solution;
  const { graph } = tables;

  /** What an arrival adds: collection flows and origins as one numbering, and the pairs to go on from. */
  const follow = (arrival: Arrival, sure: boolean, own: number[], next: number[]): void => {
    const source = graph.nodes[arrival.source];
    if (source === undefined) return;
    const subject = tables.is(source, "subject");
    const target = graph.flows[arrival.flow]?.target ?? -1;
    const collects = subject
      ? "T"
      : tables.is(source, "system")
        ? outside(tables, arrival.source, target)
        : "F";
    if (sure ? collects === "T" : collects !== "F") own.push(3 * arrival.flow + collection);
    if (subject || arrival.starts) own.push(3 * arrival.source + origin);
    else if (arrival.said) own.push(3 * arrival.source + word);
    if (!subject) for (const label of arrival.labels) next.push(arrival.source * labelRoom + label + 1);
  };
  const expand =
    (sure: boolean) =>
    (pair: number): Expansion => {
      const node = Math.floor(pair / labelRoom);
      const label = (pair % labelRoom) - 1;
      const own: number[] = [];
      const next: number[] = [];
      const arrivals = steps.arrivals(node, label, sure);
      const begins = arrivals.length === 0 && steps.declaredAt(node, label, sure);
      if (begins || (!sure && openDeclaration(solution, node))) own.push(3 * node + origin);
      for (const arrival of arrivals) follow(arrival, sure, own, next);
      return { own, next };
    };
  const reach = { sure: reachMemo(expand(true)), unsure: reachMemo(expand(false)) };

  const walk = (at: ElementInfo, labels: readonly number[], sure: boolean): Bits => {
    const found = emptyBits();
    const own: number[] = [];
    const next: number[] = [];
    const flow = graph.flowOf(at);
    for (const label of labels) {
      const arrival = flow < 0 ? null : steps.arrival(flow, label, sure);
      if (arrival !== null) follow(arrival, sure, own, next);
      else if (flow < 0) next.push(graph.nodeOf(at) * labelRoom + label + 1);
    }
    for (const item of own) addBit(found, item);
    for (const pair of next) addAll(found, sure ? reach.sure(pair) : reach.unsure(pair));
    return found;
  };
  const numbers = (found: Bits, what: number): readonly number[] =>
    membersOf(found).flatMap((item) => (item % 3 === what ? [(item - what) / 3] : []));
  const collections = (found: Bits): readonly ElementInfo[] =>
    numbers(found, collection).flatMap((flow) => graph.flows[flow]?.flow ?? []);
  const origins = (found: Bits): readonly ElementInfo[] => {
    const starts = numbers(found, origin);
    // In a loop that nothing feeds, the words of its flows are all there is.
    return (starts.length > 0 ? starts : numbers(found, word)).flatMap((node) => graph.nodes[node] ?? []);
  };
  const ends = (sure: readonly ElementInfo[], unsure: readonly ElementInfo[]): Ends => {
    const known = new Set(sure);
    return { sure: ordered(sure), unsure: ordered(unsure.filter((one) => !known.has(one))) };
  };

  return {
    collectedBy(at, label) {
      const sure = hasBit(rowsAt(solution, at).must, label.index)
        ? walk(at, [label.index], true)
        : emptyBits();
      return ends(collections(sure), collections(walk(at, [label.index], false)));
    },
    origins(node, category) {
      const rows = rowsAt(solution, node);
      const sure = membersOf(rows.must).filter((label) => within(label, category) === "T");
      const unsure = membersOf(rows.may).filter((label) => within(label, category) !== "F");
      return ends(
        origins(walk(node, sure, true)),
        origins(walk(node, rows.open ? [...unsure, anything] : unsure, false)),
      );
    },
  };
}

/** Does somebody else run the system that data come from? Unknown where either side's party is not stated. */
function outside(tables: Tables, source: number, target: number): Truth {
  const giver = partyAt(tables, source);
  const taker = partyAt(tables, target);
  if (giver === null || taker === null) return "U";
  return giver === taker ? "F" : "T";
}

/** The party at an end of a flow, or that end's operator. */
function partyAt(tables: Tables, node: number): ElementInfo | null {
  const element = tables.graph.nodes[node];
  if (element === undefined) return null;
  if (tables.is(element, "party")) return element;
  const operator = tables.facts.element(element).get("operator")?.value;
  return operator?.kind === "element" ? operator.element : null;
}

function ordered(elements: readonly ElementInfo[]): readonly ElementInfo[] {
  return [...elements].sort((a, b) => compare(a.qualified, b.qualified));
}
