import { safeText } from "../safe-text.ts";
import type { Diagram, DiagramNode, Frame } from "./graph.ts";

/** The picture as a Mermaid flowchart, for pages that draw Mermaid themselves. Ids are ours, labels are quoted. */
export function diagramMermaid(diagram: Diagram): string {
  const inside = (frame: Frame | null, indent: string): readonly string[] => [
    ...diagram.frames
      .filter((each) => each.parent === (frame?.id ?? null))
      .flatMap((each) => [
        `${indent}subgraph ${each.id}[${quoted([each.title])}]`,
        ...inside(each, `${indent}  `),
        `${indent}end`,
      ]),
    ...diagram.nodes
      .filter((each) => each.frame === (frame?.id ?? null))
      .map((each) => `${indent}${each.id}${shaped(each)}`),
  ];
  const edges = diagram.edges.map((each) => {
    const arrow = each.implied ? "-.->" : each.crossing === null ? "-->" : "==>";
    const signs = [...(each.crossing === null ? [] : [each.crossing]), ...each.marks].join(" ");
    const label = quoted([each.title, ...each.details, signs]);
    return `  ${each.from} ${arrow}${label === '""' ? "" : `|${label}|`} ${each.to}`;
  });
  const dashed = diagram.frames
    .filter((each) => each.kind === "boundary")
    .map((each) => `  style ${each.id} stroke-dasharray: 6 4`);
  return ["flowchart LR", ...inside(null, "  "), ...edges, ...dashed, ""].join("\n");
}

function shaped(node: DiagramNode): string {
  const label = quoted([node.title, ...node.details, node.marks.join(" ")]);
  switch (node.shape) {
    case "store":
      return `[(${label})]`;
    case "process":
    case "person":
      return `(${label})`;
    case "system":
      return `[[${label}]]`;
    case "subject":
    case "party":
    case "country":
      return `[${label}]`;
  }
}

/** Lines as a quoted label: every mark that Mermaid or HTML could read is written as a character code. */
function quoted(lines: readonly string[]): string {
  const escaped = lines
    .filter((line) => line !== "")
    .map((line) =>
      safeText(line.replace(/\s+/g, " ")).replace(
        /[^\p{L}\p{N} .,:;()→-]/gu,
        (mark) => `#${mark.codePointAt(0) ?? 32};`,
      ),
    );
  return `"${escaped.join("<br/>")}"`;
}
