import type { Scene } from "./scene.ts";

/** The line end that a file uses. */
export function lineEnd(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charAt(at - 1))) at--;
  return at;
}

/** Where the line of an offset ends, its line end left aside. */
export function lineStop(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charAt(at))) at++;
  return at;
}

/** The blanks with which the line of an offset begins. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, lineStop(text, start)))?.[0] ?? "";
}

/** Behind what stands at an offset: a comma, and a comment on the same line, if nothing else follows there. */
export function behind({ text, file }: Scene, offset: number): number {
  const comma = /^[ \t]*,/.exec(text.slice(offset, lineStop(text, offset)));
  const at = offset + (comma?.[0].length ?? 0);
  const stop = lineStop(text, at);
  if (text.slice(at, stop).trim() === "") return at;
  const comment = file.comments.find((each) => each.start >= at && each.start < stop);
  return comment !== undefined && text.slice(at, comment.start).trim() === "" ? comment.end : at;
}

/** The start of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const stop = lineStop(text, offset);
  if (text.startsWith("\r\n", stop)) return stop + 2;
  return Math.min(stop + 1, text.length);
}

function isBreak(character: string): boolean {
  return character === "\n" || character === "\r";
}
