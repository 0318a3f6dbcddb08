import { lex, sourceText } from "../../../language/index.ts";
import type { SourceText, Span } from "../../../language/index.ts";
import { isWord, lineEnd, lineStart, tokensIn } from "../cursor/words.ts";
import type { Token } from "../cursor/words.ts";

/** The text before a cursor, from where its declaration seems to begin. Needs no tree: what is being written is seldom whole. */
export interface Before {
  readonly source: SourceText;
  readonly offset: number;
  /** What was written of the declaration, without the word at the cursor. */
  readonly tokens: readonly Token[];
  /** The word that is being written: what an answer replaces. Empty at the cursor where none is. */
  readonly prefix: Span;
  /** Nothing but that word stands on the line before the cursor. */
  readonly fresh: boolean;
  /** The token behind the word. */
  readonly next: Token | null;
}

/** So far back a declaration is looked for. */
const mostLines = 4_000;

/** Null within texts and comments. */
export function before(source: SourceText, offset: number): Before | null {
  if (inTextOrComment(source, offset)) return null;
  const start = declarationStart(source.text, offset);
  const around = tokensIn(source, { start, end: offset });
  const written = around.filter((token) => token.start < offset);
  const prefix = prefixOf(source.text, written, offset);
  const tokens = written.filter((token) => token.end <= prefix.start);
  const line = lineStart(source.text, offset);
  return {
    source,
    offset,
    tokens,
    prefix,
    fresh: !tokens.some((token) => token.start >= line),
    next: around.find((token) => token.start >= prefix.end) ?? null,
  };
}

function inTextOrComment(source: SourceText, offset: number): boolean {
  const from = lineStart(source.text, offset);
  const line = sourceText(source.path, source.text.slice(from, lineEnd(source.text, offset)));
  const { tokens, comments } = lex(line);
  const at = offset - from;
  if (comments.some((comment) => comment.startOffset < at)) return true;
  return tokens.some((token) => {
    const end = token.startOffset + token.image.length;
    if (token.tokenType.name === "UnclosedString") return token.startOffset < at;
    return token.tokenType.name === "String" && token.startOffset < at && at < end;
  });
}

/** A word, an id or the beginning of one that touches the cursor. */
function prefixOf(text: string, written: readonly Token[], offset: number): Span {
  const line = text.slice(lineStart(text, offset), offset);
  // Half an id or half a code is more than one token.
  const run =
    /[A-Z][A-Z0-9]*-[A-Za-z0-9.-]*$/.exec(line)?.[0] ?? /\berror\s+([a-z]+-[a-z-]*)$/.exec(line)?.[1];
  const rest = /^[\p{L}\p{N}_]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  if (run !== undefined) {
    const more = /^[A-Za-z0-9.-]*/.exec(text.slice(offset))?.[0].length ?? 0;
    return { start: offset - run.length, end: offset + more };
  }
  const last = written.at(-1);
  if (last === undefined || last.end < offset || (last.sort !== "word" && last.sort !== "id"))
    return { start: offset, end: offset };
  return { start: last.start, end: offset + rest };
}

/** Words that begin a line inside a declaration, though they could begin one. */
const inner: ReadonlySet<string> = new Set([
  "require",
  "unless",
  "review",
  "where",
  "lower",
  "derive",
  "drop",
  "join",
  "fixed",
  "required",
  "version",
  "for",
  "continues",
  "unknown",
  "and",
  "or",
  "implies",
  "as",
  "of",
  "on",
  "by",
  "change",
  "expect",
]);

/** Where the nearest line begins that looks like a declaration: a word at the very left that is no key. */
export function declarationStart(text: string, offset: number): number {
  let at = lineStart(text, offset);
  for (let count = 0; count < mostLines; count++) {
    if (beginsDeclaration(text, at)) return at;
    if (at === 0) return 0;
    at = lineStart(text, at - 1);
  }
  return at;
}

export function beginsDeclaration(text: string, at: number): boolean {
  const line = text.slice(at, Math.min(lineEnd(text, at), at + 120));
  const word = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(line)?.[0];
  if (word === undefined || (isWord(word) && inner.has(word))) return false;
  return !/^\s*:/.test(line.slice(word.length));
}
