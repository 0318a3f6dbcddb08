import type { Item } from "../check/values.ts";
import { contentOf } from "./facts.ts";
import type { Gate, Passage } from "./cut.ts";
import type { Declarations, Statement } from "./declared.ts";
import type { GraphFlow } from "./graph.ts";
import type { Reason } from "./implied.ts";
import type { Tables } from "./program.ts";
import { declares } from "./program.ts";
import type { Transforms } from "./transforms.ts";

/** A step of the label engine: a flow between vertices, or the passage through a process. */
export interface Edge {
  readonly source: number;
  readonly target: number;
  /** One for each listed item. */
  readonly gates: readonly Gate[];
  /** All labels pass, surely or perhaps. */
  readonly mustAll: boolean;
  readonly mayAll: boolean;
  /** Perhaps also what the listing does not show: the keys kept in a store that is copied or can be seen. */
  readonly mayKeys: boolean;
  /** The source has every category (a subject). */
  readonly everything: boolean;
  /** The source is a process: what it gives is what it says. */
  readonly made: boolean;
  /** Items of an implied flow whose word is not taken: its source states that it has nothing of the kind. */
  readonly distrusted: readonly Item[];
  /** Set for the passage through a process. */
  readonly transforms: Transforms | null;
}

/** Vertices: `2n` is what a node has; `2n + 1` what a process gives. */
export function sourceVertex(tables: Tables, node: number): number {
  const element = tables.graph.nodes[node];
  return element !== undefined && tables.is(element, "process") ? 2 * node + 1 : 2 * node;
}

interface Maker {
  readonly tables: Tables;
  readonly declared: Declarations;
  readonly gate: (passage: Passage) => Gate;
}

/** Labels that may be on an edge because its source may have anything. */
export function openLabels(edge: Edge, gate: Gate): readonly number[] {
  if (edge.everything) return [];
  return edge.made || gate.written < 0 ? gate.open : [...gate.open, gate.written];
}

/** The edge of a flow (semantics.md 3, rule 3). */
export function flowEdge(maker: Maker, flow: GraphFlow): Edge {
  const { tables, declared } = maker;
  const node = tables.graph.nodes[flow.source];
  const content = contentOf(tables.facts.element(flow.flow), "carries");
  const subject = node !== undefined && tables.is(node, "subject");
  const leaving = declared.leaving(flow.source);
  const reasons = flow.implied?.reasons;
  const distrusted =
    reasons === undefined ? [] : content.items.filter((item) => !trusts(maker, flow, reasons, item));
  const gates: Gate[] = [];
  for (const item of content.items) {
    const passage = passageOf(maker, flow.source, item, subject, leaving);
    const doubtful =
      distrusted.includes(item) || (reasons !== undefined && silent(maker, flow, reasons, item));
    if (passage !== null) gates.push(maker.gate(doubtful ? { ...passage, believed: [] } : passage));
  }
  return {
    source: sourceVertex(tables, flow.source),
    target: 2 * flow.target,
    gates,
    // `all` of a subject would claim that it gave everything there is; it gave nobody knows what.
    mustAll: content.all && content.complete && !subject,
    mayAll: content.all || !content.complete,
    mayKeys: reasons !== undefined && (reasons.has("copy") || reasons.has("access")),
    everything: subject,
    made: node !== undefined && tables.is(node, "process"),
    distrusted,
    transforms: null,
  };
}

/**
 * Is the word of an implied flow taken? Several stores feed one process, and one person sees several stores: none of them is
 * taken to have what it says it has not.
 */
function trusts(maker: Maker, flow: GraphFlow, reasons: ReadonlySet<Reason>, item: Item): boolean {
  const { tables, declared } = maker;
  const node = tables.graph.nodes[flow.source];
  if (reasons.has("gives") || node === undefined || !declares(node)) return true;
  if (!contentOf(tables.facts.element(node), "holds").complete) return true;
  return related(tables, declared.leaving(flow.source), item);
}

/**
 * The word of an implied flow out of a store that does not say what it holds, and names nothing of the kind: it may be so, and no more.
 * Otherwise to keep silent about a store would prove more than to state that it is empty.
 */
function silent(
  { tables, declared }: Maker,
  flow: GraphFlow,
  reasons: ReadonlySet<Reason>,
  item: Item,
): boolean {
  const node = tables.graph.nodes[flow.source];
  if (reasons.has("gives") || node === undefined || !declares(node)) return false;
  if (contentOf(tables.facts.element(node), "holds").complete) return false;
  return !related(tables, declared.leaving(flow.source), item);
}

/** The passage through a process: its transforms, then the cut to what it gives (rule 4). */
export function processEdge(maker: Maker, node: number, transforms: Transforms): Edge {
  const { tables, declared } = maker;
  const element = tables.graph.nodes[node];
  const content = contentOf(element === undefined ? new Map() : tables.facts.element(element), "gives");
  return {
    source: 2 * node,
    target: 2 * node + 1,
    gates: declared.gives(node).flatMap(({ item, states }) => {
      const passage = passageOf(maker, node, item, false, []);
      return passage === null ? [] : [maker.gate({ ...passage, believed: states })];
    }),
    mustAll: content.all && content.complete,
    mayAll: content.all || !content.complete,
    mayKeys: false,
    everything: false,
    made: true,
    distrusted: [],
    transforms,
  };
}

function passageOf(
  { tables, declared }: Maker,
  node: number,
  item: Item,
  subject: boolean,
  leaving: readonly Statement[],
): Passage | null {
  const category = tables.categories.indexOf(item.category);
  if (category < 0) return null;
  const of = item.subject === null ? (subject ? node : -1) : tables.graph.nodeOf(item.subject);
  const state = item.state === null ? tables.states.raw : tables.states.indexOf(item.state);
  // A subject has every category of itself, raw: no flow lowers it.
  const believed =
    subject && of === node
      ? [{ state: tables.states.raw, process: -1 }]
      : declared.believed(node, item, leaving);
  return { category, subject: of, state, believed };
}

export function related(tables: Tables, statements: readonly Statement[], item: Item): boolean {
  const category = tables.categories.indexOf(item.category);
  return statements.some((one) => tables.categories.related(one.category, category));
}

/** Does another flow into the process bring something of an item of its `takes`? */
export function fed(
  { tables, declared }: Pick<Maker, "tables" | "declared">,
  flow: GraphFlow,
  item: Item,
): boolean {
  const category = tables.categories.indexOf(item.category);
  return (tables.graph.inflows[flow.target] ?? []).some((index) => {
    const other = tables.graph.flows[index];
    if (other === undefined || other === flow) return false;
    if (other.implied === null) {
      const content = contentOf(tables.facts.element(other.flow), "carries");
      return (
        content.all ||
        !content.complete ||
        content.items.some((each) =>
          tables.categories.related(tables.categories.indexOf(each.category), category),
        )
      );
    }
    const source = tables.graph.nodes[other.source];
    if (source === undefined || !declares(source)) return true;
    return (
      !contentOf(tables.facts.element(source), "holds").complete ||
      related(tables, declared.held(other.source), item)
    );
  });
}
