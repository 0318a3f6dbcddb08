import { safeText } from "../safe-text.ts";
import type { Diagram, Frame } from "./graph.ts";

/** The picture as a model of LikeC4 with one view, for architects who keep theirs there. */
export function diagramLikeC4(diagram: Diagram): string {
  const inside = (frame: Frame | null, indent: string): readonly string[] => [
    ...diagram.frames
      .filter((each) => each.parent === (frame?.id ?? null))
      .flatMap((each) => [
        `${indent}${each.id} = ${each.kind} ${quoted(each.title)} {`,
        ...inside(each, `${indent}  `),
        `${indent}}`,
      ]),
    ...diagram.nodes
      .filter((each) => each.frame === (frame?.id ?? null))
      .flatMap((each) => [
        `${indent}${each.id} = ${each.shape} ${quoted(each.title)} {`,
        `${indent}  description ${quoted([...each.details, ...each.marks].join("; "))}`,
        `${indent}}`,
      ]),
  ];
  const paths = new Map(
    diagram.nodes.map((each) => [each.id, [...above(diagram, each.frame), each.id].join(".")]),
  );
  const relations = diagram.edges.map((each) => {
    const label = [each.title, ...each.details, ...(each.crossing === null ? [] : [each.crossing])];
    return `  ${paths.get(each.from) ?? ""} -> ${paths.get(each.to) ?? ""} ${quoted(label.filter((part) => part !== "").join("; "))}`;
  });
  return [
    "specification {",
    "  element country",
    "  element boundary",
    "  element subject { style { shape person } }",
    "  element party",
    "  element person { style { shape person } }",
    "  element process",
    "  element system",
    "  element store { style { shape storage } }",
    "}",
    "",
    "model {",
    ...inside(null, "  "),
    ...relations,
    "}",
    "",
    "views {",
    "  view index {",
    `    title ${quoted(diagram.title)}`,
    "    include **",
    "  }",
    "}",
    "",
  ].join("\n");
}

function above(diagram: Diagram, id: string | null): readonly string[] {
  const frame = diagram.frames.find((each) => each.id === id);
  return frame === undefined ? [] : [...above(diagram, frame.parent), frame.id];
}

/** A text between single quotation marks. */
function quoted(text: string): string {
  const safe = safeText(text.replace(/\s+/g, " "));
  return `'${safe.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
