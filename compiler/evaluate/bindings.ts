import type { Truth } from "../infer/model.ts";
import { asSet } from "./fold.ts";
import type { Frame } from "./frame.ts";
import type { CheckClass } from "./provision.ts";
import type { CompiledRule } from "./rules.ts";
import { verdictOf } from "./table.ts";
import { and, or } from "./truth.ts";
import { truthOf, unknown } from "./values.ts";
import type { Value } from "./values.ts";
import type { VerdictName } from "./verdict.ts";

/** How sure it is that a member belongs to the set it was taken from; `open`: a member nobody named. */
export type Membership = "sure" | "unsure" | "open";

/** One choice of values for the variables of a rule, and its verdict. */
export interface Binding {
  readonly rule: CompiledRule;
  readonly values: readonly Value[];
  readonly members: readonly Membership[];
  readonly verdict: VerdictName;
}

/**
 * All bindings of a rule with their verdicts. Unsure members are bound too, their membership joining `where`; an open set gives
 * one more binding with a member nobody named, so that what is not stated stays unproven. `first`: only with this as the value of the
 * first variable.
 */
export function bindRule(
  frame: Frame,
  rule: CompiledRule,
  check: CheckClass,
  first: Value | null = null,
): readonly Binding[] {
  const found: Binding[] = [];
  const values: Value[] = [];
  const members: Membership[] = [];
  const next = (depth: number, there: Truth): void => {
    const binder = rule.binders[depth];
    if (binder === undefined) {
      found.push({
        rule,
        values: [...values],
        members: [...members],
        verdict: judgeFast(frame, rule, check, there),
      });
      return;
    }
    const take = (value: Value, membership: Membership): void => {
      values[depth] = value;
      members[depth] = membership;
      frame.slots[binder.slot] = value;
      next(depth + 1, membership === "sure" ? there : and(there, "U"));
    };
    if (depth === 0 && first !== null) {
      take(first, "sure");
      return;
    }
    const set = asSet(binder.source.values(frame));
    for (const each of set.sure) take(each, "sure");
    for (const each of set.unsure) take(each, "unsure");
    if (set.open) take(unknown, "open");
  };
  next(0, "T");
  return found;
}

function judgeFast(frame: Frame, rule: CompiledRule, check: CheckClass, there: Truth): VerdictName {
  const where = rule.where === null ? there : and(there, truthOf(rule.where(frame)));
  return verdictOf(
    where,
    () => anyOf(frame, rule.unless),
    () => (check === "judgement" ? "F" : rule.require === null ? "T" : truthOf(rule.require(frame))),
    () => (check === "judgement" ? "T" : anyOf(frame, rule.review)),
  );
}

function anyOf(
  frame: Frame,
  clauses: readonly { readonly condition: CompiledRule["unless"][number]["condition"] }[],
): Truth {
  let result: Truth = "F";
  for (const { condition } of clauses) {
    result = or(result, truthOf(condition(frame)));
    if (result === "T") return result;
  }
  return result;
}
