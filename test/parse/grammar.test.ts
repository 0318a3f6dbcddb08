import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lex } from "../../language/lex/index.ts";
import type { Lexed } from "../../language/lex/index.ts";
import { Grammar } from "../../language/parse/grammar.ts";
import { analysisInto } from "../../language/parse/lookahead.ts";
import { tables } from "../../language/parse/tables.ts";
import { sourceText } from "../../language/source/index.ts";
import { walk } from "../../language/ast/index.ts";
import { blocksOf } from "../support/markdown.ts";
import { filesBelow, textOf } from "../support/repository.ts";
import { faults, read } from "./read.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

test("the grammar passes the validation of the library: no ambiguity at two tokens", () => {
  expect(() => new Grammar({ strategy: analysisInto({}), validate: true })).not.toThrow();
});

test("the tables that the parser goes by are those of its grammar: npm run generate", () => {
  const anew = {};
  new Grammar({ strategy: analysisInto(anew), validate: false });
  expect(tables).toEqual(anew);
});

test("the tables lead where chevrotain's analysis leads, in whole texts and in broken ones", () => {
  const analysed = new Grammar({ strategy: analysisInto({}), validate: false });
  const quick = new Grammar();
  const result = (grammar: Grammar, tokens: Lexed["tokens"]): string => {
    grammar.input = [...tokens];
    const tree = grammar.file();
    return JSON.stringify([tree, grammar.errors.map(({ message, token }) => [message, token.startOffset])]);
  };
  const { tokens } = lex(sourceText("a.pdp", fixture("clinic.pdp")));
  expect(result(quick, tokens)).toBe(result(analysed, tokens));
  for (let at = 0; at < tokens.length; at += 7) {
    const without = tokens.toSpliced(at, 1);
    expect(result(quick, without)).toBe(result(analysed, without));
    const other = tokens[tokens.length - 1 - at];
    if (other === undefined) continue;
    const swapped = tokens.with(at, other);
    expect(result(quick, swapped)).toBe(result(analysed, swapped));
  }
});

test.each([
  ["clinic.pdp", 37],
  ["appendix.pdp", 24],
])("%s is read whole", (name, count) => {
  const text = fixture(name);
  expect(faults(text)).toEqual([]);
  expect(read(text).declarations).toHaveLength(count);
});

test.each(["language", "semantics"])("every example of docs/reference/%s.md is read", (page) => {
  const examples = blocksOf(textOf(`docs/reference/${page}.md`)).filter(
    ({ info }) => info[0] === "pdp" && !info.includes("invalid"),
  );
  expect(examples.length).toBeGreaterThan(0);
  for (const { text } of examples) expect(faults(text)).toEqual([]);
});

test.each([...filesBelow("stdlib", ".pdp"), ...filesBelow("examples", ".pdp")])("%s is read", (path) => {
  expect(faults(textOf(path))).toEqual([]);
});

test("every node lies inside of its parent's text, in order", () => {
  const text = fixture("clinic.pdp");
  walk(read(text), (node) => {
    expect(node.start).toBeGreaterThanOrEqual(0);
    expect(node.end).toBeGreaterThan(node.start);
    expect(node.end).toBeLessThanOrEqual(text.length);
  });
});

test("layout means nothing", () => {
  const text = fixture("clinic.pdp").replaceAll(/\/\/.*$/gm, "");
  const strip = (file: unknown): string =>
    JSON.stringify(file, (key, value: unknown) =>
      ["start", "end", "doc", "comments"].includes(key) ? undefined : value,
    );
  const whole = strip(read(text));
  expect(strip(read(text.replaceAll(/\s+/g, " ")))).toBe(whole);
  expect(strip(read(text.replaceAll(/^ */gm, "")))).toBe(whole);
  expect(strip(read(text.replaceAll(/^/gm, "      ")))).toBe(whole);
  expect(strip(read(text.replaceAll("\n", "\r\n")))).toBe(whole);
});
