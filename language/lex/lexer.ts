import { Lexer } from "chevrotain";
import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/index.ts";
import { diagnose } from "../diagnostics/index.ts";
import type { SourceText, Span } from "../source/index.ts";
import { positionAt } from "../source/index.ts";
import { forbiddenCharacters } from "./characters.ts";
import { malformedDate } from "./diagnostics/malformed-date.ts";
import { malformedNumber } from "./diagnostics/malformed-number.ts";
import { sizeOverLimit } from "./diagnostics/size-over-limit.ts";
import { unclosedString } from "./diagnostics/unclosed-string.ts";
import { unknownCharacter } from "./diagnostics/unknown-character.ts";
import { unnormalisedText } from "./diagnostics/unnormalised-text.ts";
import { limits } from "./limits.ts";
import { tokenFaults } from "./token-faults.ts";
import { Identifier, byWord, tokens as tokenTypes } from "./tokens.ts";

/** The tokens of one file, with what is wrong with its characters. */
export interface Lexed {
  readonly tokens: readonly IToken[];
  /** With their slashes. */
  readonly comments: readonly IToken[];
  readonly diagnostics: readonly Diagnostic[];
  /** Runs of characters that begin no token, in order. */
  readonly unreadable: readonly Span[];
  /** No character beyond ASCII: names need no normalisation. */
  readonly ascii: boolean;
}

/** Makes the lexer; `skipValidations` is off only in the test that checks the table of tokens. */
export function createLexer(options: { readonly skipValidations: boolean }): Lexer {
  return new Lexer(tokenTypes, {
    ensureOptimizations: true,
    positionTracking: "onlyOffset",
    skipValidations: options.skipValidations,
  });
}

let lexer: Lexer | null = null;

/** Splits a text into tokens and comments. Never throws; a text over the limit gives no tokens and one diagnostic. */
export function lex(source: SourceText): Lexed {
  const { text, path } = source;
  if (bytesOf(text) > limits.fileBytes) {
    const place = { file: path, start: 0, end: Math.min(1, text.length) };
    const found = diagnose(sizeOverLimit, place, {
      what: "file",
      size: bytesOf(text),
      limit: limits.fileBytes,
    });
    return { tokens: [], comments: [], diagnostics: [found], unreadable: [], ascii: true };
  }
  lexer ??= createLexer({ skipValidations: true });
  // A byte order mark at the start is allowed; a blank keeps the offsets.
  const result = lexer.tokenize(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  for (const token of result.tokens) if (token.tokenType === Identifier) takeWord(token);
  const ascii = !/[^\0-\x7F]/.test(text);
  const diagnostics: Diagnostic[] = [];
  const forbidden = forbiddenCharacters(source, diagnostics);
  for (const error of result.errors) unknownCharacters(source, error, forbidden, diagnostics);
  tokenFaults(source, result.tokens, ascii, diagnostics);
  if (!ascii) reportUnnormalised(source, diagnostics);
  const shown = withoutKnockOn(source, diagnostics);
  const unreadable = result.errors.map(({ offset, length }) => ({ start: offset, end: offset + length }));
  const comments = result.groups["comments"] ?? [];
  return { tokens: result.tokens, comments, diagnostics: shown, unreadable, ascii };
}

/** A word of the language is read as an identifier first. */
function takeWord(token: IToken): void {
  const type = byWord.get(token.image);
  if (type === undefined) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}

/** After a lone quote the rest of its line is inside out: what else looks wrong there is not reported. */
function withoutKnockOn(source: SourceText, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lineOf = (each: Diagnostic): number => positionAt(source, each.place.start).line;
  const lines = new Set(diagnostics.filter((each) => each.code === unclosedString.code).map(lineOf));
  if (lines.size === 0) return diagnostics;
  return diagnostics.filter((each) => !followsFromQuote.has(each.code) || !lines.has(lineOf(each)));
}

const followsFromQuote: ReadonlySet<string> = new Set([
  unknownCharacter.code,
  malformedDate.code,
  malformedNumber.code,
]);

/** One diagnostic for each run of characters that begin no token, less those already reported. */
function unknownCharacters(
  source: SourceText,
  run: { readonly offset: number; readonly length: number },
  forbidden: readonly Span[],
  diagnostics: Diagnostic[],
): void {
  const end = run.offset + run.length;
  if (forbidden.some((span) => span.start < end && span.end > run.offset)) return;
  const text = source.text.slice(run.offset, end);
  diagnostics.push(diagnose(unknownCharacter, { file: source.path, start: run.offset, end }, { text }));
}

/** At most one in a file: the first place where the text and its normal form part. */
function reportUnnormalised(source: SourceText, diagnostics: Diagnostic[]): void {
  const { text, path } = source;
  const normal = text.normalize("NFC");
  if (normal === text) return;
  let at = 0;
  while (text.charCodeAt(at) === normal.charCodeAt(at)) at++;
  const start = Math.min(at, text.length - 1);
  const width = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  diagnostics.push(diagnose(unnormalisedText, { file: path, start, end: start + width }, {}));
}

/** Bytes in UTF-8; a short text is not counted. */
function bytesOf(text: string): number {
  if (text.length * 3 <= limits.fileBytes || text.length > limits.fileBytes) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
