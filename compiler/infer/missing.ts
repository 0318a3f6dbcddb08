import type { ElementInfo } from "../check/schema.ts";
import { hasBit, membersOf } from "./bits.ts";
import { contentOf, factRef } from "./facts.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { FactRef } from "./model.ts";
import { anything, openDeclaration } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { rowsAt } from "./sets.ts";

/** Names the unstated facts behind unsure labels: walks back over May where Must does not hold. */
export interface Missing {
  /** For some labels (or `anything`) at a node or on a flow; in order of text. */
  of(at: ElementInfo, labels: readonly number[]): readonly FactRef[];
  /** For everything unsure there. */
  all(at: ElementInfo): readonly FactRef[];
}

export function missingOf(solution: Solution, steps: Steps): Missing {
  const { tables, closing, edges, passages } = solution;
  const { graph, labels, facts } = tables;

  const of = (at: ElementInfo, wanted: readonly number[]): readonly FactRef[] => {
    const found = new Map<string, FactRef>();
    const note = (ref: FactRef): void => {
      if (!found.has(ref.text)) found.set(ref.text, ref);
    };
    const property = (element: ElementInfo, name: string): void => note(factRef(element, name, facts.element(element).get(name) ?? null));
    const seen = new Set<string>();
    const queue: { node: number; label: number }[] = [];
    const visit = (node: number, label: number): void => {
      const key = `${node}:${label}`;
      if (seen.has(key)) return;
      seen.add(key);
      const rows = solution.rows[2 * node];
      if (rows === undefined || (label !== anything && hasBit(rows.must, label))) return;
      queue.push({ node, label });
    };
    const wayBack = (node: number, label: number): void => {
      const rows = solution.rows[2 * node];
      if (rows === undefined || label === anything) return;
      for (const cause of closing.causes(rows.may, label, false, solution.transforms[node]?.join ?? false)) {
        const raised = labels.state(cause) !== labels.state(label) && labels.category(cause) === labels.category(label);
        const process = graph.nodes[labels.process(cause)];
        if (!raised) continue;
        if (process === undefined) {
          note(unknownProcess(at, cause));
          continue;
        }
        const way = closing.wayBack(labels.process(cause));
        if (way.key === "unknown") property(process, "key");
        if (way.reversible === "U") property(process, "reversible");
      }
    };
    const unknownProcess = (element: ElementInfo, label: number): FactRef => {
      const category = tables.categories.all[labels.category(label)]?.name ?? "";
      const state = tables.states.names[labels.state(label)] ?? "";
      return { text: `process of ${category} as ${state}`, type: null, place: element.place, reason: null };
    };
    const flow = (index: number, label: number): void => {
      const edge = edges[index];
      const ends = graph.flows[index];
      if (edge === undefined || ends === undefined) return;
      if (label !== anything && hasBit(solution.out(edge).must, label)) return;
      const arrival = steps.arrival(index, label, false);
      if (arrival === null) return;
      const content = contentOf(facts.element(ends.flow), "carries");
      if (!content.complete || (content.all && edge.everything)) {
        if (ends.implied !== null && ends.implied.missing.length > 0) ends.implied.missing.forEach(note);
        else property(ends.flow, "carries");
      }
      const passage = passages[ends.source] ?? null;
      const process = graph.nodes[ends.source];
      if (passage !== null && process !== undefined && !contentOf(facts.element(process), "gives").complete) property(process, "gives");
      if (edge.everything) return;
      for (const one of arrival.labels) visit(arrival.source, one);
    };

    const start = graph.flowOf(at);
    if (start >= 0) for (const label of wanted) flow(start, label);
    else for (const label of wanted) visit(graph.nodeOf(at), label);
    for (let head = 0; head < queue.length; head++) {
      const pair = queue[head];
      if (pair === undefined) break;
      const element = graph.nodes[pair.node];
      if (element !== undefined && openDeclaration(solution, pair.node)) property(element, "holds");
      for (const cause of steps.causes(pair.node, pair.label, false)) {
        wayBack(pair.node, cause);
        for (const index of graph.inflows[pair.node] ?? []) flow(index, cause);
      }
    }
    if (found.size === 0 && wanted.length > 0) note(subjects(solution, at));
    return [...found.values()].sort((a, b) => compare(a.text, b.text));
  };

  return {
    of,
    all(at) {
      const rows = rowsAt(solution, at);
      const unsure = membersOf(rows.may).filter((label) => !hasBit(rows.must, label) && labels.category(label) >= 0);
      return of(at, rows.open ? [anything, ...unsure] : unsure);
    },
  };
}

/** Where all content is stated and a label is still unsure, what is left open is whose data a written item means. */
function subjects(solution: Solution, at: ElementInfo): FactRef {
  const facts = solution.tables.facts.element(at);
  const name = at.ends !== null ? "carries" : solution.tables.is(at, "process") ? "takes" : "holds";
  return factRef(at, name, facts.get(name) ?? null);
}
