import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import { hasBit, membersOf } from "./bits.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { Missing } from "./missing.ts";
import type { Route, Truth } from "./model.ts";
import { anything } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** A label at a node on one of the shortest ways there. */
interface Step {
  readonly node: number;
  readonly label: number;
  readonly flow: number;
  /** The label as it was on the flow. */
  readonly before: Step | null;
}
/** Steps whose ways pass the same nodes, in order of their flows' names. */
type Group = readonly Step[];

/**
 * Routes along flows (semantics.md 3): breadth first over (node, label) pairs, so the first hit is the shortest. Groups
 * are kept in order of the names of the nodes passed, and within a group of the flows, so it is also the first by name.
 */
export function reachesOf(
  solution: Solution,
  steps: Steps,
  missing: Missing,
  within: (label: number, category: CategoryInfo) => Truth,
): (
  a: ElementInfo,
  b: ElementInfo,
  category: CategoryInfo | null,
  along: (flow: ElementInfo) => Truth,
) => Route {
  const { tables, edges } = solution;
  const { graph } = tables;

  const search = (
    from: number,
    to: number,
    arrives: (label: number) => Truth,
    along: (flow: number) => Truth,
    sure: boolean,
  ): Step | null => {
    const seen = new Set<number>();
    const width = tables.labels.size() + 2;
    let frontier: Group[] = [];
    const hit = (step: Step): boolean => {
      if (step.node !== to) return false;
      return steps.effects(step.node, step.label, sure).some((label) => {
        const truth = arrives(label);
        return sure ? truth === "T" : truth !== "F";
      });
    };
    /** Extends a group (null: the start) by each flow, target by target; the first hit ends the search. */
    const extend = (node: number, group: Group | null, into: Group[]): Step | null => {
      const flows = (graph.outflows[node] ?? []).filter((flow) =>
        sure ? along(flow) === "T" : along(flow) !== "F",
      );
      let target = -1;
      let collected: Step[] = [];
      const finish = (): Step | null => {
        const kept = collected.filter((step) => {
          const key = step.node * width + step.label + 1;
          if (seen.has(key)) return false;
          seen.add(key);
          return true;
        });
        if (kept.length > 0) into.push(kept);
        return collected.find(hit) ?? null;
      };
      for (const bucket of byTarget(flows)) {
        collected = [];
        target = bucket[0] === undefined ? -1 : (graph.flows[bucket[0]]?.target ?? -1);
        if (group === null) {
          for (const flow of bucket) {
            const edge = edges[flow];
            if (edge === undefined) continue;
            const out = solution.out(edge);
            for (const label of onFlow(out, sure))
              collected.push({ node: target, label, flow, before: null });
          }
        } else {
          for (const step of group) {
            const labels = steps.effects(step.node, step.label, sure);
            for (const flow of bucket) {
              const found = new Set(labels.flatMap((label) => steps.along(flow, label, sure)));
              for (const label of found) collected.push({ node: target, label, flow, before: step });
            }
          }
        }
        const found = finish();
        if (found !== null) return found;
      }
      return null;
    };
    const byTarget = (flows: readonly number[]): number[][] => {
      const buckets: number[][] = [];
      let last = -1;
      for (const flow of flows) {
        const target = graph.flows[flow]?.target ?? -1;
        if (target === last) buckets.at(-1)?.push(flow);
        else buckets.push([flow]);
        last = target;
      }
      return buckets;
    };
    let found = extend(from, null, frontier);
    while (found === null && frontier.length > 0) {
      const next: Group[] = [];
      for (const group of frontier) {
        found = extend(group[0]?.node ?? -1, group, next);
        if (found !== null) break;
      }
      frontier = next;
    }
    return found;
  };
  const onFlow = (
    rows: { must: Parameters<typeof membersOf>[0]; may: Parameters<typeof membersOf>[0]; open: boolean },
    sure: boolean,
  ): number[] => {
    const found = membersOf(sure ? rows.must : rows.may).filter(
      (label) => tables.labels.category(label) >= 0,
    );
    return !sure && rows.open ? [...found, anything] : found;
  };

  return (a, b, category, along) => {
    const from = graph.nodeOf(a);
    const to = graph.nodeOf(b);
    if (from < 0 || to < 0) return { truth: "F", flows: [], unsureAt: -1, missing: [] };
    const asked = new Map<number, Truth>();
    const truthOf = (flow: number): Truth => {
      let truth = asked.get(flow);
      if (truth === undefined) {
        const element = graph.flows[flow]?.flow;
        asked.set(flow, (truth = element === undefined ? "F" : along(element)));
      }
      return truth;
    };
    const arrives = (label: number): Truth =>
      label === anything
        ? category === null
          ? "T"
          : "U"
        : category === null
          ? "T"
          : within(label, category);
    const sure = search(from, to, arrives, truthOf, true);
    if (sure !== null)
      return {
        truth: "T",
        flows: flowsOf(solution, sure).map(({ flow }) => flow),
        unsureAt: -1,
        missing: [],
      };
    const unsure = search(from, to, arrives, truthOf, false);
    if (unsure === null) return { truth: "F", flows: [], unsureAt: -1, missing: [] };
    const hops = flowsOf(solution, unsure);
    const doubts = hops.map(({ index, label }) => {
      const edge = edges[index];
      return label === anything || edge === undefined || !hasBit(solution.out(edge).must, label);
    });
    const first = hops.findIndex((hop, at) => doubts[at] === true || truthOf(hop.index) !== "T");
    const refs = hops.flatMap((hop, at) => (doubts[at] === true ? missing.of(hop.flow, [hop.label]) : []));
    const byText = new Map(refs.map((ref) => [ref.text, ref]));
    return {
      truth: "U",
      flows: hops.map(({ flow }) => flow),
      unsureAt: first < 0 ? hops.length - 1 : first,
      missing: [...byText.values()].sort((x, y) => compare(x.text, y.text)),
    };
  };
}

function flowsOf(
  solution: Solution,
  last: Step,
): { readonly flow: ElementInfo; readonly index: number; readonly label: number }[] {
  const found: { flow: ElementInfo; index: number; label: number }[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) {
    const flow = solution.tables.graph.flows[step.flow];
    if (flow !== undefined) found.push({ flow: flow.flow, index: step.flow, label: step.label });
  }
  return found.reverse();
}
