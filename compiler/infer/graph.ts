import type { ElementInfo } from "../check/schema.ts";
import type { ImpliedFlow } from "./implied.ts";
import type { Hook } from "./kinds.ts";

/** A flow with the numbers of its ends. */
export interface GraphFlow {
  readonly flow: ElementInfo;
  readonly source: number;
  readonly target: number;
  /** Null for a declared flow. */
  readonly implied: ImpliedFlow | null;
}

/** Nodes by number, in order of declaration, and the flows between them. */
export interface Graph {
  readonly nodes: readonly ElementInfo[];
  /** -1 for what is no node of this program. */
  nodeOf(of: ElementInfo): number;
  readonly flows: readonly GraphFlow[];
  /** Index in `flows`; -1 for what is no flow of this program. */
  flowOf(of: ElementInfo): number;
  /** Flow indexes of each node, by the qualified names of the far end and the flow. */
  readonly inflows: readonly (readonly number[])[];
  readonly outflows: readonly (readonly number[])[];
}

export function graphOf(
  elements: readonly ElementInfo[],
  implied: readonly ImpliedFlow[],
  is: (of: ElementInfo, hook: Hook) => boolean,
): Graph {
  const nodes: ElementInfo[] = [];
  const numbers = new Map<ElementInfo, number>();
  const numberOf = (of: ElementInfo): number => {
    const known = numbers.get(of);
    if (known !== undefined) return known;
    numbers.set(of, nodes.length);
    nodes.push(of);
    return nodes.length - 1;
  };
  for (const element of elements) {
    if (element.ends === null && is(element, "node")) numberOf(element);
  }
  const flows: GraphFlow[] = [];
  for (const flow of elements) {
    if (flow.ends === null) continue;
    flows.push({
      flow,
      source: numberOf(flow.ends.source),
      target: numberOf(flow.ends.target),
      implied: null,
    });
  }
  for (const one of implied) {
    if (one.flow.ends === null) continue;
    const { source, target } = one.flow.ends;
    flows.push({ flow: one.flow, source: numberOf(source), target: numberOf(target), implied: one });
  }
  const flowNumbers = new Map(flows.map(({ flow }, index) => [flow, index]));
  const inflows: number[][] = nodes.map(() => []);
  const outflows: number[][] = nodes.map(() => []);
  flows.forEach(({ source, target }, index) => {
    inflows[target]?.push(index);
    outflows[source]?.push(index);
  });
  const name = (index: number): string => nodes[index]?.qualified ?? "";
  const order =
    (end: (flow: GraphFlow) => number) =>
    (a: number, b: number): number => {
      const left = flows[a];
      const right = flows[b];
      if (left === undefined || right === undefined) return 0;
      return (
        compare(name(end(left)), name(end(right))) ||
        compare(left.flow.qualified, right.flow.qualified) ||
        a - b
      );
    };
  for (const list of inflows) list.sort(order((flow) => flow.source));
  for (const list of outflows) list.sort(order((flow) => flow.target));
  return {
    nodes,
    nodeOf: (of) => numbers.get(of) ?? -1,
    flows,
    flowOf: (of) => flowNumbers.get(of) ?? -1,
    inflows,
    outflows,
  };
}

/** Order of names by UTF-16 code unit; no locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
