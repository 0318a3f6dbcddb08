import type { ElementInfo } from "../../check/schema.ts";
import { countryOf, elementOf, shapeOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** Nodes and flows of a view. */
export interface Selected {
  readonly nodes: readonly ElementInfo[];
  readonly flows: readonly ElementInfo[];
}

/** How much one node of a picture stands for. */
export type Level = "system" | "context" | "country";

/** Nodes that stand for elements, and edges that stand for flows. */
export interface Collapse {
  readonly nodes: readonly {
    readonly key: string;
    /** The element shown; null for a country. */
    readonly main: ElementInfo | null;
    /** Set for a node that stands for a country. */
    readonly country: { readonly code: string | null } | null;
    readonly elements: readonly ElementInfo[];
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly flows: readonly ElementInfo[];
  }[];
}

interface Stand {
  readonly key: string;
  readonly main: ElementInfo | null;
  readonly country: { readonly code: string | null } | null;
}

/** Puts together what one level shows as one: everything a party runs, or everything in a country. Order is that of the elements. */
export function collapse(reading: Reading, { nodes, flows }: Selected, level: Level): Collapse {
  const groups = new Map<string, { readonly stand: Stand; readonly elements: ElementInfo[] }>();
  for (const node of nodes) {
    const stand = standFor(reading, node, level);
    const group = groups.get(stand.key);
    if (group === undefined) groups.set(stand.key, { stand, elements: [node] });
    else group.elements.push(node);
  }
  const edges = new Map<
    string,
    { readonly from: string; readonly to: string; readonly flows: ElementInfo[] }
  >();
  for (const flow of flows) {
    if (flow.ends === null) continue;
    const from = standFor(reading, flow.ends.source, level).key;
    const to = standFor(reading, flow.ends.target, level).key;
    if (!groups.has(from) || !groups.has(to) || (from === to && level !== "system")) continue;
    const key = level === "system" ? flow.qualified : `${from}\n${to}`;
    const edge = edges.get(key);
    if (edge === undefined) edges.set(key, { from, to, flows: [flow] });
    else edge.flows.push(flow);
  }
  return {
    nodes: [...groups.values()].map(({ stand, elements }) => ({ ...stand, elements })),
    edges: [...edges.values()],
  };
}

function standFor(reading: Reading, node: ElementInfo, level: Level): Stand {
  const itself = { key: node.qualified, main: node, country: null };
  const shape = shapeOf(node);
  if (level === "system" || shape === "subject") return itself;
  if (level === "country") {
    const code = countryOf(reading, node);
    return { key: `country ${code ?? ""}`, main: null, country: { code } };
  }
  if (shape === "party") return itself;
  const operator = elementOf(reading, node, "operator");
  return operator === null ? itself : { key: operator.qualified, main: operator, country: null };
}
