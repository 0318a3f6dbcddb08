import { expect, it } from "vitest";
import { runTests } from "../../compiler/evaluate/index.ts";
import { parseDay } from "../../compiler/check/index.ts";
import { libraryTestTexts } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const program = await compileText([
  { path: "empty.pdp", text: "module empty\n" },
  ...libraryTestTexts().map(({ path, text }) => ({ path: path.replace(/^pdp:/, "law/"), text })),
]);
const results = runTests(program, { asOf: parseDay("2026-04-15") ?? 0 });

it("reads the law and its tests without a fault", () => {
  expect(
    program.diagnostics
      .filter((each) => each.severity === "error")
      .map((each) => `${each.place.file}: ${each.code}`),
  ).toEqual([]);
  expect(results.length).toBeGreaterThan(800);
});

it.each(results.map((result) => ({ name: result.test.name, result })))("$name", ({ result }) => {
  expect(
    result.expectations.filter((each) => !each.passed).map((each) => `${each.expected}, found ${each.found}`),
  ).toEqual([]);
  expect(result.passed).toBe(true);
});
