import type { Position } from "vscode-languageserver";
import { fieldOf, rangeIn, textIn } from "./shape.ts";

/**
 * A text after the changes of a client. They follow each other, each in the text that the one before it left; one without its shape is
 * left out. Lines are exchanged, not the text: a client with a thousand cursors in a large file sends a thousand changes at once.
 */
export function changedText(text: string, changes: readonly unknown[]): string {
  let lines = linesOf(text);
  for (const change of changes) {
    const inserted = textIn(change, "text");
    if (inserted === null) continue;
    if (fieldOf(change, "range") === undefined) {
      lines = linesOf(inserted);
      continue;
    }
    const range = rangeIn(change, "range");
    if (range === null) continue;
    const [one, other] = [within(lines, range.start), within(lines, range.end)];
    const [from, to] = isBefore(other, one) ? [other, one] : [one, other];
    replace(lines, from, to, inserted);
  }
  return lines.join("");
}

/** Lines with their ends; the last has none and may be empty. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n|\r(?!\n))/).concat(/[\r\n]$/.test(text) ? [""] : []);
}

/** A position that there is: behind the end of a line is its end, behind the last line the end of the text. */
function within(lines: readonly string[], { line, character }: Position): Position {
  const last = lines.length - 1;
  const found = lines[Math.min(line, last)] ?? "";
  const length = found.replace(/[\r\n]+$/, "").length;
  return line > last ? { line: last, character: length } : { line, character: Math.min(character, length) };
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function replace(lines: string[], from: Position, to: Position, inserted: string): void {
  let [first, last] = [from.line, to.line];
  let written =
    (lines[first] ?? "").slice(0, from.character) + inserted + (lines[last] ?? "").slice(to.character);
  // A carriage return and a line feed that come together are one end of line.
  if (written.startsWith("\n") && lines[first - 1]?.endsWith("\r") === true)
    written = (lines[--first] ?? "") + written;
  if (written.endsWith("\r") && lines[last + 1]?.startsWith("\n") === true) written += lines[++last] ?? "";
  const fresh = linesOf(written);
  // In the middle of the text the end of the last line is the beginning of the next.
  if (last < lines.length - 1 && fresh.at(-1) === "") fresh.pop();
  else if (last < lines.length - 1) fresh.push((fresh.pop() ?? "") + (lines[++last] ?? ""));
  lines.splice(first, last - first + 1, ...fresh);
}
