import { dayNumber } from "./days.ts";
import { Evaluator } from "./evaluate.ts";
import type { Variables } from "./evaluate.ts";
import type { Requirement, Rule } from "./expressions.ts";
import type { Solved } from "./labels.ts";
import type { Truth } from "./model.ts";
import { all, any, unknown } from "./values.ts";
import type { Value } from "./values.ts";

export type VerdictName =
  | "violated"
  | "unproven"
  | "review"
  | "satisfied"
  | "exempt"
  | "not_applicable"
  | "unknown_wording"
  | "not_in_force";
export interface Judgement {
  readonly rule: number;
  readonly verdict: VerdictName;
  readonly where: Truth;
  readonly unless: Truth;
  readonly review: Truth;
  readonly require: Truth;
}
export interface Verdict {
  readonly requirement: string;
  readonly element: string | null;
  readonly verdict: VerdictName;
  readonly superseded: boolean;
  readonly bindings: readonly Judgement[];
}

/** Section 5: every verdict of one requirement. */
export function judge(solved: Solved, requirement: Requirement, asOf: string): readonly Verdict[] {
  if (requirement.check === "none") return [];
  const day = dayNumber(asOf);
  const evaluator = new Evaluator(solved, day);
  const alone = (verdict: VerdictName, superseded = false): readonly Verdict[] => [
    { requirement: requirement.id, element: null, verdict, superseded, bindings: [] },
  ];
  const last = requirement.versions.at(-1);
  const current = requirement.versions.find(
    (one) => dayNumber(one.from) <= day && (one.to === null || day < dayNumber(one.to)),
  );
  const continued =
    last !== undefined &&
    last.to !== null &&
    day >= dayNumber(last.to) &&
    last.text !== "unknown" &&
    last.text.continues;
  const version = current ?? (continued ? last : undefined);
  if (version === undefined) return alone("not_in_force");
  if (version.text === "unknown") return alone("unknown_wording");

  const found = new Map<string, Judgement[]>();
  version.text.rules.forEach((rule, at) => {
    for (const { first, vars, there } of bindings(evaluator, rule)) {
      const name = first.is === "name" ? first.name : "";
      found.set(name, [
        ...(found.get(name) ?? []),
        judged(evaluator, requirement, rule, at + 1, vars, there),
      ]);
    }
  });
  if (found.size === 0) return alone("not_applicable", current === undefined);
  return [...found].map(([element, judgements]) => ({
    requirement: requirement.id,
    element,
    superseded: current === undefined,
    bindings: judgements,
    verdict: worst(judgements.map((one) => one.verdict)),
  }));
}

interface Binding {
  readonly first: Value;
  readonly vars: Variables;
  /** Are the members surely in the sets they were taken from? */
  readonly there: Truth;
}

function bindings(evaluator: Evaluator, rule: Rule): readonly Binding[] {
  let list: readonly Binding[] = [{ first: unknown, vars: new Map(), there: "T" }];
  for (const { variable, source } of rule.binders) {
    list = list.flatMap((before) => {
      const set = evaluator.source(source, before.vars);
      const take = (member: Value, there: Truth): Binding => ({
        first: before.vars.size === 0 ? member : before.first,
        vars: new Map([...before.vars, [variable, member]]),
        there: all([before.there, there]),
      });
      return [
        ...set.sure.map((one) => take(one, "T")),
        ...set.unsure.map((one) => take(one, "U")),
        ...(set.open ? [take(unknown, "U")] : []),
      ];
    });
  }
  return list;
}

function judged(
  evaluator: Evaluator,
  { check }: Requirement,
  rule: Rule,
  number: number,
  vars: Variables,
  there: Truth,
): Judgement {
  const where = all([there, rule.where === null ? "T" : evaluator.truth(rule.where, vars)]);
  const unless = any(rule.unless.map((one) => evaluator.truth(one, vars)));
  const isJudgement = check === "judgement";
  const require = isJudgement ? "F" : rule.require === null ? "T" : evaluator.truth(rule.require, vars);
  const review = isJudgement ? "T" : any(rule.review.map((one) => evaluator.truth(one, vars)));
  return { rule: number, verdict: verdictOf(where, unless, require, review), where, unless, require, review };
}

function verdictOf(where: Truth, unless: Truth, require: Truth, review: Truth): VerdictName {
  if (where === "F") return "not_applicable";
  if (unless === "T") return "exempt";
  if (require === "T") return "satisfied";
  if (where === "T" && unless === "F" && require === "F" && review !== "U")
    return review === "F" ? "violated" : "review";
  return "unproven";
}

function worst(list: readonly VerdictName[]): VerdictName {
  const order: readonly VerdictName[] = [
    "violated",
    "unproven",
    "review",
    "satisfied",
    "exempt",
    "not_applicable",
  ];
  return order.find((one) => list.includes(one)) ?? "not_applicable";
}
