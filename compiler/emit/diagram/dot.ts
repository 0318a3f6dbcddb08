import { safeText } from "../safe-text.ts";
import type { Diagram, DiagramNode, Frame, Shape } from "./graph.ts";

const shapes: { readonly [S in Shape]: string } = {
  subject: "box, penwidth=2",
  party: "box, penwidth=2",
  country: "box, penwidth=2",
  person: 'box, style="rounded"',
  process: 'box, style="rounded"',
  system: 'box, style="rounded", peripheries=2',
  store: "cylinder",
};

/** The picture as a graph in the DOT language of Graphviz, for whoever wants to lay it out again. */
export function diagramDot(diagram: Diagram): string {
  const inside = (frame: Frame | null, indent: string): readonly string[] => [
    ...diagram.frames
      .filter((each) => each.parent === (frame?.id ?? null))
      .flatMap((each) => [
        `${indent}subgraph cluster_${each.id} {`,
        `${indent}  label=${quoted([each.title])}; style=${each.kind === "country" ? "solid" : "dashed"};`,
        ...inside(each, `${indent}  `),
        `${indent}}`,
      ]),
    ...diagram.nodes
      .filter((each) => each.frame === (frame?.id ?? null))
      .map((each) => `${indent}${each.id} [shape=${shapes[each.shape]}, label=${quoted(linesOf(each))}];`),
  ];
  const edges = diagram.edges.map((each) => {
    const style = each.implied
      ? ", style=dashed"
      : each.crossing === null
        ? ""
        : ', color="black:white:black"';
    const signs = [...(each.crossing === null ? [] : [each.crossing]), ...each.marks].join(" ");
    return `  ${each.from} -> ${each.to} [label=${quoted([each.title, ...each.details, signs])}${style}];`;
  });
  return [
    "digraph {",
    `  graph [rankdir=LR, labelloc=t, label=${quoted([diagram.title, diagram.subtitle])}];`,
    ...inside(null, "  "),
    ...edges,
    "}",
    "",
  ].join("\n");
}

function linesOf(node: DiagramNode): readonly string[] {
  return [node.title, ...node.details, node.marks.join(" ")];
}

/** Lines as a quoted string; a backslash is doubled, since `\N` would stand for the name of the node. */
function quoted(lines: readonly string[]): string {
  const escaped = lines
    .filter((line) => line !== "")
    .map((line) => safeText(line.replace(/\s+/g, " ")).replaceAll("\\", "\\\\").replaceAll('"', '\\"'));
  return `"${escaped.join("\\n")}"`;
}
