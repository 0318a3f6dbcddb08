import type { Place } from "../../language/index.ts";
import { parseDay } from "../../compiler/check/index.ts";
import { locationOf, outcomeOf } from "../../compiler/emit/index.ts";
import type { Location, TestOutcome } from "../../compiler/emit/index.ts";
import { runTests } from "../../compiler/evaluate/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

/** A test of the project as a list names it. */
export interface TestLine {
  readonly name: string;
  readonly location: Location;
  readonly place: Place;
}

/** The tests of the project, in order of file and place. */
export function tests({ program }: Snapshot, _params: object): readonly TestLine[] {
  return program.schema.tests.map(({ name, place }) => ({
    name,
    location: locationOf(place, program.sources),
    place,
  }));
}

export interface TestParams {
  /** Place among the tests of the project. */
  readonly at: number;
}

/** Runs one test, so that whoever runs many can show them one by one; null where there is no such test any more. */
export function testOutcome({ program, settings }: Snapshot, { at }: TestParams): TestOutcome | null {
  const test = program.schema.tests[at];
  if (test === undefined) return null;
  const [result] = runTests(program, { asOf: parseDay(program.request.asOf) ?? 0, tests: [test] });
  return result === undefined ? null : outcomeOf(result, settings.locale);
}
