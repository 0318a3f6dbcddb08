import type { Span } from "./span.ts";

/** The text of one file, with the line starts needed to print a position. */
export interface SourceText {
  /** Project-relative POSIX path; never an absolute path. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line; line 1 is `lineStarts[0]`. */
  readonly lineStarts: readonly number[];
}

/** A position as people read it: both counts start at 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Wraps a text; a line ends at LF, CR LF or a lone CR. */
export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
    return { path, text, lineStarts };
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1);
  }
  return { path, text, lineStarts };
}

/** Line and column of an offset, by binary search. */
export function positionAt(source: SourceText, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The text of a line (from 1), without its line end. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  const end = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/[\r\n]+$/, "");
}

/** The source text under a span. */
export function slice(source: SourceText, span: Span): string {
  return source.text.slice(span.start, span.end);
}
