import { expect, it } from "vitest";
import { pagesModule } from "../build/pages.mjs";
import { configKeys } from "../compiler/config/index.ts";
import { format } from "../language/format/index.ts";
import { importsBelow, roomOf } from "./support/imports.ts";
import { filesBelow, textOf } from "./support/repository.ts";

const sources = ["language", "compiler"].flatMap((part) => filesBelow(part, ".ts"));
const tests = filesBelow("test", ".ts");

// docs/architecture.md, "The rooms": who may import whom. Every room may import from itself.
const language = ["language/index.ts"];
const types = ["compiler/program.ts", "compiler/host.ts"];
const left = {
  load: [...language, "language/parse", ...types],
  bind: [...language, ...types, "compiler/load"],
  check: [...language, ...types, "compiler/bind"],
  infer: [...language, ...types, "compiler/bind", "compiler/check"],
  evaluate: [...language, ...types, "compiler/bind", "compiler/check", "compiler/infer"],
  forecast: [...language, ...types, "compiler/check", "compiler/evaluate"],
  law: [...language, ...types, "compiler/check", "compiler/evaluate"],
  report: [...language, ...types, "compiler/bind", "compiler/check", "compiler/infer", "compiler/evaluate"],
};
const rooms = ["load", "bind", "check", "infer", "evaluate", "report"].map((room) => `compiler/${room}`);
/** What answers an editor: all that is to the left of it. */
const editing = [
  ...language,
  ...types,
  "language/format",
  "language/highlight",
  "compiler/emit",
  "compiler/catalog",
  "compiler/config",
  "compiler/forecast",
  "compiler/law",
  ...rooms,
];
const arrows: ReadonlyMap<string, readonly string[]> = new Map([
  ["language/source", []],
  ["language/diagnostics", ["language/source"]],
  ["language/lex", ["language/source", "language/diagnostics"]],
  ["language/ast", ["language/source"]],
  ["language/parse", ["language/lex", "language/ast", "language/diagnostics", "language/source"]],
  ["language/format", ["language/ast", "language/parse", "language/source", "language/diagnostics"]],
  ["language/highlight", ["language/lex"]],
  [
    "language/index.ts",
    ["language/source", "language/diagnostics", "language/ast", "language/lex", "language/parse"],
  ],
  ["compiler/load", left.load],
  ["compiler/bind", left.bind],
  ["compiler/check", left.check],
  ["compiler/infer", left.infer],
  ["compiler/evaluate", left.evaluate],
  ["compiler/report", left.report],
  ["compiler/forecast", left.forecast],
  ["compiler/law", left.law],
  ["compiler/library", [...language, "language/parse", ...types, "compiler/check"]],
  [
    "compiler/emit",
    [...left.report, "compiler/catalog", "compiler/report", "compiler/forecast", "compiler/law"],
  ],
  ["compiler/config", [...language, "compiler/check", "compiler/emit"]],
  ["compiler/office", [...language, "compiler/emit"]],
  ["compiler/catalog", [...language, "language/lex", "language/parse", ...rooms]],
  ["compiler/host.ts", [...language, "compiler/check"]],
  ["compiler/program.ts", [...language, "compiler/host.ts", ...rooms]],
  ["compiler/compile.ts", [...language, ...types, ...rooms]],
  ["compiler/service", [...editing, "compiler/compile.ts"]],
  ["compiler/lsp", [...editing, "compiler/service"]],
  [
    "compiler/index.ts",
    [
      "compiler/service",
      ...language,
      ...types,
      "compiler/compile.ts",
      "compiler/config",
      "compiler/emit",
      "compiler/catalog",
      "compiler/forecast",
      "compiler/law",
      "compiler/library",
      "stdlib",
      ...rooms,
    ],
  ],
  [
    "compiler/node",
    [
      "compiler/service",
      "compiler/lsp",
      "compiler/office",
      ...language,
      ...types,
      "language/diagnostics",
      "language/format",
      "compiler/compile.ts",
      "compiler/config",
      "compiler/emit",
      "compiler/catalog",
      "compiler/forecast",
      "compiler/law",
      "compiler/library",
      "stdlib",
      ...rooms,
    ],
  ],
]);
/** Files that others may import beside a room's index.ts: they hold types, or what the command line needs before anything else. */
const doors = new Set([
  "compiler/bind/symbols.ts",
  "compiler/check/schema.ts",
  "compiler/check/types.ts",
  "compiler/check/values.ts",
  "compiler/infer/model.ts",
  "compiler/evaluate/verdict.ts",
  "language/format/plugin.ts",
]);

it("imports only follow the arrows", () => {
  const wrong = importsBelow("language", "compiler")
    .filter(({ relative, file, target }) => relative && roomOf(file) !== roomOf(target))
    .filter(({ file, target }) => !(arrows.get(roomOf(file)) ?? []).includes(roomOf(target)))
    .map(({ file, target }) => `${file} may not use ${target}, see docs/architecture.md`);
  expect(wrong).toEqual([]);
});

it("lets the playground use the language and the compiler, never the command line, and enter rooms by their index", () => {
  const packages = /^(monaco-editor\/|fflate$|@viz-js\/viz$|docx$|write-excel-file\/)/;
  const wrong = importsBelow("playground")
    .filter(({ relative, target }) =>
      relative
        ? target.startsWith("compiler/node/") ||
          target.startsWith("test/") ||
          (/^(language|compiler)\//.test(target) &&
            target.split("/").length > 2 &&
            !target.endsWith("/index.ts") &&
            !doors.has(target))
        : !packages.test(target),
    )
    .map(({ file, target }) => `${file} should not use ${target}`);
  expect(wrong).toEqual([]);
});

it("enters another room only by its index.ts or a file of types", () => {
  const wrong = importsBelow("language", "compiler", "test")
    .filter(
      ({ relative, file, target }) =>
        relative && /^(language|compiler|stdlib)\//.test(target) && roomOf(file) !== roomOf(target),
    )
    .filter(({ file }) => !file.startsWith("test/"))
    .filter(
      ({ target }) => target.split("/").length > 2 && !target.endsWith("/index.ts") && !doors.has(target),
    )
    .map(({ file, target }) => `${file} should not reach into ${target}`);
  expect(wrong).toEqual([]);
});

/** Libraries that the command line carries in its bundle; the core knows none of them. */
const bundled = new Set(["commander", "@viz-js/viz", "vscode-languageserver/node"]);
/** Libraries that make files of office programs, in Node and in a browser. */
const office = new Set(["docx", "fflate", "write-excel-file/universal"]);

it("keeps Node and everything else outside out of the core", () => {
  const allowed = (file: string, target: string): boolean =>
    file.startsWith("compiler/node/")
      ? target.startsWith("node:") || bundled.has(target)
      : target === "chevrotain"
        ? /^language\/(lex|parse)\//.test(file)
        : target === "prettier" || target.startsWith("prettier/")
          ? file.startsWith("language/format/")
          : office.has(target)
            ? file.startsWith("compiler/office/")
            : target === "vscode-languageserver" && file.startsWith("compiler/lsp/");
  const wrong = importsBelow("language", "compiler")
    .filter(({ relative, file, target }) => !relative && !allowed(file, target))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(wrong).toEqual([]);
});

/** Generated text; the names of countries, which stand in the data of the platform and nowhere in ours. */
const mayHold = new Set(["compiler/catalog/pages.ts", "compiler/emit/country.ts"]);

it("reads no clock, chance, console or locale in the core", () => {
  const banned =
    /\b(Date\.now|new Date\(\)|Math\.random|console\.|localeCompare|toLocale\w+|Intl\.|process\.(env|argv|exit|cwd|std\w+|version\w*|platform|nextTick)|globalThis|eval\(|new Function)/;
  const wrong = sources
    .filter((file) => !file.startsWith("compiler/node/") && !mayHold.has(file))
    .flatMap((file) => linesWith(file, banned));
  expect(wrong).toEqual([]);
});

it("knows no requirement, act, article or country: the law is library", () => {
  const law =
    /\b(KZ-[A-Z]|REC-[a-z]|O179|L94\b|law94|order179|94-V|179\/)|\b(Kazakhstan|KZ|Russia|Germany)\b|\b(Art|Article|Статья|статьи|бап)\.? \d/;
  const wrong = sources.flatMap((file) => linesWith(file, law));
  expect(wrong).toEqual([]);
});

it("uses no any, no non-null assertion, few casts", () => {
  const wrong = sources
    .filter((file) => file !== "compiler/catalog/pages.ts")
    .flatMap((file) => linesWith(file, /(?::|\bas|<)\s*any\s*[;,)=>\]|{]|@ts-(ignore|expect-error|nocheck)/));
  expect(wrong).toEqual([]);
});

it("keeps every file small", () => {
  const wrong = [...sources, ...tests, ...filesBelow("playground", ".ts")]
    .filter((file) => file !== "compiler/catalog/pages.ts")
    .map((file) => ({ file, lines: textOf(file).split("\n").length }))
    .filter(({ lines }) => lines > 400);
  expect(wrong).toEqual([]);
});

it("opens every room with what comes in, what goes out and what must stay true", () => {
  const wrong = sources
    .filter((file) => /^(language|compiler)\/[a-z]+\/index\.ts$/.test(file))
    .filter((file) => {
      const head = textOf(file)
        .split("\n")
        .filter((line) => line.startsWith("// "))
        .join(" ");
      return !/^\/\/ In: .+ Out: .+ (Invariant|Must stay true): /.test(head);
    });
  expect(wrong).toEqual([]);
});

it("has fresh generated files", () => {
  process.chdir(new URL("..", import.meta.url).pathname);
  expect(textOf("compiler/catalog/pages.ts") === pagesModule()).toBe(true);
});

it("publishes a schema with exactly the keys that a project file may have", () => {
  const schema: { readonly properties: Readonly<Record<string, unknown>> } = JSON.parse(
    textOf("docs/reference/pdp.schema.json"),
  );
  expect(Object.keys(schema.properties).sort()).toEqual([...configKeys].sort());
});

it("formats every policy of the repository in the house style", async () => {
  const policies = ["stdlib", "examples"].flatMap((folder) => filesBelow(folder, ".pdp"));
  const wrong: string[] = [];
  for (const path of policies) {
    const text = textOf(path);
    const formatted = await format(text, path);
    if (!("text" in formatted) || formatted.text !== text) wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

function linesWith(file: string, pattern: RegExp): readonly string[] {
  return textOf(file)
    .split("\n")
    .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : []));
}
