import { expect, test } from "vitest";
import { createLexer, lex, tokens as t, words } from "../../language/lex/index.ts";
import { sourceText } from "../../language/source/index.ts";

/** `Name:image` of each token. */
function tokensOf(text: string): string[] {
  return lex(sourceText("a.pdp", text)).tokens.map((token) => `${token.tokenType.name}:${token.image}`);
}

test("a Kazakh identifier is one name, in Cyrillic and in Latin", () => {
  expect(tokensOf("әңгіме_Қағаз ұйымның_өрісі1 Şäkärim İñgär")).toEqual([
    "Identifier:әңгіме_Қағаз",
    "Identifier:ұйымның_өрісі1",
    "Identifier:Şäkärim",
    "Identifier:İñgär",
  ]);
});

test("the table of tokens passes the validation of the library", () => {
  expect(() => createLexer({ skipValidations: false })).not.toThrow();
});

test("a word of the language is itself only as a whole", () => {
  expect(tokensOf("to todo total for force форма day days daylight")).toEqual([
    "Word_to:to",
    "Word_todo:todo",
    "Identifier:total",
    "Word_for:for",
    "Word_force:force",
    "Identifier:форма",
    "Word_day:day",
    "Word_days:days",
    "Identifier:daylight",
  ]);
});

test("every word is in the table with its class and its documentation", () => {
  for (const [text, entry] of Object.entries(words)) {
    expect(tokensOf(text)).toEqual([`Word_${text}:${text}`]);
    expect(entry.doc.endsWith(".") || entry.doc.includes("`")).toBe(true);
  }
  const prototype = "constructor hasOwnProperty __proto__";
  expect(tokensOf(prototype)).toEqual(prototype.split(" ").map((name) => `Identifier:${name}`));
});

test("dates, times, numbers and ranges", () => {
  expect(
    tokensOf(
      "2026-01-06 2026-01-06T10:00+05:00 2026-01-06T10:00:30Z 140_000 2.5 2026-01-06..2026-07-12 KZ-X-1..",
    ),
  ).toEqual([
    "Date:2026-01-06",
    "DateTime:2026-01-06T10:00+05:00",
    "DateTime:2026-01-06T10:00:30Z",
    "Int:140_000",
    "Decimal:2.5",
    "Date:2026-01-06",
    "Range:..",
    "Date:2026-07-12",
    "Id:KZ-X-1",
    "Range:..",
  ]);
});

test.each(["KZ-O179-7.b.10.items", "KZ-L94-9.9-5", "REC-dpia.publish"])("%s is one id", (id) => {
  expect(tokensOf(id)).toEqual([`Id:${id}`]);
});

test.each([
  ["2026-1-6", "malformed-date"],
  ["2026-01", "malformed-date"],
  ["06.01.2026", "malformed-date"],
  ["2026-01-06T10:00", "malformed-date"],
  ["2026-01-066", "malformed-date"],
  ["5years", "malformed-number"],
  ["5жыл", "malformed-number"],
  ["100_", "malformed-number"],
  ["1__0", "malformed-number"],
])("%s is one token and one diagnostic: %s", (text, code) => {
  const { tokens, diagnostics } = lex(sourceText("a.pdp", text));
  expect(tokens.map((token) => token.image)).toEqual([text]);
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
});

test("a string keeps to its line; a lone quote takes the rest of it", () => {
  expect(tokensOf('"a \\" b" "" x\n"open, {\nnext "closed"')).toEqual([
    'String:"a \\" b"',
    'String:""',
    "Identifier:x",
    'UnclosedString:"open, {',
    "Identifier:next",
    'String:"closed"',
  ]);
});

test("no token spans lines, and comments are all there", () => {
  const source = sourceText("a.pdp", "a // one\r\n/// two\rb /// three\n//// four");
  const { tokens, comments } = lex(source);
  expect(tokens.map((token) => token.image)).toEqual(["a", "b"]);
  expect(comments.map((each) => each.image)).toEqual(["// one", "/// two", "/// three", "//// four"]);
});

test("every word is a Word, and a name unless reserved", () => {
  expect(t.keyword.flow.CATEGORIES).toContain(t.Type);
  expect(t.keyword.and.CATEGORIES).toEqual([t.Word]);
});
