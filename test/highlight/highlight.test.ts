import { expect, it } from "vitest";
import { editing, monarch, textmate } from "../../language/highlight/index.ts";
import { letters, lex, marksAndDigits } from "../../language/lex/index.ts";
import { sourceText } from "../../language/source/index.ts";
import { filesBelow, root as repository, textOf } from "../support/repository.ts";
import { scopesIn } from "../support/textmate.ts";

const policies = ["examples", "stdlib"].flatMap((folder) => filesBelow(folder, ".pdp"));

/** `text → scope` of all that is not plain. */
function shown(text: string): readonly string[] {
  return scopesIn(textmate(), text).map(
    ({ start, end, scope }) => `${text.slice(start, end).trim()} ${scope.replace(/\.pdp$/, "")}`,
  );
}

it("colours a declaration", () => {
  expect(shown('database crm "Customers" {\n  at: places.in // here\n  holds: [Email] of buyer\n}')).toEqual([
    "database entity.name.type",
    "crm entity.name.function",
    '"Customers" string.quoted.double',
    "{ punctuation.brackets",
    "at support.type.property-name",
    ": keyword.operator",
    ". keyword.operator",
    "// here comment.line.double-slash",
    "holds support.type.property-name",
    ": keyword.operator",
    "[ punctuation.brackets",
    "] punctuation.brackets",
    "of keyword.other.clause",
    "} punctuation.brackets",
  ]);
});

it("tells words of the language from names that are spelt like them", () => {
  expect(shown("flow to: from -> version {")).toContain("to entity.name.function");
  expect(shown("  error: none")).toEqual([
    "error support.type.property-name",
    ": keyword.operator",
    "none constant.language",
  ]);
  expect(shown("  where x.count > 30 business days")).toEqual([
    "where keyword.control",
    ". keyword.operator",
    "> keyword.operator",
    "30 constant.numeric",
    "business days keyword.other.unit",
  ]);
  expect(shown("  expect violated KZ-O179-5.4 on күні_every")).toEqual([
    "expect keyword.other.test",
    "KZ-O179-5.4 constant.other.id",
    "on keyword.other.clause",
  ]);
});

const scopeOf = new Map([
  ["String", "string.quoted.double.pdp"],
  ["Date", "constant.numeric.date.pdp"],
  ["DateTime", "constant.numeric.date.pdp"],
  ["Int", "constant.numeric.pdp"],
  ["Decimal", "constant.numeric.pdp"],
]);

it("sees the same tokens as the lexer in every policy of the repository", () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const path of policies) {
    const text = textOf(path);
    const scopes = scopesIn(textmate(), text);
    const starting = new Map(scopes.map((each) => [each.start, each]));
    const { tokens, comments } = lex(sourceText(path, text));
    for (const { startOffset, image, tokenType } of tokens) {
      const scope = scopeOf.get(tokenType.name);
      const found = starting.get(startOffset);
      if (scope === undefined) continue;
      seen++;
      if (found?.scope !== scope || found.end !== startOffset + image.length)
        wrong.push(`${path}: ${image} is ${found?.scope}`);
    }
    for (const { startOffset, image } of comments)
      if (starting.get(startOffset)?.end !== startOffset + image.length) wrong.push(`${path}: ${image}`);
    wrong.push(
      ...scopes.filter((each) => each.scope.startsWith("invalid")).map((each) => `${path}: ${each.scope}`),
    );
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});

it("colours in Monaco what it colours elsewhere", async () => {
  const language = monarch();
  const compiler = "node_modules/monaco-editor/esm/vs/editor/standalone/common/monarch/monarchCompile.js";
  const { compile }: { readonly compile: (id: string, language: object) => unknown } = await import(
    `${repository}/${compiler}`
  );
  // Monaco's own compiler refuses what it could not run.
  expect(() => compile("pdp", language)).not.toThrow();
  const rules = textmate().patterns.map(({ match }) => new RegExp(match, "u").source);
  const root = language.tokenizer["root"] ?? [];
  const common = root.map(([{ source }]) => source).filter((source) => rules.includes(source));
  expect(common).toEqual(rules.filter((source) => common.includes(source)));
  expect(common.length).toBe(rules.length - 1);
});

it("has a letter for a letter where the lexer has lists", () => {
  const listed = new RegExp(`^[${letters}]$`);
  const following = new RegExp(`^[${letters}${marksAndDigits}]$`);
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (code >= 0xd800 && code < 0xe000) continue;
    // The lexer may know fewer than the platform: invisible ones, and letters newer than its table.
    if (listed.test(char) && !/^[\p{L}\p{Nl}_]$/u.test(char)) wrong.push(`letter ${code.toString(16)}`);
    if (following.test(char) && !/^[\p{L}\p{Nl}\p{M}\p{Nd}_]$/u.test(char))
      wrong.push(`part ${code.toString(16)}`);
  }
  expect(wrong.filter((each) => !isNew(each))).toEqual([]);
});

/** A platform may be older than the table of the lexer. */
function isNew(found: string): boolean {
  return /^\P{Assigned}$/u.test(String.fromCharCode(Number.parseInt(found.split(" ")[1] ?? "", 16)));
}

it("is quick on lines made to be slow", () => {
  const hostile = [
    "a".repeat(20_000),
    `"${"\\".repeat(20_000)}`,
    "a.".repeat(10_000),
    " ".repeat(20_000),
    "{".repeat(20_000),
    '"a" '.repeat(5000),
    "1-".repeat(10_000),
  ];
  const { increaseIndentPattern: pattern } = editing().indentationRules;
  for (const line of hostile) {
    const start = performance.now();
    for (const { match } of textmate().patterns) new RegExp(match, "uy").exec(line);
    new RegExp(pattern.pattern).test(line);
    expect(performance.now() - start, line.slice(0, 8)).toBeLessThan(500);
  }
});
