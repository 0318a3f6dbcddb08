import type { Locale } from "../../../language/index.ts";
import type { Shape } from "./graph.ts";
import { arrow, attributes, badge, ink, outline, sign, textAt } from "./marks.ts";
import { widthOf } from "./metrics.ts";
import { diagramWords } from "./words.ts";

const row = 26;
const sample = 34;

/** What every sign of a picture means, in rows no wider than the picture. */
export function legend(
  locale: Locale,
  width: number,
): { readonly lines: readonly string[]; readonly height: number } {
  const words = diagramWords[locale];
  const shape = (each: Shape): Entry => ({
    text: words.shapes[each],
    draw: (x, y) => outline(each, { x, y: y - 9, width: sample - 8, height: 18 }, false),
  });
  const stroke = (text: string, draw: (x: number, y: number) => readonly string[]): Entry => ({ text, draw });
  const entries: readonly Entry[] = [
    shape("subject"),
    shape("party"),
    shape("process"),
    shape("system"),
    shape("store"),
    stroke(words.flow, (x, y) => line(x, y, 1.4)),
    stroke(words.implied, (x, y) => line(x, y, 1.4, "5 4")),
    stroke(words.crossing, (x, y) => [
      `<path ${attributes({ d: `M${x} ${y}H${x + 24}`, stroke: ink.line, "stroke-width": 5.4 })}/>`,
      `<path ${attributes({ d: `M${x} ${y}H${x + 24}`, stroke: ink.paper, "stroke-width": 2.2 })}/>`,
      arrow({ x, y }, { x: x + 28, y }, ink.line),
    ]),
    stroke(words.countryFrame, (x, y) => box(x, y, ink.ground, "")),
    stroke(words.boundary, (x, y) => box(x, y, ink.paper, "5 3")),
    stroke(words.restricted.text, (x, y) => [
      sign(words.restricted.mark, { x, y: y - 8, width: 28, height: 15 }),
    ]),
    stroke(words.finding, (x, y) => [badge("1", { x, y: y - 8, width: 16, height: 15 }, true)]),
    stroke(words.doubt, (x, y) => [badge("2", { x, y: y - 8, width: 16, height: 15 }, false)]),
  ];
  const lines = [textAt(words.legend, { x: 0, y: 12 }, { size: 12, strong: true })];
  let [x, y] = [0, row + 6];
  for (const each of entries) {
    const length = sample + widthOf(each.text, 11) + 22;
    if (x > 0 && x + length > width) [x, y] = [0, y + row];
    lines.push(
      ...each.draw(x, y),
      textAt(each.text, { x: x + sample, y: y + 4 }, { size: 11, fill: ink.quiet }),
    );
    x += length;
  }
  return { lines, height: y + row };
}

interface Entry {
  readonly text: string;
  readonly draw: (x: number, y: number) => readonly string[];
}

function line(x: number, y: number, width: number, dash = ""): readonly string[] {
  const dashed = dash === "" ? {} : { "stroke-dasharray": dash };
  return [
    `<path ${attributes({ d: `M${x} ${y}H${x + 20}`, stroke: ink.line, "stroke-width": width, ...dashed })}/>`,
    arrow({ x, y }, { x: x + 28, y }, ink.line),
  ];
}

function box(x: number, y: number, fill: string, dash: string): readonly string[] {
  const dashed = dash === "" ? {} : { "stroke-dasharray": dash };
  return [
    `<rect ${attributes({ x, y: y - 9, width: sample - 8, height: 18, rx: 3, fill, stroke: ink.line, "stroke-width": 1.4, ...dashed })}/>`,
  ];
}
