import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import { hasBit, membersOf } from "./bits.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { Label, Truth } from "./model.ts";
import { rowsAt } from "./sets.ts";
import { anything, openDeclaration } from "./steps.ts";
import type { Tables } from "./program.ts";
import type { Steps } from "./steps.ts";

export interface Ends {
  readonly sure: readonly ElementInfo[];
  readonly unsure: readonly ElementInfo[];
}

/** Where labels stem from, computed backwards when asked. */
export interface Origins {
  collectedBy(at: ElementInfo, label: Label): Ends;
  origins(node: ElementInfo, category: CategoryInfo): Ends;
}

interface Walk {
  readonly collections: Set<ElementInfo>;
  readonly origins: Set<ElementInfo>;
}

/** `within`: is a label's category surely, perhaps or not at or below one? */
export function originsOf(
  solution: Solution, steps: Steps, within: (label: number, category: CategoryInfo) => Truth,
): Origins {
  const { tables } = solution;
  const { graph } = tables;

  const walk = (at: ElementInfo, starts: readonly number[], sure: boolean): Walk => {
    const found: Walk = { collections: new Set(), origins: new Set() };
    const seen = new Set<string>();
    const queue: { node: number; label: number }[] = [];
    const visit = (node: number, label: number): void => {
      const key = `${node}:${label}`;
      if (seen.has(key)) return;
      seen.add(key);
      queue.push({ node, label });
    };
    const follow = (arrival: { flow: number; source: number; labels: readonly number[]; starts: boolean }): void => {
      const flow = graph.flows[arrival.flow];
      const source = graph.nodes[arrival.source];
      if (flow === undefined || source === undefined) return;
      const subject = tables.is(source, "subject");
      const collects = subject ? "T" : tables.is(source, "system") ? outside(tables, flow.source, flow.target) : "F";
      if (sure ? collects === "T" : collects !== "F") found.collections.add(flow.flow);
      if (subject || arrival.starts) found.origins.add(source);
      if (subject) return;
      for (const label of arrival.labels) visit(arrival.source, label);
    };
    const start = graph.flowOf(at);
    for (const label of starts) {
      if (start < 0) {
        visit(graph.nodeOf(at), label);
        continue;
      }
      const arrival = steps.arrival(start, label, sure);
      if (arrival !== null) follow(arrival);
    }
    for (let head = 0; head < queue.length; head++) {
      const pair = queue[head];
      if (pair === undefined) break;
      const arrivals = steps.arrivals(pair.node, pair.label, sure);
      const element = graph.nodes[pair.node];
      const begins = arrivals.length === 0 && steps.declaredAt(pair.node, pair.label, sure);
      if (element !== undefined && (begins || (!sure && openDeclaration(solution, pair.node)))) found.origins.add(element);
      for (const arrival of arrivals) follow(arrival);
    }
    return found;
  };
  const ends = (sure: ReadonlySet<ElementInfo>, unsure: ReadonlySet<ElementInfo>): Ends => ({
    sure: ordered([...sure]),
    unsure: ordered([...unsure].filter((one) => !sure.has(one))),
  });

  return {
    collectedBy(at, label) {
      const rows = rowsAt(solution, at);
      const sure = hasBit(rows.must, label.index) ? walk(at, [label.index], true).collections : new Set<ElementInfo>();
      return ends(sure, walk(at, [label.index], false).collections);
    },
    origins(node, category) {
      const rows = rowsAt(solution, node);
      const sure = membersOf(rows.must).filter((label) => within(label, category) === "T");
      const unsure = membersOf(rows.may).filter((label) => within(label, category) !== "F");
      return ends(
        walk(node, sure, true).origins,
        walk(node, rows.open ? [...unsure, anything] : unsure, false).origins,
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
