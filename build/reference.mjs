// docs/reference/law/: a page for each provision of the library in three languages, with indexes. Not in version control.
// Usage: npm run reference [-- YYYY-MM-DD], after npm run build; the day says which version of a provision a page is about.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { libraryTexts } from "./library.mjs";
import { inRepository } from "./run.mjs";

const folder = "docs/reference/law";

/** Every file of the reference; throws where a test of the library fails, since a page would then show what is not so. */
export async function referenceFiles(asOf) {
  const { compile, parseLibrary } = await import(inRepository("dist/compiler/index.js"));
  const { reference } = await import(inRepository("dist/compiler/emit/reference/index.js"));
  const { runTests } = await import(inRepository("dist/compiler/evaluate/index.js"));
  const { lawBook, testsOf } = await import(inRepository("dist/compiler/law/index.js"));
  const { parseDay } = await import(inRepository("dist/compiler/check/index.js"));
  const texts = libraryTexts().filter(({ path }) => !path.endsWith(".rows.pdp"));
  const isTest = ({ path }) => path.endsWith(".test.pdp");
  const library = parseLibrary(texts.filter((each) => !isTest(each)));
  const host = { files: async () => texts.filter(isTest), library: async () => library };
  const program = await compile(host, { asOf, profile: null, entries: [], waivers: true });
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${asOf} is not a day; write YYYY-MM-DD`);
  const results = runTests(program, { asOf: day });
  const failed = results.find((each) => !each.passed);
  if (failed !== undefined) throw new Error(`a test of the library fails: ${failed.test.name}`);
  const mentions = testsOf(program.files.filter(isTest));
  return reference(program, lawBook(program, mentions, day), results);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.chdir(inRepository("."));
  const files = await referenceFiles(process.argv[2] ?? new Date().toISOString().slice(0, 10));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`reference: ${files.length} pages in ${folder}`);
}
