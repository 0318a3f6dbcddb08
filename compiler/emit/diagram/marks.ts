import { xmlText } from "../xml.ts";
import type { Shape } from "./graph.ts";
import type { Box, Point } from "./layout.ts";
import { sizes } from "./metrics.ts";

/** The few colours of a picture; each has a contrast of 4.5 to 1 or more on white (WCAG 2.2, 1.4.3), alarms 5.9. */
export const ink = {
  text: "#1b2430",
  line: "#33475b",
  quiet: "#53606e",
  alarm: "#b42318",
  paper: "#ffffff",
  ground: "#f4f6f9",
} as const;

/** Attributes of an element; numbers with one decimal place, so that rounding cannot differ between machines. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${typeof value === "number" ? round(value) : xmlText(value)}"`)
    .join(" ");
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly strong?: boolean;
  readonly middle?: boolean;
  readonly fill?: string;
}

/** One line of text at its baseline. */
export function textAt(text: string, at: Point, style: TextStyle): string {
  const all = attributes({
    x: at.x,
    y: at.y,
    "font-size": style.size,
    ...(style.strong === true ? { "font-weight": "600" } : {}),
    ...(style.middle === true ? { "text-anchor": "middle" } : {}),
    ...(style.fill === undefined ? {} : { fill: style.fill }),
  });
  return `<text ${all}>${xmlText(text)}</text>`;
}

/** The shape of a node: people and bodies are rectangles with a bold border, processes and systems rounded, stores cylinders. */
export function outline(shape: Shape, box: Box, highlighted: boolean): readonly string[] {
  const stroke = highlighted ? ink.alarm : ink.line;
  const bold = highlighted ? 3.2 : 1.4;
  const rect = (rx: number, width: number): string =>
    `<rect ${attributes({ ...rectangle(box), rx, fill: ink.paper, stroke, "stroke-width": width })}/>`;
  switch (shape) {
    case "subject":
    case "party":
    case "country":
      return [rect(0, highlighted ? 3.6 : 2.6)];
    case "person":
      return [rect(box.height / 2, bold)];
    case "process":
      return [rect(14, bold)];
    case "system":
      // A second line inside tells a system from a process.
      return [
        rect(14, bold),
        `<rect ${attributes({
          x: box.x + 4,
          y: box.y + 4,
          width: box.width - 8,
          height: box.height - 8,
          rx: 10,
          fill: "none",
          stroke,
          "stroke-width": 0.8,
        })}/>`,
      ];
    case "store":
      return cylinder(box, stroke, bold);
  }
}

function rectangle(box: Box): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

function cylinder({ x, y, width, height }: Box, stroke: string, bold: number): readonly string[] {
  const [r, right, low] = [7, x + width, y + height];
  const at = (px: number, py: number): string => `${round(px)} ${round(py)}`;
  const arc = (to: string, sweep: 0 | 1): string => `A${round(width / 2)} ${r} 0 0 ${sweep} ${to}`;
  const body = `M${at(x, y + r)}${arc(at(right, y + r), 1)}V${round(low - r)}${arc(at(x, low - r), 1)}Z`;
  const lid = `M${at(x, y + r)}${arc(at(right, y + r), 0)}`;
  const line = { stroke, "stroke-width": bold };
  return [
    `<path ${attributes({ d: body, fill: ink.paper, ...line })}/>`,
    `<path ${attributes({ d: lid, fill: "none", ...line })}/>`,
  ];
}

/** A sign of what the data are, or of a crossing: white on dark, with corners. */
export function sign(text: string, box: Box): string {
  return [
    `<rect ${attributes({ ...rectangle(box), rx: 2, fill: ink.line })}/>`,
    textAt(
      text,
      { x: box.x + box.width / 2, y: box.y + 11.3 },
      { size: sizes.mark, strong: true, middle: true, fill: ink.paper },
    ),
  ].join("");
}

/** The number of a finding: filled where something is violated, an outline where it is in doubt. */
export function badge(text: string, box: Box, certain: boolean): string {
  const fill = certain ? ink.alarm : ink.paper;
  return [
    `<rect ${attributes({ ...rectangle(box), rx: box.height / 2, fill, stroke: ink.alarm, "stroke-width": 1.4 })}/>`,
    textAt(
      text,
      { x: box.x + box.width / 2, y: box.y + 11.3 },
      { size: sizes.badge, strong: true, middle: true, fill: certain ? ink.paper : ink.alarm },
    ),
  ].join("");
}

/** An arrowhead at the tip, in the direction from the point before it. */
export function arrow(from: Point, tip: Point, colour: string): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const back = { x: tip.x - dx * 10, y: tip.y - dy * 10 };
  const points = [
    tip,
    { x: back.x - dy * 4.5, y: back.y + dx * 4.5 },
    { x: back.x + dy * 4.5, y: back.y - dx * 4.5 },
  ];
  return `<polygon ${attributes({ points: points.map((each) => `${round(each.x)},${round(each.y)}`).join(" "), fill: colour })}/>`;
}
