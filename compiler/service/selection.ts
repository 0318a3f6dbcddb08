import { childrenOf } from "../../language/index.ts";
import type { Node, Span } from "../../language/index.ts";
import { atlasOf } from "./atlas.ts";
import type { Snapshot } from "./workspace.ts";

/** For each offset the spans around it, from the narrowest to the whole file; each holds the one before and is wider. */
export function selectionRanges(
  snapshot: Snapshot,
  path: string,
  offsets: readonly number[],
): readonly (readonly Span[])[] {
  const { program } = snapshot;
  const file = atlasOf(program).file(path);
  const text = program.sources.get(path)?.text ?? "";
  return offsets.map((given) => {
    const offset = Math.min(Math.max(given, 0), text.length);
    const whole: Span = { start: 0, end: text.length };
    if (file === null) return [whole];
    const spans = [whole, ...commentsAt(file.comments, offset)];
    for (let node: Node | undefined = file; node !== undefined; node = childAt(node, offset)) {
      if (node.kind === "SourceFile") continue;
      spans.push({ start: node.start, end: node.end });
      if (isText(node)) spans.push(...inQuotes(node, offset, text));
    }
    return narrowing(spans).reverse();
  });
}

/** The innermost child at an offset; of two that meet there, the later, unless the earlier is a word and the later is not. */
function childAt(node: Node, offset: number): Node | undefined {
  return childrenOf(node).findLast((each) => each.start <= offset && offset <= each.end);
}

function commentsAt(comments: readonly Span[], offset: number): readonly Span[] {
  return comments
    .filter(({ start, end }) => start <= offset && offset <= end)
    .map(({ start, end }) => ({ start, end }));
}

function isText(node: Node): boolean {
  return node.kind === "TextValue" || node.kind === "TextExpression";
}

/** Of a text the string at the offset, and what is between its quotes. */
function inQuotes(node: Span, offset: number, text: string): readonly Span[] {
  for (const match of text.slice(node.start, node.end).matchAll(/"(?:\\.|[^"\\\r\n])*"/g)) {
    const start = node.start + match.index;
    const end = start + match[0].length;
    if (start > offset || offset > end) continue;
    const quoted = { start, end };
    return start < offset && offset < end ? [quoted, { start: start + 1, end: end - 1 }] : [quoted];
  }
  return [];
}

/** Keeps the spans that lie inside the one before and are narrower. */
function narrowing(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const outer = kept.at(-1);
    if (outer === undefined) kept.push(span);
    else if (
      outer.start <= span.start &&
      span.end <= outer.end &&
      span.end - span.start < outer.end - outer.start
    )
      kept.push(span);
  }
  return kept;
}
