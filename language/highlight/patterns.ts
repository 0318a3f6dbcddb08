import { letters, marksAndDigits, tokens } from "../lex/index.ts";

// Expressions in the common part of JavaScript's and Oniguruma's languages, as text. Properties of Unicode stand for the lists of
// letters, which are too long to be repeated in every rule.

const letter = String.raw`[\p{L}\p{Nl}_]`;
const part = String.raw`[\p{L}\p{Nl}\p{M}\p{Nd}_]`;

/** Nothing that would make a name longer. */
export const end = `(?!${part})`;
export const name = `${letter}${part}*`;
export const path = String.raw`${name}(?:\.${name})*`;

export const patterns = {
  comment: of(tokens.CommentToken),
  string: of(tokens.ClosedString),
  unclosed: of(tokens.UnclosedString),
  dateTime: of(tokens.DateTime),
  date: of(tokens.DateToken),
  badDate: of(tokens.BadDate),
  decimal: of(tokens.Decimal),
  int: of(tokens.Int),
  badNumber: of(tokens.BadNumber),
  id: of(tokens.Id),
} as const;

/** Signs of the language, longest first. */
export const signs: readonly string[] = tokens.signs.map(of);

/** The pattern of a token as the lexer has it. */
function of({ PATTERN: pattern }: (typeof tokens.signs)[number]): string {
  if (typeof pattern === "string") return pattern.replace(/[.*+?()[\]{}|^$/\\]/g, String.raw`\$&`);
  if (!(pattern instanceof RegExp)) throw new Error("a token without a pattern has no colour");
  return pattern.source.replaceAll(`[${letters}${marksAndDigits}]`, part).replaceAll(String.raw`\d`, "[0-9]");
}
