import type { Diagnostic, Expectation, Place } from "../../language/index.ts";
import { closureOf } from "../bind/index.ts";
import type { TestInfo } from "../check/schema.ts";
import { buildModel } from "../infer/index.ts";
import type { Typed } from "../program.ts";
import { metExpectation } from "./expectations.ts";
import { judge } from "./judge.ts";
import { everything, withRecalled } from "./profile.ts";
import { compilerFor } from "./rules.ts";
import type { Compiler } from "./rules.ts";

export interface TestOptions {
  /** The day of the run, for tests that name none; day number. */
  readonly asOf: number;
  /** Which tests; default: all of the program. */
  readonly tests?: readonly TestInfo[];
}
/** One `expect` and what was found instead. */
export interface ExpectationResult {
  readonly expectation: Expectation;
  readonly place: Place;
  readonly passed: boolean;
  /** `violated HOUSE-1 on cards`. */
  readonly expected: string;
  /** A verdict name, or codes of errors, or a reason. */
  readonly found: string;
  /** For an error that was expected and met: it is no fault of the program. */
  readonly diagnostic: Diagnostic | null;
}
export interface TestResult {
  readonly test: TestInfo;
  /** True if something was expected, and all of it was found. */
  readonly passed: boolean;
  readonly expectations: readonly ExpectationResult[];
  /** Of the model and the waivers of this test, expected ones included. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs tests: each is a program of its own, the closure of its imports and its body, judged by what it mentions. */
export function runTests(typed: Typed, options: TestOptions): readonly TestResult[] {
  const compiler = compilerFor(typed);
  return (options.tests ?? typed.schema.tests).map((test) => runTest(typed, test, options.asOf, compiler));
}

function runTest(typed: Typed, test: TestInfo, today: number, compiler: Compiler): TestResult {
  const modules = closureOf([test.module]);
  const { model, diagnostics: ofModel } = buildModel(typed, { modules, changes: test.changes });
  const inSight = new Set(modules);
  const mentioned = new Set(test.declaration.expectations.flatMap((each) => each.requirement?.text ?? []));
  const requirements = typed.schema.requirements.filter(
    (each) => inSight.has(each.module) && mentioned.has(each.id),
  );
  const judged = judge(typed, model, {
    asOf: test.asOf ?? today,
    // A test names what it judges, so nothing it names is off.
    profile: withRecalled(everything),
    waivers: true,
    waiversOf: test.module,
    requirements,
    compiler,
  });
  const diagnostics = [...ofModel, ...judged.diagnostics];
  const world = {
    typed,
    test,
    outcomes: judged.outcomes,
    diagnostics,
    known: new Set(requirements.map((each) => each.id)),
  };
  const expectations = test.declaration.expectations.map((each) => metExpectation(world, each));
  const passed = expectations.length > 0 && expectations.every((each) => each.passed);
  return { test, passed, expectations, diagnostics };
}
