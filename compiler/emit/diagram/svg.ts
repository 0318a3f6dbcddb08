import type { Locale } from "../../../language/index.ts";
import { xmlText } from "../xml.ts";
import type { Diagram, DiagramEdge, DiagramNode, Frame } from "./graph.ts";
import type { Box, EdgeLayout, Layout, Point } from "./layout.ts";
import { legend } from "./legend.ts";
import { edgeBlock, edgeSize, nodeBlock, rowOf, signsOf, sizes, widthOf } from "./metrics.ts";
import type { Block } from "./metrics.ts";
import { arrow, attributes, badge, ink, outline, sign, textAt } from "./marks.ts";
import { twinText } from "./twin.ts";

const margin = 24;
const head = 58;

/**
 * The picture as SVG: our own elements only, no link, script, style sheet, image or id; the same bytes for the same layout. Everything that
 * colour says is said by shape or text as well. Its text twin is the description.
 */
export function drawSvg(diagram: Diagram, layout: Layout, locale: Locale): string {
  const about = [diagram.subtitle, ...diagram.notices].join(" · ");
  const inner = Math.max(layout.width, 560, widthOf(about, 12));
  const key = legend(locale, inner);
  const width = Math.ceil(inner + 2 * margin);
  const height = Math.ceil(head + layout.height + key.height + 3 * margin);
  return [
    opening({
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang: locale,
      "aria-label": `${diagram.title}. ${diagram.subtitle}`,
    }),
    `<title>${xmlText(`${diagram.title}. ${diagram.subtitle}`)}</title>`,
    `<desc>${xmlText(twinText(shortened(diagram), locale))}</desc>`,
    `<rect ${attributes({ width, height, fill: ink.paper })}/>`,
    textAt(diagram.title, { x: margin, y: 30 }, { size: 18, strong: true }),
    textAt(about, { x: margin, y: 48 }, { size: 12, fill: ink.quiet }),
    `<g transform="translate(${margin} ${head + margin / 2})">`,
    ...pictureLines(diagram, layout),
    "</g>",
    `<g transform="translate(${margin} ${Math.ceil(head + layout.height + 2 * margin)})">`,
    ...key.lines,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** Only what is laid out, without title and legend, for who says these in another way. */
export function drawPicture(diagram: Diagram, layout: Layout): string {
  const size = { width: Math.ceil(layout.width), height: Math.ceil(layout.height) };
  return [
    opening({ ...size, viewBox: `0 0 ${size.width} ${size.height}` }),
    ...pictureLines(diagram, layout),
    "</svg>",
    "",
  ].join("\n");
}

/** What the signs of a picture mean, as a picture of its own. */
export function drawLegend(locale: Locale, width: number): string {
  const key = legend(locale, width);
  const height = Math.ceil(key.height);
  return [
    opening({ width, height, viewBox: `0 0 ${width} ${height}`, lang: locale }),
    ...key.lines,
    "</svg>",
    "",
  ].join("\n");
}

function opening(values: Readonly<Record<string, string | number>>): string {
  const all = attributes({
    ...values,
    "font-family": "Inter, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif",
    fill: ink.text,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" ${all}>`;
}

/** Frames below, then arrows, nodes, and the words of the arrows. */
function pictureLines(diagram: Diagram, layout: Layout): readonly string[] {
  return [
    ...diagram.frames.flatMap((each) => drawn(layout.frames.get(each.id), (box) => frame(each, box))),
    ...diagram.edges.flatMap((each) => drawn(layout.edges.get(each.id), (way) => line(each, way))),
    ...diagram.nodes.flatMap((each) => drawn(layout.nodes.get(each.id), (box) => node(each, box, diagram))),
    ...diagram.edges.flatMap((each) => drawn(layout.edges.get(each.id), (way) => label(each, way, diagram))),
  ];
}

/** A description is read aloud: of very many findings it has the first; the whole list is the text under the picture. */
function shortened(diagram: Diagram): Diagram {
  return { ...diagram, findings: diagram.findings.slice(0, 100) };
}

function drawn<T>(place: T | undefined, draw: (place: T) => readonly string[]): readonly string[] {
  return place === undefined ? [] : draw(place);
}

function frame(each: Frame, box: Box): readonly string[] {
  const country = each.kind === "country";
  return [
    `<g ${attributes({ "data-frame": each.id })}>`,
    `<rect ${attributes({
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: country ? 4 : 10,
      fill: country ? ink.ground : ink.paper,
      "fill-opacity": country ? 1 : 0.7,
      stroke: country ? ink.line : ink.quiet,
      "stroke-width": country ? 1.8 : 1.2,
      ...(country && !each.unknown ? {} : { "stroke-dasharray": country ? "2 4" : "7 4" }),
    })}/>`,
    textAt(
      each.title,
      { x: box.x + 12, y: box.y + 20 },
      { size: sizes.frame, strong: country, fill: country ? ink.text : ink.quiet },
    ),
    "</g>",
  ];
}

function node(each: DiagramNode, box: Box, diagram: Diagram): readonly string[] {
  const text = nodeBlock(each);
  const lid = each.shape === "store" ? 12 : 0;
  const top = box.y + 8 + lid;
  const signs = signLine(each, { x: box.x + box.width / 2, y: top + text.height + 4 }, diagram);
  return [
    `<g ${attributes({ "data-node": each.id, "data-element": each.elements[0] ?? "" })}>`,
    `<title>${xmlText([each.title, ...each.details].join("\n"))}</title>`,
    ...outline(each.shape, box, each.highlighted),
    ...lines(text, { x: box.x + box.width / 2, y: top }),
    ...signs,
    "</g>",
  ];
}

function lines(text: Block, at: Point): readonly string[] {
  let y = at.y;
  return text.lines.map((each) => {
    y += each.size * sizes.line;
    return textAt(
      each.text,
      { x: at.x, y: y - each.size * 0.3 },
      {
        size: each.size,
        strong: each.strong,
        middle: true,
        fill: each.strong ? ink.text : ink.quiet,
      },
    );
  });
}

function signLine(each: DiagramNode | DiagramEdge, at: Point, diagram: Diagram): readonly string[] {
  const { marks, badges } = signsOf(each);
  const row = rowOf([...marks, ...badges]);
  const left = at.x - row.width / 2;
  const doubtful = new Set(
    diagram.findings.filter((found) => !found.certain).map((found) => String(found.number)),
  );
  return row.boxes.map(({ text, x, width }, index) => {
    const place = { x: left + x, y: at.y, width, height: 15 };
    return index < marks.length
      ? sign(text, place)
      : badge(text, place, !text.startsWith("+") && !doubtful.has(text));
  });
}

function line(each: DiagramEdge, { points, tip }: EdgeLayout): readonly string[] {
  const [start, ...rest] = points;
  if (start === undefined) return [];
  const data = `M${at(start)}${rest.map((point, index) => `${index % 3 === 0 ? "C" : " "}${at(point)}`).join("")}`;
  const colour = each.highlighted ? ink.alarm : each.implied ? ink.quiet : ink.line;
  const width = each.highlighted ? 2.6 : 1.4;
  const dash = each.implied ? { "stroke-dasharray": "5 4" } : {};
  // Two strokes over each other are a double line: the data leave a country.
  const strokes =
    each.crossing === null
      ? [`<path ${attributes({ d: data, fill: "none", stroke: colour, "stroke-width": width, ...dash })}/>`]
      : [
          `<path ${attributes({ d: data, fill: "none", stroke: colour, "stroke-width": width + 4, ...dash })}/>`,
          `<path ${attributes({ d: data, fill: "none", stroke: ink.paper, "stroke-width": width + 0.8 })}/>`,
        ];
  const before = points.at(-1) === tip ? points.at(-2) : points.at(-1);
  return [
    `<g ${attributes({ "data-edge": each.id, "data-element": each.elements[0] ?? "" })}>`,
    ...strokes,
    arrow(before ?? start, tip, colour),
    "</g>",
  ];
}

function label(each: DiagramEdge, way: EdgeLayout, diagram: Diagram): readonly string[] {
  const text = edgeBlock(each);
  const size = edgeSize(each);
  if (text.lines.length === 0 && each.badges.length === 0 && each.marks.length === 0) return [];
  const [x, y] = [way.label.x - size.width / 2, way.label.y - size.height / 2];
  return [
    `<g ${attributes({ "data-label": each.id })}>`,
    `<title>${xmlText([each.title, ...each.details].filter((part) => part !== "").join("\n"))}</title>`,
    `<rect ${attributes({ x, y, width: size.width, height: size.height, rx: 4, fill: ink.paper, "fill-opacity": 0.86 })}/>`,
    ...lines(text, { x: way.label.x, y: y + 2 }),
    ...signLine(each, { x: way.label.x, y: y + 4 + text.height }, diagram),
    "</g>",
  ];
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
