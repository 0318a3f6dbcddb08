import type { IToken } from "chevrotain";
import type { Comment } from "../ast/index.ts";
import type { SourceText } from "../source/index.ts";
import { endOf } from "./ends.ts";

/** Documentation by place: before the token at an offset, or after the token that ends at one. */
export interface Docs {
  readonly before: ReadonlyMap<number, string>;
  readonly after: ReadonlyMap<number, string>;
}

export const noDocs: Docs = { before: new Map(), after: new Map() };

/**
 * Attaches `///` comments: one that stands alone on its line documents what follows; one after a token on the same line
 * documents what that token (a comma left aside) ends or opens.
 */
export function attachDocs(
  source: SourceText,
  tokens: readonly IToken[],
  comments: readonly Comment[],
): Docs {
  if (!comments.some((comment) => comment.documentation)) return noDocs;
  const before = new Map<number, string>();
  const after = new Map<number, string>();
  let next = 0;
  for (const comment of comments) {
    if (!comment.documentation) continue;
    while (next < tokens.length && (tokens[next]?.startOffset ?? 0) < comment.start) next++;
    const text = comment.text.slice(3).replace(/^ /, "").trimEnd();
    const previous = tokens[next - 1];
    if (previous !== undefined && sameLine(source.text, previous, comment.start)) {
      const documented = previous.image === "," ? tokens[next - 2] : previous;
      if (documented !== undefined) append(after, endOf(documented), text);
      continue;
    }
    const following = tokens[next];
    if (following !== undefined) append(before, following.startOffset, text);
  }
  return { before, after };
}

/** The documentation of a node from `start` to `end` whose block, if it has one, opens at `block` (the end of its brace). */
export function docOf(docs: Docs, start: number, end: number, block: number): string | null {
  if (docs === noDocs) return null;
  const parts = [docs.before.get(start), docs.after.get(block), docs.after.get(end)];
  const found = parts.filter((part) => part !== undefined);
  return found.length === 0 ? null : found.join("\n");
}

function append(docs: Map<number, string>, at: number, text: string): void {
  const before = docs.get(at);
  docs.set(at, before === undefined ? text : `${before}\n${text}`);
}

function sameLine(text: string, token: IToken, offset: number): boolean {
  for (let at = offset - 1; at >= endOf(token); at--) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return false;
  }
  return true;
}
