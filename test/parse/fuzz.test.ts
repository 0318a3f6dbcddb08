import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { walk } from "../../language/ast/index.ts";
import { words } from "../../language/lex/index.ts";
import { parse } from "../../language/parse/index.ts";
import { sourceText } from "../../language/source/index.ts";

const seeded = { seed: 7, numRuns: 1500 };
const corpus = readFileSync(new URL("fixtures/clinic.pdp", import.meta.url), "utf8");

/** Whatever the text is: an answer, with every place inside of it. */
function holds(text: string): void {
  const { file, diagnostics } = parse(sourceText("a.pdp", text));
  walk(file, (node) => {
    if (!(node.start >= 0 && node.start <= node.end && node.end <= text.length)) {
      throw new Error(`${node.kind} ${node.start}..${node.end} of ${text.length}`);
    }
  });
  for (const { code, place, words: say } of diagnostics) {
    if (!(place.start >= 0 && place.start <= place.end && place.end <= text.length))
      throw new Error(`${code} ${place.start}..${place.end}`);
    for (const locale of ["kk", "ru", "en"] as const) {
      const { title, label } = say(locale);
      expect(title.length > 0 && label.length > 0 && !label.includes("undefined")).toBe(true);
    }
  }
}

const word = fc.constantFrom(
  ...Object.keys(words),
  "a",
  "b1",
  "әңгіме",
  "KZ-X-1.2",
  "store",
  '"text"',
  '"open',
  "2026-01-06",
  "2026-1-6",
  "5",
  "2.5",
  "5years",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  ":",
  ",",
  ".",
  "..",
  "->",
  "==",
  "!=",
  "=",
  "<",
  "+",
  "-",
  "*",
  "/",
  "?",
  "\n",
  "// c\n",
  "/// d\n",
  "@",
);

test("token soup", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (soup) => holds(soup.join(" "))),
    seeded,
  );
});

test("token soup in lines", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("", "  ", "    "), fc.array(word, { maxLength: 6 })), {
        maxLength: 25,
      }),
      (lines) => holds(lines.map(([indent, line]) => indent + line.join(" ")).join("\n")),
    ),
    seeded,
  );
});

test("random text of the whole of Unicode", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), holds), seeded);
});

test("random units, lone surrogates included", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }), (units) =>
      holds(String.fromCharCode(...units)),
    ),
    seeded,
  );
});

test("the corpus with pieces cut out, doubled and moved", () => {
  const cut = fc.tuple(fc.nat(corpus.length), fc.nat(400), fc.nat(corpus.length));
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      let text = corpus;
      for (const [from, length, to] of cuts) {
        const piece = text.slice(from, from + length);
        const rest = text.slice(0, from) + text.slice(from + length);
        text = rest.slice(0, to) + piece + rest.slice(to);
      }
      holds(text);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("every beginning of the corpus", () => {
  for (let length = 0; length < corpus.length; length += 13) holds(corpus.slice(0, length));
});
