import type { Span } from "../../language/index.ts";
import { parseDay } from "../check/index.ts";
import { runTests } from "../evaluate/index.ts";
import type { Snapshot } from "./workspace.ts";

/** How a test ended, in the state of the project in which it was run. */
export interface TestRun {
  /** `Snapshot.version`: a run of another state may be out of date. */
  readonly version: number;
  readonly passed: boolean;
  readonly expectations: readonly {
    readonly span: Span;
    readonly passed: boolean;
    /** `violated HOUSE-1 on cards`. */
    readonly expected: string;
    readonly found: string;
  }[];
}

/** Runs the test of that name in a file, or all of them where several have it; null where there is none. */
export function runTest(snapshot: Snapshot, path: string, name: string): TestRun | null {
  const { program, settings, version } = snapshot;
  const tests = program.schema.tests.filter((each) => each.place.file === path && each.name === name);
  const asOf = parseDay(settings.asOf);
  if (tests.length === 0 || asOf === null) return null;
  const results = runTests(program, { asOf, tests });
  return {
    version,
    passed: results.every((each) => each.passed),
    expectations: results.flatMap((each) =>
      each.expectations.map(({ place: { start, end }, passed, expected, found }) => ({
        span: { start, end },
        passed,
        expected,
        found,
      })),
    ),
  };
}
