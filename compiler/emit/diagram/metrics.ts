import type { Diagram, DiagramEdge, DiagramNode, Frame } from "./graph.ts";

/** Sizes in units of the picture, which are pixels at scale 1. */
export const sizes = { title: 13, detail: 11, edge: 11, frame: 13, mark: 10, badge: 10, line: 1.3 } as const;
const most = { node: 190, edge: 170, nodeLines: 3, edgeLines: 4 } as const;

/** Width of a text, on the wide side: the widest of the fonts that may stand in for the first is DejaVu Sans. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += unitsOf(character);
  return units * size;
}

/** Advance widths of DejaVu Sans in ems, rounded up by groups. */
function unitsOf(character: string): number {
  if (/[\u0300-\u036f]/.test(character)) return 0;
  if (/[ijl.,:;'|!()[\]\s]/.test(character)) return 0.38;
  if (/[frt"-]/.test(character)) return 0.46;
  if (/[mwMWжшщюфыЖШЩЮФЫМ@%—→]/.test(character)) return 0.98;
  if (/[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]/.test(character)) return 0.75;
  const code = character.codePointAt(0) ?? 0;
  return code > 0x2e7f ? 1.05 : 0.64;
}

/** A text in lines that fit, at blanks where there are any; the last ends in `…` where lines are left out. */
export function wrap(text: string, size: number, width: number, lines: number): readonly string[] {
  const all: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, size, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer, size) <= width) line = longer;
    else {
      all.push(line);
      line = word;
    }
  }
  if (line !== "") all.push(line);
  if (all.length <= lines) return all;
  const last = all[lines - 1] ?? "";
  return [...all.slice(0, lines - 1), `${cutTo(last, size, width - size)}…`];
}

/** A word that is wider than the line, in pieces. */
function pieces(word: string, size: number, width: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (widthOf(piece + character, size) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

function cutTo(text: string, size: number, width: number): string {
  let cut = "";
  for (const character of text) {
    if (widthOf(cut + character, size) > width) return cut;
    cut += character;
  }
  return cut;
}

/** A block of lines with the size it takes. */
export interface Block {
  readonly lines: readonly { readonly text: string; readonly size: number; readonly strong: boolean }[];
  readonly width: number;
  readonly height: number;
}

function block(lines: Block["lines"]): Block {
  return {
    lines,
    width: Math.max(0, ...lines.map((each) => widthOf(each.text, each.size) * (each.strong ? 1.06 : 1))),
    height: lines.reduce((sum, each) => sum + each.size * sizes.line, 0),
  };
}

/** The text of a node: title, then details. */
export function nodeBlock(node: DiagramNode): Block {
  const title = wrap(node.title, sizes.title, most.node, most.nodeLines);
  const details = node.details.slice(0, 6).flatMap((each) => wrap(each, sizes.detail, most.node, 2));
  return block([
    ...title.map((text) => ({ text, size: sizes.title, strong: true })),
    ...details.map((text) => ({ text, size: sizes.detail, strong: false })),
  ]);
}

/** The text of an edge: title, data, purpose, basis. */
export function edgeBlock(edge: DiagramEdge): Block {
  const title = edge.title === "" ? [] : wrap(edge.title, sizes.edge, most.edge, 2);
  const details = edge.details.flatMap((each) => wrap(each, sizes.edge, most.edge, most.edgeLines));
  return block([
    ...title.map((text) => ({ text, size: sizes.edge, strong: true })),
    ...details.map((text) => ({ text, size: sizes.edge, strong: false })),
  ]);
}

/** Signs in a row: their boxes and the whole. */
export interface Row {
  readonly boxes: readonly { readonly text: string; readonly x: number; readonly width: number }[];
  readonly width: number;
  readonly height: number;
}

/** Signs of data, of a crossing, of findings, side by side. */
export function rowOf(texts: readonly string[]): Row {
  const boxes: { text: string; x: number; width: number }[] = [];
  let x = 0;
  for (const text of texts) {
    const width = Math.max(widthOf(text, sizes.mark) + 8, 16);
    boxes.push({ text, x, width });
    x += width + 4;
  }
  return { boxes, width: Math.max(0, x - 4), height: texts.length === 0 ? 0 : 18 };
}

const shownBadges = 5;

/** The signs under a text: crossing, marks, then the numbers of findings. */
export function signsOf(thing: DiagramNode | DiagramEdge): {
  readonly marks: readonly string[];
  readonly badges: readonly string[];
} {
  const badges = thing.badges.slice(0, shownBadges).map(String);
  const rest = thing.badges.length - badges.length;
  const crossing = "crossing" in thing && thing.crossing !== null ? [thing.crossing] : [];
  return { marks: [...crossing, ...thing.marks], badges: rest > 0 ? [...badges, `+${rest}`] : badges };
}

/** The size of a node with its shape's margins. */
export function nodeSize(node: DiagramNode): { readonly width: number; readonly height: number } {
  const text = nodeBlock(node);
  const { marks, badges } = signsOf(node);
  const row = rowOf([...marks, ...badges]);
  const lid = node.shape === "store" ? 18 : 0;
  return {
    width: Math.ceil(Math.max(text.width, row.width, 90) + 24),
    height: Math.ceil(text.height + row.height + 18 + lid),
  };
}

/** The size of what stands at an edge. */
export function edgeSize(edge: DiagramEdge): { readonly width: number; readonly height: number } {
  const text = edgeBlock(edge);
  const { marks, badges } = signsOf(edge);
  const row = rowOf([...marks, ...badges]);
  return {
    width: Math.ceil(Math.max(text.width, row.width) + 8),
    height: Math.ceil(text.height + row.height + 6),
  };
}

/** The size of the name of a frame. */
export function frameSize(frame: Frame): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(widthOf(frame.title, sizes.frame) * 1.06 + 12), height: 20 };
}

/** All ids of a picture, for whoever lays it out. */
export function idsOf(diagram: Diagram): ReadonlySet<string> {
  return new Set([...diagram.nodes, ...diagram.edges, ...diagram.frames].map((each) => each.id));
}
