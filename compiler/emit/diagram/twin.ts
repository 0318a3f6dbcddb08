import type { Locale } from "../../../language/index.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "./graph.ts";
import { diagramWords } from "./words.ts";

/** Rows of the text that says what a picture shows, for readers who do not see it. */
export interface Twin {
  readonly nodes: readonly { readonly title: string; readonly text: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly text: string }[];
  readonly findings: readonly { readonly number: number; readonly rule: string; readonly text: string }[];
}

/** Everything a picture says, as rows. */
export function twinOf(diagram: Diagram): Twin {
  const titles = new Map(diagram.nodes.map((each) => [each.id, each.title]));
  return {
    nodes: diagram.nodes.map((each) => ({
      title: each.title,
      text: [...each.details, ...framesOf(diagram, each), ...signs(each)].join("; "),
    })),
    edges: diagram.edges.map((each) => ({
      from: titles.get(each.from) ?? "",
      to: titles.get(each.to) ?? "",
      text: [each.title, ...each.details, ...(each.crossing === null ? [] : [each.crossing]), ...signs(each)]
        .filter((part) => part !== "")
        .join("; "),
    })),
    findings: diagram.findings.map((each) => ({
      number: each.number,
      rule: each.rule,
      text: `${each.verdict}: ${each.message}`,
    })),
  };
}

/** The same as lines of plain text. */
export function twinText(diagram: Diagram, locale: Locale): string {
  const words = diagramWords[locale];
  const { nodes, edges, findings } = twinOf(diagram);
  const section = (title: string, lines: readonly string[]): readonly string[] => [
    "",
    `${title}: ${lines.length}`,
    ...lines.map((line) => `- ${line.replaceAll("\n", " ")}`),
  ];
  return [
    diagram.title,
    diagram.subtitle,
    ...diagram.notices,
    ...section(
      words.nodes,
      nodes.map((each) => `${each.title} (${each.text})`),
    ),
    ...section(
      words.flows,
      edges.map((each) => `${each.from} → ${each.to}: ${each.text}`),
    ),
    ...section(
      words.findings,
      findings.map((each) => `${each.number}. ${each.rule}: ${each.text}`),
    ),
    "",
  ].join("\n");
}

/** Names of the frames round a node, the outer one first. */
function framesOf(diagram: Diagram, node: DiagramNode): readonly string[] {
  const names: string[] = [];
  for (let at = node.frame; at !== null;) {
    const frame = diagram.frames.find((each) => each.id === at);
    if (frame === undefined) break;
    names.unshift(frame.title);
    at = frame.parent;
  }
  return names;
}

function signs(each: DiagramNode | DiagramEdge): readonly string[] {
  return [
    ...each.marks,
    ...(each.badges.length === 0 ? [] : [each.badges.map((number) => `#${number}`).join(" ")]),
  ];
}
