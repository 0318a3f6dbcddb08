import type { IToken } from "chevrotain";
import type { Definition, Diagnostic } from "../../diagnostics/index.ts";
import { diagnose, nearest } from "../../diagnostics/index.ts";
import { limits, tokens as t, words } from "../../lex/index.ts";
import { positionAt } from "../../source/index.ts";
import type { SourceText } from "../../source/index.ts";
import { missingValue } from "../diagnostics/missing-value.ts";
import { nestingTooDeep } from "../diagnostics/nesting-too-deep.ts";
import { reservedName } from "../diagnostics/reserved-name.ts";
import { unexpectedText } from "../diagnostics/unexpected-text.ts";
import type { Grammar } from "../grammar.ts";
import { expectedOf } from "../messages.ts";
import { endOf } from "../ends.ts";
import { is } from "./tokens.ts";
import type { LineStarts } from "./tokens.ts";

/** The reading of one faulty file. */
export interface Session {
  readonly source: SourceText;
  readonly grammar: Grammar;
  readonly lineStarts: LineStarts;
  readonly diagnostics: Diagnostic[];
  /** Offsets of the faults that the lexer reported, ascending. */
  readonly lexMarks: readonly number[];
  /** Offsets of the faults reported since, ascending: what fails around a fault fails because of it. */
  readonly marks: number[];
  /** Tokens of declarations whose brackets were wrong: what else fails in there may fail because of them. */
  readonly muted: Set<IToken>;
}

/** Where and why the grammar stopped. */
export interface Fault {
  /** Index of the token it could not read; the number of tokens at their end. */
  readonly at: number;
  readonly message: string;
}

const tooDeep = "deep";

export type Attempt<T> =
  { readonly value: T; readonly fault: null } | { readonly value: null; readonly fault: Fault };

/** Lets the grammar read tokens by one rule; null where its stack did not suffice, which the limit on nesting should prevent. */
export function run<T>(grammar: Grammar, tokens: readonly IToken[], rule: (grammar: Grammar) => T): T | null {
  grammar.input = [...tokens];
  try {
    return rule(grammar);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads tokens by one rule, all of them. */
export function attempt<T>(
  session: Session,
  tokens: readonly IToken[],
  rule: (grammar: Grammar) => T,
): Attempt<T> {
  const { grammar } = session;
  const value = run(grammar, tokens, rule);
  const [error] = grammar.errors;
  if (value !== null && error === undefined) return { value, fault: null };
  const at = error === undefined ? 0 : tokens.indexOf(error.token);
  return { value: null, fault: { at: at < 0 ? tokens.length : at, message: error?.message ?? tooDeep } };
}

function mark(session: Session, offset: number): void {
  session.marks.push(offset);
  const { marks } = session;
  // Nearly always in order; an insertion sort of the last one keeps the search below correct.
  for (let at = marks.length - 1; at > 0 && (marks[at - 1] ?? 0) > offset; at--) {
    marks[at] = marks[at - 1] ?? 0;
    marks[at - 1] = offset;
  }
}

/** Was a fault reported inside of these tokens, or in the characters between them? */
export function isMarked(session: Session, tokens: readonly IToken[]): boolean {
  const [first] = tokens;
  if (first !== undefined && session.muted.has(first)) return true;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  return [session.lexMarks, session.marks].some((marks) => {
    const next = marks[firstFrom(marks, first.startOffset)];
    return next !== undefined && next <= endOf(last);
  });
}

/** Was a fault reported on the same line? Then another one there most likely follows from it: one message for a line. */
export function lineIsMarked(session: Session, token: IToken): boolean {
  const { lineStarts: lines } = session.source;
  const { line } = positionAt(session.source, token.startOffset);
  const start = lines[line - 1] ?? 0;
  const end = lines[line] ?? Infinity;
  return [session.lexMarks, session.marks].some(
    (marks) => (marks[firstFrom(marks, start)] ?? Infinity) < end,
  );
}

/** Index of the first mark at or after an offset. */
function firstFrom(marks: readonly number[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function report<P>(session: Session, definition: Definition<P>, token: IToken, params: P): void {
  const start = token.startOffset;
  const end = Math.max(endOf(token), Math.min(start + 1, session.source.text.length));
  session.diagnostics.push(diagnose(definition, { file: session.source.path, start, end }, params));
  mark(session, start);
}

/** Says why tokens could not be read, unless a fault among them was reported already. */
export function reportFault(session: Session, tokens: readonly IToken[], fault: Fault): void {
  if (isMarked(session, tokens)) return;
  const found = tokens[fault.at];
  const before = tokens[fault.at - 1];
  const place = found ?? before;
  if (place === undefined || lineIsMarked(session, place)) return;
  if (fault.message === tooDeep) {
    report(session, nestingTooDeep, place, { limit: limits.nesting });
    return;
  }
  const expected = expectedOf(fault.message);
  const [key] = tokens;
  if (
    is(before, t.Colon) &&
    is(tokens[fault.at - 2], t.Word) &&
    (found === undefined || is(found, t.CloseBrace) || is(found, t.Comma))
  ) {
    const keyToken = tokens[fault.at - 2] ?? key ?? place;
    report(session, missingValue, keyToken, { key: keyToken.image });
    return;
  }
  const wantsName = ["Name", "Kind", "Type"].includes(fault.message);
  if (found !== undefined && wantsName && is(found, t.Word) && !is(found, t.Name)) {
    report(session, reservedName, found, { word: found.image });
    return;
  }
  report(session, unexpectedText, place, {
    found: found?.image ?? null,
    after: before?.image ?? null,
    expected,
    close: [...closeWords(found), ...closeWords(before)].slice(0, 2),
    instead: closeWords(found).slice(0, 2),
  });
}

/** A word of two letters is near to too many names (`at` is not `as`). */
const longWords = Object.keys(words).filter((word) => word.length > 2);

/** Words of the language that a name nearly is. */
export function closeWords(token: IToken | undefined): readonly string[] {
  if (
    token === undefined ||
    token.tokenType !== t.Identifier ||
    token.image.length < 3 ||
    token.image.length > 20
  )
    return [];
  return nearest(token.image, longWords);
}
