import type { Diagnostic, Locale, Place, SourceText } from "../../language/index.ts";
import type { TestResult } from "../evaluate/index.ts";
import type { Program } from "../program.ts";
import { frame } from "./frame.ts";
import { diagnosticJson } from "./json.ts";
import { locationOf, locationText } from "./locate.ts";
import type { Paint } from "./paint.ts";
import { safeText } from "./safe-text.ts";
import { testWords } from "./tests-words.ts";

type Sources = ReadonlyMap<string, SourceText>;

/**
 * Errors in a test's own text that it did not expect: what it then expects proves nothing. Errors of what it imports are told once, of
 * the program.
 */
export function unexpected(result: TestResult): readonly Diagnostic[] {
  const expected = new Set(result.expectations.map((each) => each.diagnostic));
  const { declaration, place } = result.test;
  return result.diagnostics.filter(
    (each) =>
      each.severity === "error" &&
      !expected.has(each) &&
      each.place.file === place.file &&
      each.place.start >= declaration.start &&
      each.place.end <= declaration.end,
  );
}

/** Errors of the program that no test expects. */
function unforeseen(program: Program, results: readonly TestResult[]): readonly Diagnostic[] {
  const spot = ({ code, place }: Diagnostic): string => `${code} ${place.file} ${place.start}`;
  const foreseen = new Set<string>();
  for (const { expectations } of results) {
    for (const { diagnostic } of expectations) if (diagnostic) foreseen.add(spot(diagnostic));
  }
  return program.diagnostics.filter((each) => each.severity === "error" && !foreseen.has(spot(each)));
}

/** Did all tests do what they expect, in a program without errors but those that a test expects? */
export function testsPass(program: Program, results: readonly TestResult[]): boolean {
  return unforeseen(program, results).length === 0 && results.every(passes);
}

/** Does it find what it expects, and nothing else that is wrong? */
function passes(result: TestResult): boolean {
  return result.passed && unexpected(result).length === 0;
}

/** The report for people: errors of the program, tests that fail with what was found instead, a tally. */
export function testsText(
  program: Program,
  results: readonly TestResult[],
  locale: Locale,
  paint: Paint,
): string {
  const { sources } = program;
  const words = testWords[locale];
  const parts = unforeseen(program, results).map((each) => frame(each, sources, locale, paint));
  for (const result of results) if (!passes(result)) parts.push(failureText(result, sources, locale, paint));
  const failed = results.filter((each) => !passes(each)).length;
  const tally = `${words.tests}: ${words.passed} ${results.length - failed}, ${words.failed} ${failed}`;
  return `${[...parts, paint(failed === 0 ? "good" : "error", tally)].join("\n")}\n`;
}

/** What became of a test, for a page. */
export interface TestOutcome {
  readonly passed: boolean;
  /** None: the test expects nothing, and proves nothing. */
  readonly expectations: readonly {
    readonly expected: string;
    readonly found: string;
    readonly passed: boolean;
    readonly place: Place;
  }[];
  /** Errors in its own text that it does not expect. */
  readonly errors: readonly { readonly message: string; readonly place: Place }[];
}

/** The result of one test with its reasons. */
export function outcomeOf(result: TestResult, locale: Locale): TestOutcome {
  return {
    passed: passes(result),
    expectations: result.expectations.map(({ expected, found, passed, place }) => ({
      expected,
      found,
      passed,
      place,
    })),
    errors: unexpected(result).map((each) => {
      const { title, label } = each.words(locale);
      return { message: `${title}: ${label}`, place: each.place };
    }),
  };
}

function failureText(result: TestResult, sources: Sources, locale: Locale, paint: Paint): string {
  const words = testWords[locale];
  const lines = [
    `${paint("error", words.failedTest)} ${paint("strong", safeText(result.test.name))}`,
    `  ${paint("gutter", "┌─")} ${safeText(locationText(result.test.place, sources))}`,
  ];
  if (result.expectations.length === 0) lines.push(`  ${paint("gutter", "│")} ${words.nothingExpected}`);
  for (const each of result.expectations) {
    if (each.passed) continue;
    const { line } = locationOf(each.place, sources);
    lines.push(`  ${paint("gutter", "│")} ${line}: ${words.expected} ${safeText(each.expected)}`);
    lines.push(
      `  ${paint("gutter", "│")} ${" ".repeat(String(line).length)}  ${words.found} ${safeText(each.found)}`,
    );
  }
  const errors = unexpected(result).map((each) => `\n${frame(each, sources, locale, paint).trimEnd()}`);
  return `${[...lines, ...errors].join("\n")}\n`;
}

/** The object `pdp-test/1`, as text. */
export function testsJson(program: Program, results: readonly TestResult[], locale: Locale): string {
  const { sources } = program;
  const failed = results.filter((each) => !passes(each)).length;
  const value = {
    schema: "pdp-test/1",
    asOf: program.request.asOf,
    diagnostics: program.diagnostics.map((each) => diagnosticJson(each, sources, locale)),
    tests: results.map((result) => ({
      name: result.test.name,
      location: locationOf(result.test.place, sources),
      passed: passes(result),
      expectations: result.expectations.map(({ expected, found, passed, place }) => ({
        expected,
        found,
        passed,
        location: locationOf(place, sources),
      })),
      diagnostics: unexpected(result).map((each) => diagnosticJson(each, sources, locale)),
    })),
    summary: { passed: results.length - failed, failed },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
