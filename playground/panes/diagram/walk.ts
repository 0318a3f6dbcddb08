import type { Diagram, DiagramEdge, DiagramNode } from "../../../compiler/emit/diagram/index.ts";
import type { DiagramPaneWords } from "../../words/diagram.ts";

/** One stop of a walk through a picture: a node or a flow. */
export interface Stop {
  /** Of the picture: `n1`, `e1`. */
  readonly id: string;
  readonly kind: "node" | "flow";
  /** What a screen reader says. */
  readonly name: string;
  readonly title: string;
  /** The elements it stands for. */
  readonly elements: readonly string[];
  /** Numbers of findings about it. */
  readonly findings: readonly number[];
}

/** Every node, each followed by the flows that leave it: the order in which the keys go through a picture. */
export function walkOf(picture: Diagram, words: DiagramPaneWords): readonly Stop[] {
  const titles = new Map(picture.nodes.map((each) => [each.id, each.title]));
  return picture.nodes.flatMap((node) => [
    nodeStop(node, picture, words),
    ...picture.edges
      .filter((each) => each.from === node.id)
      .map((each) => flowStop(each, `${node.title} → ${titles.get(each.to) ?? ""}`, words)),
  ]);
}

function nodeStop(node: DiagramNode, picture: Diagram, words: DiagramPaneWords): Stop {
  const frames = framesOf(picture, node);
  return {
    id: node.id,
    kind: "node",
    title: node.title,
    name: said([node.title, ...node.details, ...frames, ...node.marks], node.badges, words),
    elements: node.elements,
    findings: node.badges,
  };
}

function flowStop(edge: DiagramEdge, ends: string, words: DiagramPaneWords): Stop {
  const crossing = edge.crossing === null ? [] : [`${words.crosses} ${edge.crossing}`];
  return {
    id: edge.id,
    kind: "flow",
    title: edge.title === "" ? ends : `${edge.title}: ${ends}`,
    name: said(
      [`${words.flow}: ${ends}`, edge.title, ...edge.details, ...crossing, ...edge.marks],
      edge.badges,
      words,
    ),
    elements: edge.elements,
    findings: edge.badges,
  };
}

function said(parts: readonly string[], findings: readonly number[], words: DiagramPaneWords): string {
  const told = findings.length === 0 ? [] : [`${words.findings}: ${findings.join(", ")}`];
  return [...parts, ...told].filter((part) => part !== "").join("; ");
}

/** Names of the frames round a node, the outer one first. */
function framesOf(picture: Diagram, node: DiagramNode): readonly string[] {
  const names: string[] = [];
  const left = new Map(picture.frames.map((each) => [each.id, each]));
  for (let at = node.frame; at !== null;) {
    const frame = left.get(at);
    if (frame === undefined) break;
    left.delete(at);
    names.unshift(frame.title);
    at = frame.parent;
  }
  return names;
}
