import type { TokenType } from "./token-type.ts";
import { words } from "./words.ts";
import type { WordText, WordUse } from "./words.ts";

let bits = 1;

function sort(name: string, classes: readonly TokenType[] = []): TokenType {
  return { name, label: name, sign: null, bit: 0, classes: among(classes) };
}

function classOf(name: string, classes: readonly TokenType[] = []): TokenType {
  const bit = bits;
  bits <<= 1;
  return { name, label: name, sign: null, bit, classes: among(classes) };
}

function sign(name: string, text: string, classes: readonly TokenType[] = []): TokenType {
  return { name, label: text, sign: text, bit: 0, classes: among(classes) };
}

/** The bits of these classes and of all that they belong to. */
function among(classes: readonly TokenType[]): number {
  return classes.reduce((all, each) => all | each.bit | each.classes, 0);
}

// Classes of tokens that the grammar asks for. Every Kind is a Name and every Name is a Word; so is every Type.
export const Word = classOf("Word");
export const Name = classOf("Name", [Word]);
export const Kind = classOf("Kind", [Name]);
export const Type = classOf("Type", [Name]);
/** A string, closed or not. */
export const Text = classOf("Text");

export const Identifier = sort("Identifier", [Kind, Type]);
/** Ends never in a dot, so that `X-1..` is safe. Price: `A-b` without spaces is an id. */
export const Id = sort("Id");
export const CommentToken = sort("Comment");
export const ClosedString = sort("String", [Text]);
/** A lone quote takes the rest of its line, so that the fault stays there. */
export const UnclosedString = sort("UnclosedString", [Text]);

export const DateTime = sort("DateTime");
export const DateToken = sort("Date");
/** A number or a date that runs into a letter, a digit or `-1` is one token of its own, for one good message. */
export const BadDate = sort("BadDate");
export const Decimal = sort("Decimal");
export const Int = sort("Int");
export const BadNumber = sort("BadNumber");
/** What stands behind the last token. */
export const End = sort("End");

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

const classesOf: { readonly [U in WordUse]: readonly TokenType[] } = {
  reserved: [Word],
  name: [Name],
  type: [Type],
  free: [Kind, Type],
};

const wordTokens: readonly (readonly [string, TokenType])[] = Object.entries(words).map(([text, entry]) => [
  text,
  sign(`Word_${text}`, text, classesOf[entry.use]),
]);

/** One token type per word of `words`. */
// The cast states that the keys of the result are those of `words`, which `Object.entries` forgets.
export const keyword = Object.fromEntries(wordTokens) as { readonly [W in WordText]: TokenType };

/** The token types of words, by their text. */
export const byWord: ReadonlyMap<string, TokenType> = new Map(wordTokens);

/** All sorts and classes. */
export const tokens: readonly TokenType[] = [
  Word,
  Name,
  Kind,
  Type,
  Text,
  Identifier,
  Id,
  CommentToken,
  ClosedString,
  UnclosedString,
  DateTime,
  DateToken,
  BadDate,
  Decimal,
  Int,
  BadNumber,
  End,
  ...signs,
  ...wordTokens.map(([, token]) => token),
];
