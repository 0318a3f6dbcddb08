// In: a finished program and a view. Out: a picture as data, what a layout engine needs of it, SVG, text and the texts of other tools.
// Invariant: no text of a policy reaches the layout engine; SVG has no link, script or style; colour alone says nothing.
export { buildDiagram, limits } from "./build.ts";
export type { DiagramOptions } from "./build.ts";
export { numberedFindings, toldVerdicts } from "./findings.ts";
export type { Numbered } from "./findings.ts";
export type { Diagram, DiagramEdge, DiagramFinding, DiagramNode, Frame } from "./graph.ts";
export { diagramDot } from "./dot.ts";
export { diagramLikeC4 } from "./likec4.ts";
export { diagramMermaid } from "./mermaid.ts";
export { layoutDot, readLayout } from "./graphviz.ts";
export { gridLayout } from "./grid.ts";
export { layOutBy } from "./lay-out.ts";
export type { Engine, LaidOut } from "./lay-out.ts";
export type { Box, Layout, Point } from "./layout.ts";
export { ink } from "./marks.ts";
export { drawLegend, drawPicture, drawSvg } from "./svg.ts";
export { twinOf, twinText } from "./twin.ts";
export type { Twin } from "./twin.ts";
export { parseView, viewForms } from "./views.ts";
export type { View } from "./views.ts";
export { diagramWords } from "./words.ts";
export type { DiagramWords } from "./words.ts";
export {
  categoryTitle,
  countryOf,
  dataText,
  elementOf,
  elementsOf,
  shapeOf,
  titleIn,
  titleOf,
  valueOf,
} from "./reading.ts";
export type { Reading } from "./reading.ts";
