import type { Diagnostic } from "../../language/index.ts";
import { expectedFault } from "../check/index.ts";
import type { TestInfo } from "../check/index.ts";
import type { Evaluated, Program } from "../program.ts";

/** The diagnostics to show: each once, without the faults that a test expects; by file, place and code. */
export function report(evaluated: Evaluated): Program {
  return { ...evaluated, diagnostics: shown(evaluated.diagnostics, evaluated.schema.tests) };
}

/** The same of diagnostics of some steps. */
export function shown(diagnostics: readonly Diagnostic[], tests: readonly TestInfo[]): readonly Diagnostic[] {
  return inOrder(withoutExpected(diagnostics, tests));
}

/** In order of file, start, end and code by code point, without repetitions. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      byCodePoint(a.place.file, b.place.file) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      byCodePoint(a.code, b.code),
  );
  return sorted.filter((diagnostic, at) => {
    const before = sorted[at - 1];
    return before === undefined || !same(before, diagnostic);
  });
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function same(a: Diagnostic, b: Diagnostic): boolean {
  if (
    a.code !== b.code ||
    a.place.file !== b.place.file ||
    a.place.start !== b.place.start ||
    a.place.end !== b.place.end
  )
    return false;
  // One place may have two faults of one code, told apart by their words.
  return a.words("en").label === b.words("en").label;
}

/** Without the faults that stand in a test which expects them. */
function withoutExpected(
  diagnostics: readonly Diagnostic[],
  tests: readonly TestInfo[],
): readonly Diagnostic[] {
  const byFile = new Map<string, TestInfo[]>();
  for (const test of tests) {
    if (!test.declaration.expectations.some((expectation) => expectation.code !== null)) continue;
    const same = byFile.get(test.place.file);
    if (same === undefined) byFile.set(test.place.file, [test]);
    else same.push(test);
  }
  if (byFile.size === 0) return diagnostics;
  return diagnostics.filter((diagnostic) => {
    const near = byFile.get(diagnostic.place.file) ?? [];
    return !near.some((test) =>
      test.declaration.expectations.some((expectation) => expectedFault(test, expectation, diagnostic)),
    );
  });
}
