import { expect, it } from "vitest";
import { catalogue, pages } from "../../compiler/catalog/index.ts";
import { preludeOnly, standardLibrary } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";
import { filesBelow, textOf } from "../support/repository.ts";

const pairs = ["language", "compiler"]
  .flatMap((folder) => filesBelow(folder, ".ts", ".md"))
  .filter((path) => /^\w+\/[\w/-]+\/diagnostics\/[^/]+$/.test(path) && !path.endsWith("/index.ts"));

/** Names of the files of one kind in the folders of pairs. */
function codesOf(ending: ".ts" | ".md"): readonly string[] {
  return pairs
    .filter((path) => path.endsWith(ending))
    .filter((path) => ending === ".md" || textOf(path).includes("defineDiagnostic"))
    .map((path) => path.slice(path.lastIndexOf("/") + 1, -ending.length))
    .sort();
}

it("lists every diagnostic once, with its page and its definition beside it", () => {
  const codes = catalogue.map((each) => each.code).sort();
  expect(codes).toEqual(codesOf(".ts"));
  expect(codes).toEqual(codesOf(".md"));
  expect(new Set(codes).size).toBe(codes.length);
});

it("gives every code a kebab-case name and a page in three languages", () => {
  for (const { code } of catalogue) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const page = pages.get(code);
    expect(page?.kk, code).toMatch(/[әғқңөұүһі]/i);
    expect(page?.ru, code).toMatch(/[а-я]/i);
    expect(page?.en, code).toMatch(/[a-z]/i);
  }
});

/** Their example would be millions of characters long; test/load makes it. */
const limits = ["file-too-large", "project-too-large"];

/** Two declarations clash: the error stands at both of them. */
const atBoth = ["duplicate-name", "duplicate-requirement", "duplicate-waiver"];

// Pages about the language need the prelude only; those that use the law say so by importing it.
const prelude = preludeOnly();
for (const [code, page] of pages) {
  it(`${code}: the wrong example gives it exactly once, the right one is silent`, async () => {
    const codes = async (text: string): Promise<readonly string[]> => {
      const library = text.includes("import kz") ? standardLibrary() : prelude;
      const { diagnostics } = await compileText(filesOf(text), {}, library);
      return diagnostics.map((each) => each.code);
    };
    if (page.invalid === null || page.valid === null) return expect(limits).toContain(code);
    expect(await codes(page.invalid)).toEqual(atBoth.includes(code) ? [code, code] : [code]);
    expect(await codes(page.valid)).toEqual([]);
  });
}

/** A block may hold several files, each after a line `// file: name.pdp`. */
function filesOf(text: string): readonly { readonly path: string; readonly text: string }[] {
  const parts = text.split(/^\/\/ file: (.+)$/m);
  if (parts.length === 1) return [{ path: "policy.pdp", text }];
  const files: { path: string; text: string }[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    files.push({ path: (parts[at] ?? "").trim(), text: parts[at + 1] ?? "" });
  }
  return files;
}
