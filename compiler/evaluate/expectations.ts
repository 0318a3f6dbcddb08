import { pathText } from "../../language/index.ts";
import type { Diagnostic, Expectation, Place, Target } from "../../language/index.ts";
import type { TestInfo } from "../check/schema.ts";
import type { Typed } from "../program.ts";
import { othersOf } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import type { ExpectationResult } from "./run-tests.ts";
import { worst } from "./table.ts";
import { namesBinding, namesElement } from "./targets.ts";
import type { VerdictName } from "./verdict.ts";

/** What a test found. */
export interface World {
  readonly typed: Typed;
  readonly test: TestInfo;
  readonly outcomes: readonly Outcome[];
  /** Of the test's model and waivers. */
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of requirements that the test can see. */
  readonly known: ReadonlySet<string>;
}

/** Compares one expectation with what was found; the verdict must be equal. */
export function metExpectation(world: World, expectation: Expectation): ExpectationResult {
  const place = { file: world.test.place.file, start: expectation.start, end: expectation.end };
  const { verdict, requirement, code, on } = expectation;
  const targets = on.map((each) => targetText(each));
  const subject =
    targets.length === 0
      ? ""
      : ` on ${targets.length === 1 ? (targets[0] ?? "") : `[${targets.join(", ")}]`}`;
  if (requirement === null) {
    const wanted = code?.text ?? "";
    const met = located(world, on).find((each) => each.code === wanted) ?? null;
    const others = [...new Set(located(world, on).map((each) => each.code))].sort();
    return {
      expectation,
      place,
      passed: met !== null,
      expected: `error ${wanted}${subject}`,
      found: met?.code ?? (others.length === 0 ? "no error" : others.join(", ")),
      diagnostic: met,
    };
  }
  const found = world.known.has(requirement.text)
    ? verdictFound(world, requirement.text, on)
    : "requirement not imported";
  return {
    expectation,
    place,
    passed: found === verdict.text,
    expected: `${verdict.text} ${requirement.text}${subject}`,
    found,
    diagnostic: null,
  };
}

function targetText(target: Target): string {
  return target.to === null ? pathText(target.path) : `${pathText(target.path)} -> ${pathText(target.to)}`;
}

/** As waivers write targets: qualified, or the bare ends of a flow. A name that is no declaration stands for itself. */
function targetName(typed: Typed, target: Target): string {
  const from = typed.references.get(target.path);
  if (target.to === null) return from?.qualified ?? pathText(target.path);
  const to = typed.references.get(target.to);
  return `${from?.name ?? pathText(target.path)} -> ${to?.name ?? pathText(target.to)}`;
}

function verdictFound(world: World, id: string, on: readonly Target[]): VerdictName | "no verdict" {
  const outcomes = world.outcomes.filter((each) => each.requirement.id === id);
  const [first, ...rest] = on.map((each) => targetName(world.typed, each));
  const alone = outcomes.find(
    (each) => each.verdict === "not_in_force" || each.verdict === "unknown_wording",
  );
  if (alone !== undefined) return alone.verdict;
  if (outcomes.length === 0) return "no verdict";
  if (first === undefined) return worst(outcomes.map((each) => each.verdict));
  const mine = outcomes.filter((each) => each.element !== null && namesElement(first, each.element));
  if (rest.length === 0) return worst(mine.map((each) => each.verdict));
  const bindings = mine
    .flatMap((each) => each.bindings)
    .filter((each) => namesBinding(rest, othersOf(each.binding)));
  return worst(bindings.map((each) => each.verdict));
}

/** Diagnostics in the element that `on` names, or in a change of it; without `on`, in the test or in its model. */
function located(world: World, on: readonly Target[]): readonly Diagnostic[] {
  const { typed, test } = world;
  const [first] = on;
  const all = [...world.diagnostics, ...typed.diagnostics];
  if (first === undefined) {
    const own = spanOf(test.place.file, test.declaration);
    return [...world.diagnostics, ...typed.diagnostics.filter((each) => isWithin(each.place, own))];
  }
  const spans = spansOf(world, first);
  return all.filter((each) => spans.some((span) => isWithin(each.place, span)));
}

function spansOf({ typed, test }: World, target: Target): readonly Place[] {
  const name = targetName(typed, target);
  const spans: Place[] = [];
  const symbol = target.to === null ? typed.references.get(target.path) : undefined;
  if (symbol !== undefined) spans.push(spanOf(symbol.file, symbol.declaration));
  for (const each of typed.schema.elements) {
    if (each.declaration !== null && each.ends !== null && namesElement(name, each))
      spans.push(spanOf(each.place.file, each.declaration));
  }
  for (const change of test.declaration.changes) {
    if (targetName(typed, change.target) === name) spans.push(spanOf(test.place.file, change));
  }
  return spans;
}

function spanOf(file: string, span: { readonly start: number; readonly end: number }): Place {
  return { file, start: span.start, end: span.end };
}

function isWithin(place: Place, span: Place): boolean {
  return place.file === span.file && place.start >= span.start && place.end <= span.end;
}
