import { Lexer, createToken } from "chevrotain";
import type { TokenType } from "chevrotain";
import { letters, marksAndDigits } from "./letters.ts";
import { startCodes } from "./start-codes.ts";
import { words } from "./words.ts";
import type { WordText, WordUse } from "./words.ts";

/**
 * A token with its classes. Set here and not in `createToken`, which would count all members of each class again for each token; the
 * lexer counts them once.
 */
function inClasses(token: TokenType, classes: TokenType[]): TokenType {
  token.CATEGORIES = classes;
  return token;
}

// Classes of tokens that the grammar asks for. Every Kind is a Name and every Name is a Word; so is every Type.
export const Word = createToken({ name: "Word", pattern: Lexer.NA });
export const Name = inClasses(createToken({ name: "Name", pattern: Lexer.NA }), [Word]);
export const Kind = inClasses(createToken({ name: "Kind", pattern: Lexer.NA }), [Name]);
export const Type = inClasses(createToken({ name: "Type", pattern: Lexer.NA }), [Name]);
/** A string, closed or not. */
export const Text = createToken({ name: "Text", pattern: Lexer.NA });

const part = `[${letters}${marksAndDigits}]`;

export const Identifier = inClasses(
  createToken({
    name: "Identifier",
    pattern: new RegExp(`[${letters}]${part}*`),
    start_chars_hint: startCodes(letters),
  }),
  [Kind, Type],
);
/** Ends never in a dot, so that `X-1..` is safe. Price: `A-b` without spaces is an id. */
export const Id = createToken({
  name: "Id",
  pattern: /[A-Z][A-Z0-9]*-[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/,
  start_chars_hint: startCodes("A-Z"),
});

export const Space = createToken({
  name: "Space",
  pattern: /[ \t\r\n]+/,
  group: Lexer.SKIPPED,
  start_chars_hint: startCodes(" \t\r\n"),
});
export const CommentToken = createToken({
  name: "Comment",
  pattern: /\/\/[^\r\n]*/,
  group: "comments",
  start_chars_hint: ["/"],
});

export const ClosedString = inClasses(
  createToken({
    name: "String",
    pattern: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/,
    start_chars_hint: ['"'],
  }),
  [Text],
);
/** A lone quote takes the rest of its line, so that the fault stays there. */
export const UnclosedString = inClasses(
  createToken({ name: "UnclosedString", pattern: /"[^\r\n]*/, start_chars_hint: ['"'] }),
  [Text],
);

// A number or a date that runs into a letter, a digit or `-1` is one token of its own, for one good message.
const notGlued = `(?!${part})`;
const digits = startCodes("0-9");
export const DateTime = createToken({
  name: "DateTime",
  start_chars_hint: digits,
  pattern: new RegExp(
    String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})` + notGlued,
  ),
});
export const DateToken = createToken({
  name: "Date",
  start_chars_hint: digits,
  pattern: new RegExp(String.raw`\d{4}-\d{2}-\d{2}(?!-\d)` + notGlued),
});
export const BadDate = createToken({
  name: "BadDate",
  start_chars_hint: digits,
  pattern: new RegExp(
    String.raw`\d{1,4}-\d{1,4}-\d{1,4}(?:-?[0-9A-Za-z_:+]|${part})*|\d{4}-\d{2}${notGlued}` +
      String.raw`|\d{1,2}\.\d{1,2}\.\d{2,4}${notGlued}|\d{1,2}/\d{1,2}/\d{4}${notGlued}`,
  ),
});
export const Decimal = createToken({
  name: "Decimal",
  start_chars_hint: digits,
  pattern: new RegExp(String.raw`\d+(?:_\d+)*\.\d+(?:_\d+)*` + notGlued),
});
export const Int = createToken({
  name: "Int",
  start_chars_hint: digits,
  pattern: new RegExp(String.raw`\d+(?:_\d+)*` + notGlued),
});
export const BadNumber = createToken({
  name: "BadNumber",
  start_chars_hint: digits,
  pattern: new RegExp(String.raw`\d${part}*(?:\.\d${part}*)?`),
});

function sign(name: string, text: string): TokenType {
  return createToken({ name, pattern: text, label: text });
}
export const Arrow = sign("Arrow", "->");
export const Range = sign("Range", "..");
export const Equal = sign("Equal", "==");
export const NotEqual = sign("NotEqual", "!=");
export const LessEqual = sign("LessEqual", "<=");
export const GreaterEqual = sign("GreaterEqual", ">=");
export const Less = sign("Less", "<");
export const Greater = sign("Greater", ">");
export const Assign = sign("Assign", "=");
export const OpenBrace = sign("OpenBrace", "{");
export const CloseBrace = sign("CloseBrace", "}");
export const OpenBracket = sign("OpenBracket", "[");
export const CloseBracket = sign("CloseBracket", "]");
export const OpenParen = sign("OpenParen", "(");
export const CloseParen = sign("CloseParen", ")");
export const Colon = sign("Colon", ":");
export const Comma = sign("Comma", ",");
export const Dot = sign("Dot", ".");
export const Plus = sign("Plus", "+");
export const Minus = sign("Minus", "-");
export const Star = sign("Star", "*");
export const Slash = sign("Slash", "/");
export const Question = sign("Question", "?");

/** The signs of the language, longest first. */
export const signs: readonly TokenType[] = [
  Arrow,
  Range,
  Equal,
  NotEqual,
  LessEqual,
  GreaterEqual,
  Less,
  Greater,
  Assign,
  OpenBrace,
  CloseBrace,
  OpenBracket,
  CloseBracket,
  OpenParen,
  CloseParen,
  Colon,
  Comma,
  Dot,
  Plus,
  Minus,
  Star,
  Slash,
  Question,
];

const categoriesOf: { readonly [U in WordUse]: TokenType[] } = {
  reserved: [Word],
  name: [Name],
  type: [Type],
  free: [Kind, Type],
};

const wordTokens: readonly (readonly [string, TokenType])[] = Object.entries(words).map(([text, entry]) => [
  text,
  inClasses(createToken({ name: `Word_${text}`, pattern: Lexer.NA, label: text }), categoriesOf[entry.use]),
]);

/** One token type per word of `words`. */
// The cast states that the keys of the result are those of `words`, which `Object.entries` forgets.
export const keyword = Object.fromEntries(wordTokens) as { readonly [W in WordText]: TokenType };

/** The token types of words by their text. To the lexer they are identifiers; a pattern for each would cost every start. */
export const byWord: ReadonlyMap<string, TokenType> = new Map(wordTokens);

/** All token types, those of the lexer in the order in which it tries them. */
export const tokens: TokenType[] = [
  Space,
  CommentToken,
  ClosedString,
  UnclosedString,
  DateTime,
  DateToken,
  BadDate,
  Decimal,
  Int,
  BadNumber,
  Id,
  Identifier,
  ...signs,
  ...byWord.values(),
  Word,
  Name,
  Kind,
  Type,
  Text,
];
