import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lex } from "../../language/lex/index.ts";
import { parse } from "../../language/parse/index.ts";
import { sourceText } from "../../language/source/index.ts";
import { faults, meaning } from "./read.ts";

const text = readFileSync(new URL("fixtures/clinic.pdp", import.meta.url), "utf8");
const whole = parse(sourceText("clinic.pdp", text)).file;
const meanings = whole.declarations.map(meaning);

/** How many declarations besides the one at `at` an edit destroys, and how many messages it gives. */
function damage(edited: string, at: number): { readonly lost: number; readonly messages: number } {
  const { file, diagnostics } = parse(sourceText("clinic.pdp", edited));
  const own = whole.declarations.findIndex(({ start, end }) => at >= start && at <= end);
  const found = new Set(file.declarations.map(meaning));
  const lost = meanings.filter((each, index) => index !== own && !found.has(each)).length;
  return { lost, messages: diagnostics.length };
}

const at = fc.integer({ min: 0, max: text.length - 1 });
const signs = [...'{}[]()"x :,\n-1@.=>', "é", "// ", "\\"];
const tokens = lex(sourceText("clinic.pdp", text)).tokens;

const edits: readonly (readonly [string, fc.Arbitrary<{ readonly edited: string; readonly at: number }>])[] =
  [
    [
      "a deleted character",
      at.map((where) => ({ edited: text.slice(0, where) + text.slice(where + 1), at: where })),
    ],
    [
      "an inserted character",
      fc
        .tuple(at, fc.constantFrom(...signs))
        .map(([where, sign]) => ({ edited: text.slice(0, where) + sign + text.slice(where), at: where })),
    ],
    [
      "a replaced character",
      fc
        .tuple(at, fc.constantFrom(...signs))
        .map(([where, sign]) => ({ edited: text.slice(0, where) + sign + text.slice(where + 1), at: where })),
    ],
    [
      "a deleted word or sign",
      fc.constantFrom(...tokens).map(({ startOffset, image }) => ({
        edited: text.slice(0, startOffset) + text.slice(startOffset + image.length),
        at: startOffset,
      })),
    ],
    [
      "a doubled word or sign",
      fc.constantFrom(...tokens).map(({ startOffset, image }) => ({
        edited: `${text.slice(0, startOffset)}${image} ${text.slice(startOffset)}`,
        at: startOffset,
      })),
    ],
  ];

test.each(edits)(
  "%s leaves at least 95 of 100 other declarations intact and gives few messages",
  (_, edit) => {
    let single = 0;
    let runs = 0;
    fc.assert(
      fc.property(edit, ({ edited, at: where }) => {
        const { lost, messages } = damage(edited, where);
        expect(lost).toBeLessThanOrEqual(Math.floor((meanings.length - 1) * 0.05));
        expect(messages).toBeLessThanOrEqual(5);
        runs++;
        if (messages <= 1) single++;
      }),
      { seed: 20261122, numRuns: 400 },
    );
    // One message for one fault, but for the rare edit that turns a line inside out.
    expect(single / runs).toBeGreaterThan(0.93);
  },
);

test.each([
  [
    "store cards {\n  owner: clinic\n  at almaty\n}",
    "3:6 unexpected-text: `almaty` stands where `:` is expected",
  ],
  ["store cards {\n  owner:\n  at: almaty\n}", "2:3 missing-value: nothing is written after `owner:`"],
  [
    "store cards {\n  holds: [A, B\n  at: almaty\n}\nparty a",
    "2:10 unclosed-bracket: this `[` is not closed",
  ],
  ["store cards {\n  holds: A, B]\n  at: almaty\n}", "2:10 unopened-bracket: a `[` is missing before this"],
  ["store cards {\n  at: almaty\n\nparty a", "1:13 unclosed-bracket: this `{` is not closed"],
  ["store cards\n  at: almaty\n}\nparty a", "2:3 unopened-bracket: a `{` is missing before this"],
  ["store cards {\n  at: almaty\n}}\nparty a", "3:1 unopened-bracket: nothing opens what this `}` closes"],
  [
    'store cards {\n  note: "open\n  at: almaty\n}',
    "2:9 unclosed-string: the quote opened here is not closed on its line",
  ],
  [
    "requirment KZ-1 {\n  version 2020-01-01 .. { for s: store require s.at is stated }\n}",
    "1:1 misspelt-keyword: the language has no word `requirment`",
  ],
  ["flwo f: a -> b { carries: [A] }", "1:1 misspelt-keyword: the language has no word `flwo`"],
  ['test "t" {\n  expct violated KZ-1 on a\n}', "2:3 misspelt-keyword: the language has no word `expct`"],
  [
    "requirement KZ-1 {\n  version 2020-01-01 .. {\n    for s: store\n    wher s.at is stated\n    require true\n  }\n}",
    "4:5 misspelt-keyword: the language has no word `wher`",
  ],
  ["data count is Personal", "1:6 reserved-name: `count` is a word of the language and cannot be a name"],
  ["define x =", "1:10 unexpected-text: after `=` an expression is expected"],
  ["define x = a and", "1:14 unexpected-text: after `and` an expression is expected"],
  ["flow f: a b", "1:11 unexpected-text: `b` stands where `->` is expected"],
  ["party a\nmodule m", "2:1 misplaced-module: a file has one `module` line, at its very beginning"],
  [
    "/ party a",
    "1:1 unexpected-text: `/` stands where a declaration (such as `store cards { … }`) is expected",
  ],
])("%s", (faulty, message) => {
  expect(faults(faulty)).toEqual([message]);
});

test("a value that cannot be read leaves the property open; the others keep theirs", () => {
  const { file } = parse(
    sourceText("a.pdp", "store cards {\n  owner: clinic\n  holds: [A B]\n  at: almaty\n}"),
  );
  const [cards] = file.declarations;
  if (cards?.kind !== "ElementDeclaration") throw new Error("unexpected");
  expect(
    cards.members.map((each) => (each.kind === "Property" ? [each.key.text, each.value.kind] : [])),
  ).toEqual([
    ["owner", "ReferenceValue"],
    ["holds", "TodoValue"],
    ["at", "ReferenceValue"],
  ]);
});

test("a condition that cannot be read is a name without text: neither true nor false", () => {
  const faulty =
    "requirement KZ-1 {\n  version 2020-01-01 .. {\n    for s: store\n    where s.at ==\n    require s.owner != none\n  }\n}";
  const [requirement] = parse(sourceText("a.pdp", faulty)).file.declarations;
  if (requirement?.kind !== "RequirementDeclaration") throw new Error("unexpected");
  const rule = requirement.versions[0]?.rules[0];
  expect(rule?.where).toMatchObject({ kind: "NameExpression", name: { text: "" } });
  expect(rule?.require?.kind).toBe("BinaryExpression");
});

test("several faults in several declarations are one message each", () => {
  const faulty =
    'store a {\n  at almaty\n}\n\nstore b {\n  holds: [A\n}\n\nflwo c: a -> b\n\ntest "t" {\n  place p { x: }\n  expect foo\n}\n';
  expect(faults(faulty).map((each) => each.split(" ")[1])).toEqual([
    "unexpected-text:",
    "unclosed-bracket:",
    "misspelt-keyword:",
    "missing-value:",
    "unexpected-text:",
  ]);
});

test("a letter in another form of Unicode hides no fault on its line", () => {
  const { diagnostics } = parse(sourceText("a.pdp", 'store a "и\u0306" { x: = }\n'));
  expect(diagnostics.map((each) => each.code)).toContain("unexpected-text");
});
