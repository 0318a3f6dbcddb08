import type { Position, Range } from "vscode-languageserver";
import { positionAt } from "../../language/index.ts";
import type { SourceText, Span } from "../../language/index.ts";

/** The protocol counts lines and UTF-16 units from 0; ours are offsets in UTF-16 units. */
export function positionOf(source: SourceText, offset: number): Position {
  const { line, column } = positionAt(source, Math.max(0, Math.min(offset, source.text.length)));
  return { line: line - 1, character: column - 1 };
}

/** The range of a span. */
export function rangeOf(source: SourceText, { start, end }: Span): Range {
  return { start: positionOf(source, start), end: positionOf(source, end) };
}

/** The offset of a position. Behind the end of a line is its end, behind the last line the end of the text. */
export function offsetOf(source: SourceText, { line, character }: Position): number {
  const start = source.lineStarts[line];
  if (start === undefined) return source.text.length;
  let end = source.lineStarts[line + 1] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end--;
  return Math.min(start + character, end);
}

/** The span of a range, whichever way round it was given. */
export function spanOf(source: SourceText, range: Range): Span {
  const start = offsetOf(source, range.start);
  const end = offsetOf(source, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
