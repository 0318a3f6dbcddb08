import type { CategoryInfo } from "../check/schema.ts";
import type { Truth } from "../infer/model.ts";
import { below, isRelated } from "./categories.ts";
import type { Frame } from "./frame.ts";
import { contentRef } from "./navigate.ts";
import { conjunction, lacking, noNote } from "./note.ts";
import type { Part } from "./note.ts";
import { stillPersonal } from "./still-personal.ts";
import { and, truth } from "./truth.ts";
import { truthOf } from "./values.ts";
import type { LabelValue, Value } from "./values.ts";

/** What is looked for: a category, perhaps in a state and of a subject. */
export interface Wanted {
  readonly category: CategoryInfo;
  /** Null: any. */
  readonly state: Value | null;
  readonly subject: Value | null;
}
export type ContentOperator = "has" | "includes" | "allows";

/** Does this member make the operator true? `semantics.md` 2, the table of `has` and `includes`. `allows`: a scope includes. */
export function matches(frame: Frame, operator: ContentOperator, member: Value, wanted: Wanted): Truth {
  if (member.kind !== "label") return "U";
  const parts: Part[] | null = frame.explain ? [] : null;
  let result: Truth = "T";
  for (let at = 0; at < tests.length && result !== "F"; at++) {
    if (frame.explain) frame.note = noNote;
    const part = tests[at]?.(frame, operator, member, wanted) ?? "T";
    parts?.push({ truth: part, note: frame.note });
    result = and(result, part);
  }
  if (parts !== null) frame.note = conjunction(result, parts);
  return result;
}

type Test = (frame: Frame, operator: ContentOperator, member: LabelValue, wanted: Wanted) => Truth;
const tests: readonly Test[] = [
  categoryMatches,
  stateMatches,
  subjectMatches,
  (frame, operator, member, { category }) =>
    operator === "has" && countsOnlyPersonal(frame, category) ? truthOf(stillPersonal(frame, member)) : "T",
];

/** `has` counts a label as far as it is still personal data. */
function countsOnlyPersonal(frame: Frame, wanted: CategoryInfo): boolean {
  const { hooks, model } = frame.run;
  return (
    hooks.personal !== null && (wanted === hooks.limited || model.categories.below(wanted, hooks.personal))
  );
}

function categoryMatches(
  frame: Frame,
  operator: ContentOperator,
  member: LabelValue,
  { category: wanted }: Wanted,
): Truth {
  const { category } = member;
  let result: Truth;
  if (operator === "has") result = below(frame, category, wanted);
  else if (operator === "allows") result = below(frame, wanted, category);
  else result = truth(partsOf(frame, category).has(wanted));
  // What is merely classified is no item on a list: an error was told, and nobody knows what was meant.
  const vague = operator === "allows" && category.abstract && result === "T";
  if (!vague && (result !== "F" || !isRelated(frame.run, category, wanted))) return result;
  if (frame.explain) frame.note = lacking(noNote, [contentRef(frame, member.at, category)]);
  return "U";
}

/** The category and its parts. */
function partsOf({ run }: Frame, category: CategoryInfo): ReadonlySet<CategoryInfo> {
  let parts = run.memory.parts.get(category);
  if (parts === undefined) {
    parts = new Set(run.model.categories.partsOf(category));
    run.memory.parts.set(category, parts);
  }
  return parts;
}

function stateMatches(
  _frame: Frame,
  operator: ContentOperator,
  member: LabelValue,
  { state }: Wanted,
): Truth {
  if (state === null) return "T";
  if (state.kind !== "enum") return state.kind === "none" ? "F" : "U";
  if (operator !== "allows") return truth(member.state === state.member);
  // What is allowed raw is allowed in every lowered state.
  if (member.state === "raw" || member.state === state.member || state.member === "anonymised") return "T";
  return truth(
    state.member === "depersonalised" && member.state !== "aggregated" && member.state !== "anonymised",
  );
}

function subjectMatches(
  frame: Frame,
  _operator: ContentOperator,
  member: LabelValue,
  { subject }: Wanted,
): Truth {
  if (subject === null) return "T";
  if (subject.kind === "none") return "F";
  if (member.subject === null || subject.kind !== "element") {
    if (frame.explain) frame.note = lacking(noNote, [contentRef(frame, member.at, member.category)]);
    return "U";
  }
  return truth(member.subject === subject.element);
}
