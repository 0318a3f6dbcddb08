import type { IToken, TokenType } from "chevrotain";
import { tokens as t } from "../../lex/index.ts";
import { endOf } from "../ends.ts";
import { balanced, closerOf, is, isKey, openerOf, virtual } from "./tokens.ts";
import type { LineStarts } from "./tokens.ts";

/** A bracket that is missing or too many. `at` is the one that stands in the text, or the place where one must stand. */
export interface BracketFault {
  readonly fault: "unclosed" | "extra" | "missing";
  readonly at: IToken;
  /** The bracket that is missing, or too many. */
  readonly bracket: string;
}

export interface Balanced {
  readonly tokens: readonly IToken[];
  readonly faults: readonly BracketFault[];
}

/** After so many faults in one declaration its brackets are only dropped, so that the work stays linear. */
const enough = 8;

interface Open {
  readonly token: IToken;
  readonly closer: TokenType;
  /** Column of the line on which it stands. */
  readonly indent: number;
}

/** Completes or drops brackets of one declaration so that they match, guided by the layout of its lines. */
export function balance(tokens: readonly IToken[], lineStarts: LineStarts): Balanced {
  if (balanced(tokens)) return { tokens, faults: [] };
  const out: IToken[] = [];
  const faults: BracketFault[] = [];
  const open: Open[] = [];
  let surplus = count(tokens, t.CloseBrace) - count(tokens, t.OpenBrace);
  let indent = 0;
  let trusted = false;

  const closeTop = (): void => {
    const top = open.pop();
    if (top === undefined) return;
    const last = out.at(-1) ?? top.token;
    const bracket = virtual(top.closer, endOf(last));
    out.push(bracket);
    if (faults.length < enough) faults.push({ fault: "unclosed", at: top.token, bracket: bracket.image });
    if (top.closer === t.CloseBrace) surplus++;
  };
  const insertBefore = (at: number, type: TokenType): void => {
    const following = out[at];
    if (following === undefined) return;
    const bracket = virtual(type, following.startOffset);
    out.splice(at, 0, bracket);
    faults.push({ fault: "missing", at: following, bracket: bracket.image });
  };
  const extra = (token: IToken): void => {
    if (is(token, t.CloseBrace)) surplus--;
    if (faults.length >= enough) return;
    const at = is(token, t.CloseBrace)
      ? missingBrace(out)
      : is(token, t.CloseBracket)
        ? missingBracket(out)
        : -1;
    if (at >= 0) {
      insertBefore(at, is(token, t.CloseBrace) ? t.OpenBrace : t.OpenBracket);
      out.push(token);
    } else {
      faults.push({ fault: "extra", at: token, bracket: token.image });
    }
  };

  for (const [index, token] of tokens.entries()) {
    const column = lineStarts.get(token);
    if (column !== undefined) indent = column;
    const closer = closerOf(token);
    const isCloser = openerOf(token) !== undefined;
    if (trusted && column !== undefined) {
      while (open.length > 1 && leaves(open.at(-1), token, column, isCloser)) closeTop();
    }
    if (is(open.at(-1)?.token, t.OpenBracket) && isKey(tokens, index) && !bindsHere(tokens[index - 1])) {
      while (is(open.at(-1)?.token, t.OpenBracket)) closeTop();
    }
    if (closer !== undefined) {
      if (open.length === 0) trusted = indented(tokens, index, indent, lineStarts);
      open.push({ token, closer, indent });
      out.push(token);
    } else if (!isCloser) {
      out.push(token);
    } else if (!open.some((each) => each.closer === token.tokenType)) {
      extra(token);
    } else if (open.at(-1)?.closer !== token.tokenType) {
      if (closesOnLine(tokens, index, open.at(-1), lineStarts)) extra(token);
      else {
        while (open.at(-1)?.closer !== token.tokenType) closeTop();
        open.pop();
        out.push(token);
      }
    } else if (open.length === 1 && is(token, t.CloseBrace) && surplus > 0 && index < tokens.length - 1) {
      extra(token);
    } else {
      open.pop();
      out.push(token);
    }
  }
  const last = open.at(-1);
  const before = faults.length;
  while (open.length > 0) closeTop();
  // What is still open at the end is one fault, the innermost.
  const reported = last === undefined ? faults : faults.slice(0, before + 1);
  return { tokens: out, faults: reported };
}

/** A line at or left of the line that opened a bracket lies outside of it. */
function leaves(top: Open | undefined, token: IToken, column: number, isCloser: boolean): boolean {
  if (top === undefined) return false;
  if (!isCloser) return column <= top.indent;
  return column < top.indent || (column === top.indent && token.tokenType !== top.closer);
}

/** Is the text inside of the bracket at `at` written further to the right? */
function indented(tokens: readonly IToken[], at: number, indent: number, lineStarts: LineStarts): boolean {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    const column = token === undefined ? undefined : lineStarts.get(token);
    if (token !== undefined && column !== undefined) return column > indent || openerOf(token) !== undefined;
  }
  return false;
}

function bindsHere(previous: IToken | undefined): boolean {
  return is(previous, t.keyword.every) || is(previous, t.keyword.some);
}

function closesOnLine(
  tokens: readonly IToken[],
  at: number,
  top: Open | undefined,
  lineStarts: LineStarts,
): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 200); next++) {
    const token = tokens[next];
    if (token === undefined || lineStarts.has(token)) return false;
    if (token.tokenType === top?.closer) return true;
  }
  return false;
}

/** Where an opening brace is missing: before the second key of `key: key:`, or where the body begins. */
function missingBrace(out: readonly IToken[]): number {
  let depth = 0;
  for (let at = out.length - 1; at > 0; at--) {
    const token = out[at];
    if (token === undefined) break;
    if (openerOf(token) !== undefined) depth++;
    else if (closerOf(token) !== undefined) depth--;
    if (depth < 0) break;
    if (depth === 0 && isKey(out, at) && is(out[at - 1], t.Colon) && is(out[at - 2], t.Word)) return at;
  }
  if (is(out[0], t.keyword.requirement)) return is(out[2], t.OpenBrace) || out.length < 3 ? -1 : 2;
  if (hasBlock(out)) return -1;
  const flow = is(out[0], t.keyword.flow);
  const arrow = flow ? out.findIndex((token) => is(token, t.Arrow)) : 0;
  if (arrow < 0) return -1;
  for (let at = Math.max(2, arrow + 2); at < out.length; at++) {
    const next = out[at + 1];
    const span = is(out[at], t.keyword.version) && is(next, t.DateToken);
    const prefixed = (is(out[at], t.keyword.required) || is(out[at], t.keyword.fixed)) && isKey(out, at + 1);
    if (isKey(out, at) || span || prefixed) return at;
  }
  return -1;
}

/** Does a brace open a block, and not a value? */
function hasBlock(out: readonly IToken[]): boolean {
  let depth = 0;
  for (const [at, token] of out.entries()) {
    if (depth === 0 && is(token, t.OpenBrace) && !is(out[at - 1], t.Colon)) return true;
    if (closerOf(token) !== undefined) depth++;
    else if (openerOf(token) !== undefined) depth--;
  }
  return false;
}

/** Where an opening bracket is missing: after the colon before a row of names. */
function missingBracket(out: readonly IToken[]): number {
  for (let at = out.length - 1; at > 0; at--) {
    const token = out[at];
    if (is(token, t.Colon) || is(token, t.keyword.of) || is(token, t.keyword.by))
      return at + 1 < out.length ? at + 1 : -1;
    if (!is(token, t.Word) && !is(token, t.Comma) && !is(token, t.Dot) && !is(token, t.Text)) return -1;
  }
  return -1;
}

function count(tokens: readonly IToken[], type: TokenType): number {
  return tokens.reduce((sum, token) => sum + (token.tokenType === type ? 1 : 0), 0);
}
