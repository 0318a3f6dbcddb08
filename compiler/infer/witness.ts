import type { ElementInfo } from "../check/schema.ts";
import { hasBit } from "./bits.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { Steps } from "./steps.ts";
import { rowsAt } from "./sets.ts";

/** A (node, label) pair on the way back, with the flows by which it goes on towards the place asked about. */
interface Pair {
  readonly node: number;
  readonly onward: { readonly flow: number; readonly to: Pair | null }[];
}

/**
 * The shortest way by which a label came to a node or onto a flow: backwards, breadth first, to the nearest pair that
 * starts it. Ties by the sequence of qualified node names from the start, then of flow names. Empty where declared.
 */
export function witnessOf(
  solution: Solution,
  steps: Steps,
): (at: ElementInfo, label: number) => readonly ElementInfo[] {
  const { graph } = solution.tables;
  const { labels } = solution.tables;

  /** `loops`: nothing outside a loop of flows brings the label, so the word of one of them is where it starts. */
  const search = (at: ElementInfo, label: number, loops: boolean): readonly ElementInfo[] | null => {
    const sure = hasBit(rowsAt(solution, at).must, label);
    const last = graph.flowOf(at);
    const pairs = new Map<string, Pair>();
    let level: { pair: Pair; label: number }[] = [];
    let starts: Pair[] = [];
    const reach = (
      node: number,
      one: number,
      flow: number,
      to: Pair | null,
      into: { pair: Pair; label: number }[],
    ): void => {
      const key = `${node}:${one}`;
      const known = pairs.get(key);
      if (known !== undefined) {
        // Another way of the same length; longer ways were met at an earlier level and have their pairs already.
        if (into.some((entry) => entry.pair === known)) known.onward.push({ flow, to });
        return;
      }
      const pair: Pair = { node, onward: [{ flow, to }] };
      pairs.set(key, pair);
      into.push({ pair, label: one });
    };
    const begin = (node: number, flow: number, to: Pair | null): void => {
      starts.push({ node, onward: [{ flow, to }] });
    };
    if (last >= 0) {
      const arrival = steps.arrival(last, label, sure);
      if (arrival === null) return [];
      if (arrival.starts || (loops && arrival.said)) begin(arrival.source, last, null);
      for (const one of arrival.labels) reach(arrival.source, one, last, null, level);
    } else {
      const node = graph.nodeOf(at);
      if (node < 0) return [];
      const pair: Pair = { node, onward: [] };
      pairs.set(`${node}:${label}`, pair);
      level = [{ pair, label }];
    }
    while (starts.length === 0 && level.length > 0) {
      starts = level
        .filter((entry) => steps.declaredAt(entry.pair.node, entry.label, sure))
        .map((entry) => entry.pair);
      if (starts.length > 0) break;
      const next: { pair: Pair; label: number }[] = [];
      const before: Pair[] = [];
      for (const { pair, label: one } of level) {
        for (const arrival of steps.arrivals(pair.node, one, sure)) {
          if (arrival.starts || (loops && arrival.said))
            before.push({ node: arrival.source, onward: [{ flow: arrival.flow, to: pair }] });
          for (const other of arrival.labels) {
            if (other < 0 || labels.category(other) >= 0)
              reach(arrival.source, other, arrival.flow, pair, next);
          }
        }
      }
      starts = before;
      level = next;
    }
    return starts.length === 0 ? null : route(solution, starts);
  };
  return (at, label) => search(at, label, false) ?? search(at, label, true) ?? [];
}

/** The least of the ways that the pairs span: first by names of nodes, then, among equal ones, by names of flows. */
function route(solution: Solution, starts: readonly Pair[]): readonly ElementInfo[] {
  const { graph } = solution.tables;
  const nodeName = (pair: Pair | null): string =>
    pair === null ? "" : (graph.nodes[pair.node]?.qualified ?? "");
  const flowName = (flow: number): string => graph.flows[flow]?.flow.qualified ?? "";
  const least = (names: readonly string[]): string =>
    names.reduce((a, b) => (compare(a, b) <= 0 ? a : b), names[0] ?? "");
  // Layers of pairs along the least sequence of nodes.
  let current = starts.filter((pair) => nodeName(pair) === least(starts.map(nodeName)));
  const layers: (Pair | null)[][] = [current];
  while (current.some((pair) => pair.onward.length > 0)) {
    const targets = current.flatMap((pair) => pair.onward.map(({ to }) => to));
    const name = least(targets.map(nodeName));
    const next = [...new Set(targets.filter((to) => nodeName(to) === name))];
    layers.push(next);
    current = next.flatMap((pair) => pair ?? []);
  }
  // Only pairs that lead on within the layers count, so the choice of flows is safe from the front.
  const leads = new Set<Pair | null>(layers.at(-1) ?? []);
  for (let depth = layers.length - 2; depth >= 0; depth--) {
    for (const pair of layers[depth] ?? []) {
      if (pair?.onward.some(({ to }) => leads.has(to) && (layers[depth + 1] ?? []).includes(to)) === true)
        leads.add(pair);
    }
  }
  const found: ElementInfo[] = [];
  let here = (layers[0] ?? []).filter((pair) => leads.has(pair));
  for (let depth = 1; depth < layers.length; depth++) {
    const layer = new Set(layers[depth]);
    const choices = here.flatMap(
      (pair) => pair?.onward.filter(({ to }) => layer.has(to) && leads.has(to)) ?? [],
    );
    const name = least(choices.map(({ flow }) => flowName(flow)));
    const chosen = choices.filter(({ flow }) => flowName(flow) === name);
    const flow = graph.flows[chosen[0]?.flow ?? -1];
    if (flow === undefined) break;
    found.push(flow.flow);
    here = [...new Set(chosen.map(({ to }) => to))];
  }
  return found;
}
