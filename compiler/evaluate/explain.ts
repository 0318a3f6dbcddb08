import type { Trilingual } from "../../language/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import type { FactRef, Truth } from "../infer/model.ts";
import type { Binding } from "./bindings.ts";
import { asSet } from "./fold.ts";
import { newFrame } from "./frame.ts";
import type { Closure, Frame, Run } from "./frame.ts";
import { membership, settling } from "./labels.ts";
import { nameNote } from "./navigate.ts";
import { conjunction, disjunction, lacking, noNote, smallest, unite, using } from "./note.ts";
import type { Note, Part, Used } from "./note.ts";
import type { CheckClass } from "./provision.ts";
import type { CompiledRule } from "./rules.ts";
import { verdictOf } from "./table.ts";
import { and, or } from "./truth.ts";
import { truthOf } from "./values.ts";
import type { VerdictName } from "./verdict.ts";

/** Why a binding has its verdict; `semantics.md` 7. */
export interface Explanation {
  readonly verdict: VerdictName;
  readonly where: Truth;
  readonly unless: Truth;
  readonly review: Truth;
  readonly require: Truth;
  readonly used: readonly Used[];
  readonly missing: readonly FactRef[];
  readonly enough: readonly FactRef[];
  readonly assumed: readonly string[];
  readonly route: readonly ElementInfo[];
  readonly exemptBy: string | null;
  readonly question: Trilingual<string> | null;
  readonly vacuous: boolean;
  readonly attested: boolean;
  /** The frame with the variables set: for texts that name them. */
  readonly frame: Frame;
}

/** Evaluates one binding again, by the same closures, with reasons. */
export function explain(run: Run, binding: Binding, check: CheckClass): Explanation {
  const { rule } = binding;
  const frame = newFrame(run, true);
  const there = rule.binders.map((_, at) => bindAgain(frame, binding, at));
  const where = all([...there, ...(rule.where === null ? [] : [evaluate(frame, rule.where)])]);
  const exemptions = rule.unless.map((each) => ({ ...evaluate(frame, each.condition), by: each.by }));
  const unless = any(exemptions);
  const require =
    check === "judgement"
      ? certain("F")
      : rule.require === null
        ? certain("T")
        : evaluate(frame, rule.require);
  const questions = rule.review.map((each) => ({
    ...evaluate(frame, each.condition),
    question: each.question,
  }));
  const review = check === "judgement" ? certain("T") : any(questions);
  const verdict = verdictOf(
    where.truth,
    () => unless.truth,
    () => require.truth,
    () => review.truth,
  );
  const parts = { where, unless, require, review };
  const notes = notesFor(verdict, parts);
  const unproven = verdict === "unproven";
  return {
    verdict,
    where: where.truth,
    unless: unless.truth,
    review: review.truth,
    require: require.truth,
    used: tidy([...there.map((each) => each.note), ...notes].flatMap((each) => each.used)),
    missing: unproven
      ? unite(
          [where, unless, require, review]
            .filter((each) => each.truth === "U")
            .map((each) => each.note.missing),
        )
      : [],
    enough: unproven ? enoughFor(parts) : [],
    assumed: [...new Set(notes.flatMap((each) => each.assumed))].sort(),
    route: notes.find((each) => each.route.length > 0)?.route ?? [],
    exemptBy: verdict === "exempt" ? (exemptions.find((each) => each.truth === "T")?.by ?? null) : null,
    question:
      verdict === "review"
        ? (questions.find((each) => each.truth === "T" || check === "judgement")?.question ?? null)
        : null,
    vacuous: verdict === "satisfied" && require.note.vacuous,
    attested: verdict === "satisfied" && (check === "evidence" || require.note.attested),
    frame,
  };
}

interface Parts {
  readonly where: Part;
  readonly unless: Part;
  readonly require: Part;
  readonly review: Part;
}

/** The parts of the proof, by verdict. */
function notesFor(verdict: VerdictName, { where, unless, require, review }: Parts): readonly Note[] {
  switch (verdict) {
    case "not_applicable":
      return [where.note];
    case "exempt":
      return [unless.note];
    case "satisfied":
      return [require.note];
    default:
      return [where.note, unless.note, require.note, review.note];
  }
}

/** The smallest of: where false, unless true, require true. */
function enoughFor({ where, unless, require }: Parts): readonly FactRef[] {
  const ways = [
    where.truth === "U" ? where.note.toFalse : null,
    unless.truth === "U" ? unless.note.toTrue : null,
    require.truth === "U" ? require.note.toTrue : null,
  ];
  return smallest(ways) ?? [];
}

function certain(truth: Truth): Part {
  return { truth, note: noNote };
}

function evaluate(frame: Frame, closure: Closure): Part {
  const truth = truthOf(closure(frame));
  return { truth, note: frame.note };
}

function all(parts: readonly Part[]): Part {
  const truth = parts.reduce<Truth>((result, each) => and(result, each.truth), "T");
  return { truth, note: conjunction(truth, parts) };
}

function any(parts: readonly Part[]): Part {
  const truth = parts.reduce<Truth>((result, each) => or(result, each.truth), "F");
  return { truth, note: disjunction(truth, parts, false) };
}

/** Sets the variable of one binder again; the part says how sure its member is. */
function bindAgain(frame: Frame, { rule, values, members }: Binding, at: number): Part {
  const binder: CompiledRule["binders"][number] | undefined = rule.binders[at];
  const value = values[at];
  if (binder === undefined || value === undefined) return certain("T");
  const set = asSet(binder.source.values(frame));
  const source = frame.note;
  frame.slots[binder.slot] = value;
  if (members[at] === "sure") {
    frame.notes[binder.slot] = nameNote(value);
    return {
      truth: "T",
      note: using({ ...noNote, used: source.used, assumed: source.assumed }, membership(frame, set, value)),
    };
  }
  const open = members[at] === "open";
  const note = lacking(
    { ...noNote, used: source.used, path: source.path },
    settling(frame, set, open ? null : value, source.missing),
  );
  frame.notes[binder.slot] = open ? note : nameNote(value);
  return { truth: "U", note };
}

/** Each fact once; a record is left out where one of its fields is used. */
function tidy(used: readonly Used[]): readonly Used[] {
  const byKey = new Map<string, Used>();
  for (const each of used) if (!byKey.has(each.key)) byKey.set(each.key, each);
  const facts = [...byKey.values()];
  const records = new Set(facts.filter((each) => each.text.endsWith("{ … }")).map((each) => each.key));
  if (records.size === 0) return facts;
  const opened = new Set<string>();
  for (const key of byKey.keys()) {
    for (let dot = key.indexOf("."); dot >= 0; dot = key.indexOf(".", dot + 1)) opened.add(key.slice(0, dot));
  }
  return facts.filter((each) => !records.has(each.key) || !opened.has(each.key));
}
