import { expect, it } from "vitest";
import { failOnNames, reached } from "../../compiler/emit/index.ts";
import type { FailOn } from "../../compiler/emit/index.ts";
import type { Verdict, VerdictName } from "../../compiler/evaluate/verdict.ts";
import type { Diagnostic, Severity } from "../../language/index.ts";

const verdict = (name: VerdictName, severity: Severity | null): Verdict =>
  ({ verdict: name, severity }) as Partial<Verdict> as Verdict;
const diagnostic = (severity: Severity): Diagnostic => ({ severity }) as Partial<Diagnostic> as Diagnostic;

/** The thresholds at which a program with one finding fails. */
function failsOn(found: { readonly verdict?: Verdict; readonly diagnostic?: Diagnostic }): readonly FailOn[] {
  const program = {
    verdicts: found.verdict === undefined ? [] : [found.verdict],
    diagnostics: found.diagnostic === undefined ? [] : [found.diagnostic],
  };
  return failOnNames.filter((name) => reached(program, name));
}

it("counts errors of the language always", () => {
  expect(failsOn({ diagnostic: diagnostic("error") })).toEqual(["never", "violated", "unproven", "warning"]);
  expect(failsOn({ diagnostic: diagnostic("warning") })).toEqual(["warning"]);
  expect(failsOn({ diagnostic: diagnostic("hint") })).toEqual([]);
});

it("counts verdicts at or above the threshold", () => {
  expect(failsOn({ verdict: verdict("violated", "error") })).toEqual(["violated", "unproven", "warning"]);
  expect(failsOn({ verdict: verdict("violated", "warning") })).toEqual(["warning"]);
  expect(failsOn({ verdict: verdict("unproven", "warning") })).toEqual(["unproven", "warning"]);
  expect(failsOn({ verdict: verdict("unproven", "note") })).toEqual([]);
  expect(failsOn({ verdict: verdict("review", "note") })).toEqual([]);
  expect(failsOn({ verdict: verdict("waived", null) })).toEqual([]);
});
