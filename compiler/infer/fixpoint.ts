import { addAll, addBit, addWord, clear, eachOf, emptyBits, membersOf, wordAt } from "./bits.ts";
import type { Bits } from "./bits.ts";
import { closing } from "./close.ts";
import type { Closing } from "./close.ts";
import { gatekeeper } from "./cut.ts";
import { declarations, hasRelated, labelsOf } from "./declared.ts";
import type { Declarations } from "./declared.ts";
import { flowEdge, openLabels, processEdge } from "./edges.ts";
import type { Edge } from "./edges.ts";
import { contentOf } from "./facts.ts";
import { makeQueue, reversePostorder } from "./queue.ts";
import type { Queue } from "./queue.ts";
import type { Tables } from "./program.ts";
import { declares } from "./program.ts";
import { derived, transformsOf } from "./transforms.ts";
import type { Transforms } from "./transforms.ts";
import { emptyRows } from "./universe.ts";
import type { Rows } from "./universe.ts";

/** The least fixpoint: what may and must be where. */
export interface Solution {
  readonly tables: Tables;
  readonly declared: Declarations;
  readonly closing: Closing;
  /** Of each node: its transforms, if it is a process. */
  readonly transforms: readonly (Transforms | null)[];
  /** By vertex: `2n` what node n has; `2n + 1` what it gives, if it is a process. */
  readonly rows: readonly Rows[];
  /** By node: it leaves open what it holds. */
  readonly open: readonly boolean[];
  /** By flow. */
  readonly edges: readonly Edge[];
  /** The passage through a process, by node. */
  readonly passages: readonly (Edge | null)[];
  /** Labels on the word of a flow or passage with nothing behind them, by edge. */
  readonly late: ReadonlyMap<Edge, readonly number[]>;
  /** What a process makes of what it has, before the cut to what it gives. */
  made(transforms: Transforms, rows: Rows): Rows;
  /** What is on an edge; for flows these are its effective labels. */
  out(edge: Edge): Rows;
}

/**
 * Solves the equations of semantics.md 3. A second pass runs only where a lowered state was declared without a process:
 * there the first pass tells which processes' labels arrive, and the declaration is read as speaking of those.
 */
export function solve(tables: Tables): Solution {
  const first = pass(tables, null);
  const { labels, states } = tables;
  for (let label = 0; label < labels.size(); label++) {
    const anonymous =
      labels.category(label) >= 0 && labels.state(label) !== states.raw && labels.process(label) < 0;
    if (anonymous)
      return pass(
        tables,
        first.rows.filter((_, vertex) => vertex % 2 === 0),
      );
  }
  return first;
}

function pass(tables: Tables, earlier: readonly Rows[] | null): Solution {
  const { graph } = tables;
  const transforms = graph.nodes.map((node, index) =>
    tables.is(node, "process") ? transformsOf(tables, index, node) : null,
  );
  const declared = declarations(tables, transforms, earlier);
  const maker = { tables, declared, gate: gatekeeper(tables) };
  const edges = graph.flows.map((flow) => flowEdge(maker, flow));
  const passages = transforms.map((own, node) => (own === null ? null : processEdge(maker, node, own)));
  const rows: Rows[] = graph.nodes.flatMap(() => [emptyRows(), emptyRows()]);
  const close = closing(tables);
  const open = graph.nodes.map(
    (node) => declares(node) && !contentOf(tables.facts.element(node), "holds").complete,
  );
  const leaving = outgoing(rows.length, edges, passages);
  const queue = makeQueue(reversePostorder(rows.length, (vertex) => leaving[vertex] ?? []));
  const engine: Engine = { tables, transforms, rows, news: rows.map(emptyRows), close, queue };

  for (let node = 0; node < graph.nodes.length; node++) {
    seed(engine, declared, node, open[node] === true);
    queue.add(2 * node);
  }
  for (const edge of [...edges, ...passages]) {
    for (const gate of edge?.gates ?? []) if (edge !== null) settle(engine, edge.target, gate.statics);
  }
  run(engine, leaving);

  // Items of no stated subject whose source has nothing of the kind: believed, of nobody knows whom.
  const late = new Map<Edge, readonly number[]>();
  for (const edge of [...edges, ...passages]) {
    if (edge === null || !edge.gates.some((gate) => gate.late.length > 0)) continue;
    const source = rows[edge.source];
    if (source === undefined) continue;
    const made = edge.transforms === null ? source : sureMade(engine, edge.transforms, source, source);
    const found = edge.gates.flatMap((gate) =>
      gate.late.length === 0 || hasRelated(tables, made, gate.category) ? [] : gate.late,
    );
    if (found.length > 0) late.set(edge, found);
  }
  for (const [edge, found] of late) settle(engine, edge.target, found);
  if (late.size > 0) run(engine, leaving);

  const outs = new Map<Edge, Rows>();
  return {
    tables,
    declared,
    closing: close,
    transforms,
    rows,
    open,
    edges,
    passages,
    late,
    made: (own, from) => made(engine, own, from, from),
    out(edge) {
      const known = outs.get(edge);
      if (known !== undefined) return known;
      const out = flowOut(engine, edge);
      for (const labels of [...edge.gates.map((gate) => gate.statics), late.get(edge) ?? []]) {
        for (const label of labels) {
          addBit(out.must, label);
          addBit(out.may, label);
        }
      }
      outs.set(edge, out);
      return out;
    },
  };
}

interface Engine {
  readonly tables: Tables;
  readonly transforms: readonly (Transforms | null)[];
  readonly rows: Rows[];
  /** What is new at a vertex since it was last taken from the queue: only that is passed on. */
  readonly news: Rows[];
  readonly close: Closing;
  readonly queue: Queue;
}

/** What a node has by itself: its declaration, and the keys kept there. */
function seed(engine: Engine, declared: Declarations, node: number, open: boolean): void {
  const { tables, rows, transforms } = engine;
  const own = rows[2 * node];
  if (own === undefined) return;
  own.open = open;
  const news = engine.news[2 * node];
  if (news !== undefined) news.open = open;
  settle(engine, 2 * node, labelsOf(tables, declared.held(node)));
  if (transforms[node] === null) return;
  const { key } = engine.close.wayBack(node);
  if (typeof key !== "number" || key < 0) return;
  settle(engine, 2 * key, [tables.labels.key(node)]);
}

/** Adds labels to a vertex and closes its rows; queues it if anything is new. */
function settle(engine: Engine, vertex: number, labels: readonly number[]): void {
  if (labels.length === 0) return;
  const row = emptyBits();
  for (const label of labels) addBit(row, label);
  receive(engine, vertex, row, row);
}

/** Unites rows into those of a vertex and closes them; what is surely there may be there too. */
function receive(engine: Engine, vertex: number, must: Bits, may: Bits): void {
  const rows = engine.rows[vertex];
  const news = engine.news[vertex];
  if (rows === undefined || news === undefined) return;
  const sure = unite(engine, vertex, rows.must, must, news.must, true);
  const also = sure && unite(engine, vertex, rows.may, news.must, news.may, false);
  if (unite(engine, vertex, rows.may, may, news.may, false) || sure || also) engine.queue.add(vertex);
}

/** Adds by whole words, noting what was new; only labels that bring others along are looked at one by one. */
function unite(engine: Engine, vertex: number, row: Bits, from: Bits, news: Bits, sure: boolean): boolean {
  let active: number[] | null = null;
  let changed = false;
  for (let i = 0; i < from.count; i++) {
    const index = from.data[2 * i] ?? 0;
    const fresh = (from.data[2 * i + 1] ?? 0) & ~wordAt(row, index);
    if (fresh === 0) continue;
    changed = true;
    addWord(row, index, fresh);
    addWord(news, index, fresh);
    const special = engine.close.active(fresh, index, sure);
    if (special === 0) continue;
    active ??= [];
    pushMembers(special, index, active);
  }
  // What a process gives is not closed: its receivers' is.
  if (!changed || vertex % 2 === 1) return changed;
  const joins = engine.transforms[vertex >> 1]?.join ?? false;
  if (active !== null || joins) close(engine, row, news, active ?? [], sure, joins);
  return true;
}

/** Adds what labels bring along, alone and together, until nothing new comes. */
function close(engine: Engine, row: Bits, news: Bits, active: number[], sure: boolean, joins: boolean): void {
  let matters = joins;
  while (active.length > 0 || matters) {
    const label = active.pop();
    let brought: readonly number[];
    if (label !== undefined) {
      brought = engine.close.unary(label, sure);
      matters ||= engine.close.matters(label, joins);
    } else {
      matters = false;
      brought = engine.close.together(row, sure, joins);
    }
    for (const other of brought) {
      if (!addBit(row, other)) continue;
      addBit(news, other);
      active.push(other);
      matters ||= joins;
    }
  }
}

function pushMembers(word: number, index: number, into: number[]): void {
  eachOf(word, index, (at) => into.push(at));
}

function run(engine: Engine, leaving: readonly (readonly Edge[])[]): void {
  const { rows, queue } = engine;
  const out = emptyRows();
  // The rows of news of the vertex at hand are lent to the next one.
  let spare = emptyRows();
  for (let vertex = queue.take(); vertex >= 0; vertex = queue.take()) {
    const source = rows[vertex];
    const news = engine.news[vertex];
    if (source === undefined || news === undefined) continue;
    engine.news[vertex] = spare;
    for (const edge of leaving[vertex] ?? []) {
      const target = rows[edge.target];
      const told = engine.news[edge.target];
      if (target === undefined || told === undefined) continue;
      bring(engine, edge, news, source, out);
      if (out.open && !target.open) {
        target.open = true;
        told.open = true;
        queue.add(edge.target);
      }
      receive(engine, edge.target, out.must, out.may);
    }
    clear(news.must);
    clear(news.may);
    news.open = false;
    spare = news;
  }
}

/** What an edge brings of what its source has; without what it brings on its word. */
function flowOut(engine: Engine, edge: Edge): Rows {
  const out = emptyRows();
  const source = engine.rows[edge.source];
  if (source !== undefined) bring(engine, edge, source, source, out);
  return out;
}

/** What an edge brings of some `part` of the rows at its source; `out` is emptied first. */
function bring(engine: Engine, edge: Edge, part: Rows, source: Rows, out: Rows): void {
  clear(out.must);
  clear(out.may);
  const from = edge.transforms === null ? part : made(engine, edge.transforms, part, source);
  out.open = edge.mayAll && (from.open || edge.everything);
  transfer(edge, from.must, out.must, edge.mustAll, true);
  transfer(edge, from.may, out.may, edge.mayAll, false);
  if (from.open)
    for (const gate of edge.gates) for (const label of openLabels(edge, gate)) addBit(out.may, label);
  if (edge.mayKeys && !edge.mayAll) {
    for (const label of membersOf(from.may))
      if (engine.tables.labels.category(label) < 0) addBit(out.may, label);
  }
}

function transfer(edge: Edge, row: Bits, out: Bits, all: boolean, sure: boolean): void {
  if (row.count === 0) return;
  if (all) addAll(out, row);
  for (const gate of edge.gates) (sure ? gate.sure : gate.unsure).apply(row, out);
}

/**
 * What a process makes of some `part` of what it has, before the cut to what it gives. What is derived takes several labels
 * together, so there all that it has counts.
 */
function made(engine: Engine, transforms: Transforms, part: Rows, whole: Rows): Rows {
  const out = sureMade(engine, transforms, part, whole);
  transforms.passed.apply(part.may, out.may);
  for (const label of derived(engine.tables, transforms, whole.may, false)) addBit(out.may, label);
  out.open = part.open;
  return out;
}

function sureMade(engine: Engine, transforms: Transforms, part: Rows, whole: Rows): Rows {
  const out = emptyRows();
  transforms.passed.apply(part.must, out.must);
  for (const label of derived(engine.tables, transforms, whole.must, true)) addBit(out.must, label);
  return out;
}

function outgoing(
  vertices: number,
  edges: readonly Edge[],
  passages: readonly (Edge | null)[],
): readonly (readonly Edge[])[] {
  const leaving: Edge[][] = Array.from({ length: vertices }, () => []);
  for (const edge of edges) leaving[edge.source]?.push(edge);
  for (const edge of passages) if (edge !== null) leaving[edge.source]?.push(edge);
  return leaving;
}
