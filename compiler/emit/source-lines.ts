import { slice } from "../../language/index.ts";
import type { SourceText } from "../../language/index.ts";

/** The lines of a piece of source, moved left as far as its second and later lines allow. */
export function sourceLines(
  source: SourceText,
  span: { readonly start: number; readonly end: number },
): readonly string[] {
  const lines = slice(source, span).split(/\r?\n/);
  const rest = lines.slice(1).filter((line) => line.trim() !== "");
  const deep = Math.min(...rest.map((line) => line.length - line.trimStart().length), 40);
  return lines.map((line, at) => (at === 0 ? line : line.slice(deep)));
}
