import type { Diagram, Frame } from "./graph.ts";
import type { Box, EdgeLayout, Layout, Point } from "./layout.ts";
import { edgeSize, frameSize, nodeSize } from "./metrics.ts";

/** Which way the flows run, and how much effort is spent on them. */
export interface GraphvizOptions {
  readonly direction: "LR" | "TB";
  /** Are ranks the same in all frames, or does each frame have its own? */
  readonly ranks: "global" | "frame";
  /** For graphs that took too long: straight pieces, few rounds. */
  readonly cheap: boolean;
}

/**
 * The picture as a graph for Graphviz to lay out: our own ids and sizes only. No text of a policy reaches it, so that none can be read as
 * its language.
 */
export function layoutDot(diagram: Diagram, { direction, ranks, cheap }: GraphvizOptions): string {
  const inches = (length: number): string => (length / 72).toFixed(4);
  const table = ({ width, height }: { readonly width: number; readonly height: number }): string =>
    `<<TABLE BORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD></TD></TR></TABLE>>`;
  const inside = (frame: Frame | null): readonly string[] => [
    ...diagram.frames
      .filter((each) => each.parent === (frame?.id ?? null))
      .flatMap((each) => [
        `subgraph cluster_${each.id} {`,
        `graph [label=${table(frameSize(each))}, labeljust=l, margin=14];`,
        ...inside(each),
        "}",
      ]),
    ...diagram.nodes
      .filter((each) => each.frame === (frame?.id ?? null))
      .map((each) => {
        const { width, height } = nodeSize(each);
        return `${each.id} [width=${inches(width)}, height=${inches(height)}];`;
      }),
  ];
  const effort = cheap ? ", splines=polyline, nslimit=2, nslimit1=2, mclimit=0.3, maxiter=50" : "";
  return [
    "digraph {",
    `graph [rankdir=${direction}, nodesep=0.4, ranksep=0.5, pad=0, newrank=${ranks === "global"}${effort}];`,
    'node [shape=box, fixedsize=true, label=""];',
    "edge [arrowsize=1];",
    ...inside(null),
    ...diagram.edges.map(
      (each) => `${each.from} -> ${each.to} [id="${each.id}", label=${table(edgeSize(each))}];`,
    ),
    "}",
    "",
  ].join("\n");
}

/**
 * Reads what Graphviz's `json` output says of places.
 * @returns null where it is not of this picture or lacks something
 */
export function readLayout(json: unknown, diagram: Diagram): Layout | null {
  const graph = record(json);
  const bounds = numbers(graph?.["bb"]);
  if (graph === null || bounds.length !== 4) return null;
  const [left = 0, low = 0, right = 0, high = 0] = bounds;
  const flip = (x: number, y: number): Point => ({ x: x - left, y: high - y });
  const nodes = new Map<string, Box>();
  const frames = new Map<string, Box>();
  for (const each of list(graph["objects"])) {
    const name = text(each["name"]);
    const [x, y] = numbers(each["pos"]);
    const box = numbers(each["bb"]);
    if (name.startsWith("cluster_") && box.length === 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
      frames.set(name.slice("cluster_".length), { ...flip(x1, y2), width: x2 - x1, height: y2 - y1 });
    } else if (x !== undefined && y !== undefined) {
      const node = diagram.nodes.find((found) => found.id === name);
      if (node === undefined) continue;
      const size = nodeSize(node);
      const middle = flip(x, y);
      nodes.set(name, { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size });
    }
  }
  const edges = new Map<string, EdgeLayout>();
  for (const each of list(graph["edges"])) {
    const [lx = 0, ly = 0] = numbers(each["lp"]);
    const way = wayOf(text(each["pos"]), flip);
    if (way !== null) edges.set(text(each["id"]), { ...way, label: flip(lx, ly) });
  }
  const complete =
    diagram.nodes.every((each) => nodes.has(each.id)) &&
    diagram.edges.every((each) => edges.has(each.id)) &&
    diagram.frames.every((each) => frames.has(each.id));
  return complete ? { width: right - left, height: high - low, nodes, frames, edges } : null;
}

/** `e,x,y x,y x,y …`: the tip of the arrow, then the curve. */
function wayOf(
  pos: string,
  flip: (x: number, y: number) => Point,
): { readonly points: readonly Point[]; readonly tip: Point } | null {
  let tip: Point | null = null;
  const points: Point[] = [];
  for (const part of pos.split(" ")) {
    const [x, y] = numbers(part.replace(/^[es],/, ""));
    if (x === undefined || y === undefined) continue;
    if (part.startsWith("e,")) tip = flip(x, y);
    else if (!part.startsWith("s,")) points.push(flip(x, y));
  }
  const last = points.at(-1);
  return last === undefined || points.length % 3 !== 1 ? null : { points, tip: tip ?? last };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record).filter((each) => each !== null) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numbers(value: unknown): readonly number[] {
  return text(value).split(",").filter(Boolean).map(Number).filter(Number.isFinite);
}
