import type { IToken, TokenType } from "chevrotain";
import { tokenMatcher } from "chevrotain";
import { tokens as t } from "../../lex/index.ts";
import type { SourceText } from "../../source/index.ts";

/** The first tokens of lines, each with its column (from 0). */
export type LineStarts = ReadonlyMap<IToken, number>;

export function lineStartsOf(source: SourceText, tokens: readonly IToken[]): LineStarts {
  const starts = new Map<IToken, number>();
  let line = 0;
  let seen = -1;
  for (const token of tokens) {
    while ((source.lineStarts[line + 1] ?? Infinity) <= token.startOffset) line++;
    if (line !== seen) starts.set(token, token.startOffset - (source.lineStarts[line] ?? 0));
    seen = line;
  }
  return starts;
}

export function is(token: IToken | undefined, type: TokenType): boolean {
  return token !== undefined && tokenMatcher(token, type);
}

/** A token that is not in the text: empty, at `offset`. */
export function virtual(type: TokenType, offset: number): IToken {
  return {
    image: type.LABEL ?? "",
    startOffset: offset,
    endOffset: offset - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  };
}

/** The same place in the text, read as another word. */
export function readAs(token: IToken, type: TokenType): IToken {
  return { ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

const closers = new Map<TokenType, TokenType>([
  [t.OpenBrace, t.CloseBrace],
  [t.OpenBracket, t.CloseBracket],
  [t.OpenParen, t.CloseParen],
]);
const openers = new Map<TokenType, TokenType>([...closers].map(([open, close]) => [close, open]));

/** The closing bracket that belongs to an opening one; undefined for anything else. */
export function closerOf(token: IToken): TokenType | undefined {
  return closers.get(token.tokenType);
}

/** The opening bracket that belongs to a closing one; undefined for anything else. */
export function openerOf(token: IToken): TokenType | undefined {
  return openers.get(token.tokenType);
}

export function balanced(tokens: readonly IToken[]): boolean {
  const open: TokenType[] = [];
  for (const token of tokens) {
    const closer = closerOf(token);
    if (closer !== undefined) open.push(closer);
    else if (openerOf(token) !== undefined && open.pop() !== token.tokenType) return false;
  }
  return open.length === 0;
}

/** `word :`, where the word begins a property and is not reached through a dot. */
export function isKey(tokens: readonly IToken[], at: number): boolean {
  return is(tokens[at], t.Word) && is(tokens[at + 1], t.Colon) && !is(tokens[at - 1], t.Dot);
}

/** Depth of brackets before each token, and after the last; never below 0. */
export function depths(tokens: readonly IToken[]): readonly number[] {
  const found = [0];
  let depth = 0;
  for (const token of tokens) {
    if (closerOf(token) !== undefined) depth++;
    else if (openerOf(token) !== undefined && depth > 0) depth--;
    found.push(depth);
  }
  return found;
}
