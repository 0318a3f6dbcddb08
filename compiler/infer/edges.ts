import type { Item } from "../check/values.ts";
import { contentOf } from "./facts.ts";
import type { Content } from "./facts.ts";
import type { Cut, Passage } from "./cut.ts";
import type { Declarations, Statement } from "./declared.ts";
import type { GraphFlow } from "./graph.ts";
import type { Tables } from "./program.ts";
import { declares } from "./program.ts";
import type { Transforms } from "./transforms.ts";

/** A step of the label engine: a flow between vertices, or the passage through a process. */
export interface Edge {
  readonly source: number;
  readonly target: number;
  /** Null where nothing was listed. */
  readonly cut: Cut | null;
  /** All labels pass, surely or perhaps. */
  readonly mustAll: boolean;
  readonly mayAll: boolean;
  /** Perhaps also what the listing does not show: the keys kept in a store that is copied or can be seen. */
  readonly mayKeys: boolean;
  /** The source has every category (a subject). */
  readonly everything: boolean;
  /** Labels that may be on the flow if the source may have anything. */
  readonly openStatics: readonly number[];
  /** Labels of items whose subject nobody stated, if the source turns out to have nothing related. */
  readonly late: readonly { readonly category: number; readonly labels: readonly number[] }[];
  /** Items whose word is taken. */
  readonly trusted: ReadonlySet<Item>;
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
  readonly cut: (passages: readonly Passage[]) => Cut;
}

/** The edge of a flow (semantics.md 3, rule 3). */
export function flowEdge(maker: Maker, flow: GraphFlow): Edge {
  const { tables, declared } = maker;
  const node = tables.graph.nodes[flow.source];
  const content = contentOf(tables.facts.element(flow.flow), "carries");
  const subject = node !== undefined && tables.is(node, "subject");
  const leaving = declared.leaving(flow.source);
  const reasons = flow.implied?.reasons;
  const timid = reasons !== undefined && (reasons.has("takes") || reasons.has("access") || reasons.has("copy"));
  const complete = node !== undefined && declares(node) && contentOf(tables.facts.element(node), "holds").complete;
  const trusted = new Set<Item>();
  const passages = content.items.flatMap((item) => {
    const passage = passageOf(maker, flow.source, item, subject, leaving);
    if (passage === null) return [];
    // Several stores feed one process, one person sees several stores: none is taken to have what it says it has not.
    const believe = !timid || !complete || related(tables, leaving, item) || (reasons.has("takes") && !fed(maker, flow, item));
    if (believe) trusted.add(item);
    return [believe ? passage : { ...passage, believed: [] }];
  });
  return {
    ...edgeOf(maker, content, passages, subject, tables.is(flow.flow.ends?.source ?? flow.flow, "process")),
    source: sourceVertex(tables, flow.source),
    target: 2 * flow.target,
    everything: subject,
    mayKeys: reasons !== undefined && (reasons.has("copy") || reasons.has("access")),
    trusted,
    transforms: null,
  };
}

/** The passage through a process: its transforms, then the cut to what it gives (rule 4). */
export function processEdge(maker: Maker, node: number, transforms: Transforms): Edge {
  const { tables, declared } = maker;
  const element = tables.graph.nodes[node];
  const content = contentOf(element === undefined ? new Map() : tables.facts.element(element), "gives");
  const passages = declared.gives(node).flatMap(({ item, states }) => {
    const passage = passageOf(maker, node, item, false, []);
    return passage === null ? [] : [{ ...passage, believed: states }];
  });
  return {
    ...edgeOf(maker, content, passages, false, true),
    source: 2 * node,
    target: 2 * node + 1,
    everything: false,
    mayKeys: false,
    trusted: new Set(content.items),
    transforms,
  };
}

function edgeOf(
  maker: Maker, content: Content, passages: readonly Passage[], subject: boolean, process: boolean,
): Pick<Edge, "cut" | "mustAll" | "mayAll" | "openStatics" | "late"> {
  const { labels } = maker.tables;
  const label = (passage: Passage): number => labels.intern(passage.category, passage.subject, passage.state, -1);
  return {
    cut: passages.length === 0 ? null : maker.cut(passages),
    // `all` of a subject would claim that it gave everything there is; it gave nobody knows what.
    mustAll: content.all && content.complete && !subject,
    mayAll: content.all || !content.complete,
    openStatics: subject ? [] : passages.flatMap((passage) => [
      ...passage.believed.map(({ state, process: by }) => labels.intern(passage.category, passage.subject, state, by)),
      ...(process || passage.believed.some(({ state }) => state === passage.state) ? [] : [label(passage)]),
    ]),
    late: passages.filter((passage) => passage.subject < 0 && passage.believed.length > 0).map((passage) => ({
      category: passage.category,
      labels: passage.believed.map(({ state, process: by }) => labels.intern(passage.category, -1, state, by)),
    })),
  };
}

function passageOf(
  { tables, declared }: Maker, node: number, item: Item, subject: boolean, leaving: readonly Statement[],
): Passage | null {
  const category = tables.categories.indexOf(item.category);
  if (category < 0) return null;
  const of = item.subject === null ? (subject ? node : -1) : tables.graph.nodeOf(item.subject);
  const state = item.state === null ? tables.states.raw : tables.states.indexOf(item.state);
  // A subject has every category of itself, raw: no flow lowers it.
  const believed = subject && of === node
    ? [{ state: tables.states.raw, process: -1 }]
    : declared.believed(node, item, leaving);
  return { category, subject: of, state, believed };
}

export function related(tables: Tables, statements: readonly Statement[], item: Item): boolean {
  const category = tables.categories.indexOf(item.category);
  return statements.some((one) => tables.categories.related(one.category, category));
}

/** Does another flow into the process bring something of an item of its `takes`? */
function fed({ tables, declared }: Maker, flow: GraphFlow, item: Item): boolean {
  const category = tables.categories.indexOf(item.category);
  return (tables.graph.inflows[flow.target] ?? []).some((index) => {
    const other = tables.graph.flows[index];
    if (other === undefined || other === flow) return false;
    if (other.implied === null) {
      const content = contentOf(tables.facts.element(other.flow), "carries");
      return content.all || !content.complete || content.items.some((each) =>
        tables.categories.related(tables.categories.indexOf(each.category), category));
    }
    const source = tables.graph.nodes[other.source];
    if (source === undefined || !declares(source)) return true;
    return !contentOf(tables.facts.element(source), "holds").complete || related(tables, declared.held(other.source), item);
  });
}
