import type { Span } from "../source/index.ts";
import { letters, marksAndDigits } from "./letters.ts";
import type { Token, TokenType } from "./token-type.ts";
import * as t from "./tokens.ts";

/** What a text is made of. */
export interface Scanned {
  readonly tokens: readonly Token[];
  /** With their slashes. */
  readonly comments: readonly Token[];
  /** Runs of characters that begin no token, in order. */
  readonly unreadable: readonly Span[];
}

/** Splits a text; every character is in a token, a comment, a blank or an unreadable run. */
export function scan(text: string): Scanned {
  const tokens: Token[] = [];
  const comments: Token[] = [];
  const unreadable: Span[] = [];
  // A byte order mark at the start is allowed.
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, code);
    if (token === null) {
      const start = at++;
      while (at < text.length && !beginsSomething(text, at)) at++;
      unreadable.push({ start, end: at });
      continue;
    }
    (token.tokenType === t.CommentToken ? comments : tokens).push(token);
    at += token.image.length;
  }
  return { tokens, comments, unreadable };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function beginsSomething(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isBlank(code) || tokenAt(text, at, code) !== null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** The token that begins there; null where none does. */
function tokenAt(text: string, at: number, code: number): Token | null {
  if (isLatin(code) || code > 127) return word(text, at, code);
  if (isDigit(code)) return number(text, at);
  if (code === 34) return string(text, at);
  const next = text.charCodeAt(at + 1);
  if (code === 47 && next === 47) {
    let end = at + 2;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    return token(t.CommentToken, text, at, end);
  }
  const two = twoSigns.get(code * 0x10000 + next);
  if (two !== undefined) return { image: two.label, startOffset: at, tokenType: two };
  const one = oneSign.get(code);
  return one === undefined ? null : { image: one.label, startOffset: at, tokenType: one };
}

const oneSign = new Map<number, TokenType>();
const twoSigns = new Map<number, TokenType>();
for (const each of t.signs) {
  if (each.label.length === 1) oneSign.set(each.label.charCodeAt(0), each);
  else twoSigns.set(each.label.charCodeAt(0) * 0x10000 + each.label.charCodeAt(1), each);
}

function token(tokenType: TokenType, text: string, start: number, end: number): Token {
  return { image: text.slice(start, end), startOffset: start, tokenType };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** A name, a word of the language or an id. */
function word(text: string, at: number, code: number): Token | null {
  if (code >= 65 && code <= 90) {
    const end = endOfMatch(idPattern, text, at);
    if (end > at) return token(t.Id, text, at, end);
  }
  let end = at;
  while (isLatin(text.charCodeAt(end)) || (end > at && isDigit(text.charCodeAt(end)))) end++;
  if (text.charCodeAt(end) > 127) end = endOfMatch(patterns(part).name, text, at);
  if (end <= at) return null;
  const image = text.slice(at, end);
  return { image, startOffset: at, tokenType: t.byWord.get(image) ?? t.Identifier };
}

const idPattern = /[A-Z][A-Z0-9]*-[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/y;

/** A string on one line; without its end it goes to that of the line. */
function string(text: string, at: number): Token {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 34) return token(t.ClosedString, text, at, end + 1);
    if (isLineEnd(code)) break;
    if (code === 92 && end + 1 < text.length && !isLineEnd(text.charCodeAt(end + 1))) end++;
  }
  return token(t.UnclosedString, text, at, end);
}

/** A number, a day or an instant, and what tries to be one. */
function number(text: string, at: number): Token {
  const plain = numberBy(text, at, latinPart);
  // Only a letter beyond ASCII can make another token of it.
  return text.charCodeAt(at + plain.image.length) > 127 ? numberBy(text, at, part) : plain;
}

function numberBy(text: string, at: number, letter: string): Token {
  for (const { type, pattern } of patterns(letter).numbers) {
    const end = endOfMatch(pattern, text, at);
    if (end > at) return token(type, text, at, end);
  }
  return token(t.BadNumber, text, at, at + 1);
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const latinPart = "[A-Za-z0-9_]";
const part = `[${letters}${marksAndDigits}]`;

interface Patterns {
  readonly name: RegExp;
  /** In the order in which they are tried. */
  readonly numbers: readonly { readonly type: TokenType; readonly pattern: RegExp }[];
}
const made = new Map<string, Patterns>();

/** The patterns in which `letter` is the class of what may go on a name; most texts need only those of ASCII, which cost little. */
function patterns(letter: string): Patterns {
  const known = made.get(letter);
  if (known !== undefined) return known;
  const notGlued = `(?!${letter})`;
  const sticky = (pattern: string): RegExp => new RegExp(pattern, "y");
  const time = String.raw`T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})`;
  const digits = String.raw`\d+(?:_\d+)*`;
  const badDates = [
    String.raw`\d{1,4}-\d{1,4}-\d{1,4}(?:-?[0-9A-Za-z_:+]|${letter})*`,
    String.raw`\d{4}-\d{2}${notGlued}`,
    String.raw`\d{1,2}\.\d{1,2}\.\d{2,4}${notGlued}`,
    String.raw`\d{1,2}/\d{1,2}/\d{4}${notGlued}`,
  ];
  const found: Patterns = {
    name: sticky(`[${letters}]${letter}*`),
    numbers: [
      { type: t.DateTime, pattern: sticky(String.raw`\d{4}-\d{2}-\d{2}${time}${notGlued}`) },
      { type: t.DateToken, pattern: sticky(String.raw`\d{4}-\d{2}-\d{2}(?!-\d)${notGlued}`) },
      { type: t.BadDate, pattern: sticky(badDates.join("|")) },
      { type: t.Decimal, pattern: sticky(String.raw`${digits}\.${digits}${notGlued}`) },
      { type: t.Int, pattern: sticky(`${digits}${notGlued}`) },
      { type: t.BadNumber, pattern: sticky(String.raw`\d${letter}*(?:\.\d${letter}*)?`) },
    ],
  };
  made.set(letter, found);
  return found;
}
