import { parseDay } from "../../check/index.ts";
import type { FactRef } from "../../infer/model.ts";
import type { DefineInfo } from "../../check/schema.ts";
import { newFrame } from "../frame.ts";
import type { Closure, Frame } from "../frame.ts";
import { lacking, noNote } from "../note.ts";
import type { Note } from "../note.ts";
import { sameAnswer } from "../same-value.ts";
import { differsFrom } from "../time/horizon.ts";
import { unknown } from "../values.ts";
import type { Value } from "../values.ts";
import { bindVariable } from "./context.ts";
import type { Context } from "./context.ts";

/** A compiled definition. The lists become its slots: whoever calls makes them anew. */
export type Callable = (frame: Frame, args: Value[], notes: Note[]) => Value;

interface CompiledVersion {
  readonly from: number;
  readonly to: number;
  readonly body: Closure | null;
}

/** Compiles a definition; its versions are chosen by the day of the run. A wording that is not known is U. */
export function compileDefine(info: DefineInfo, outside: Context): Callable {
  outside.typed.prepare(info.declaration);
  const size = { slots: 0 };
  let context: Context = { ...outside, file: info.place.file, variables: null, size };
  for (const param of info.params) context = bindVariable(context, param.name).context;
  const { body, versions } = info.declaration;
  const always = body === null ? null : context.compile(body, context);
  const dated: readonly CompiledVersion[] = versions.map((version) => ({
    from: parseDay(version.interval.from.text) ?? Number.POSITIVE_INFINITY,
    to:
      version.interval.to === null
        ? Number.POSITIVE_INFINITY
        : (parseDay(version.interval.to.text) ?? Number.NEGATIVE_INFINITY),
    body: version.body === null ? null : context.compile(version.body, context),
  }));
  const edges = dated.flatMap(({ from, to }) => [from, to]);
  const inForce = (asOf: number): Closure | null =>
    always ?? dated.find((each) => each.from <= asOf && asOf < each.to)?.body ?? null;
  const key = {};
  return (frame, args, notes) => {
    const closure = inForce(frame.run.asOf);
    if (frame.run.horizon !== null) for (const day of edges) differsFrom(frame.run.horizon, day);
    if (closure === null) {
      if (frame.explain) frame.note = lacking(noNote, [wording(info)]);
      return unknown;
    }
    if (frame.explain || args.length > 1) return inOwnSlots(frame, args, notes, closure);
    return remembered(frame, key, args[0], closure, args, notes);
  };
}

function inOwnSlots(frame: Frame, args: Value[], notes: Note[], closure: Closure): Value {
  const { slots: outerSlots, notes: outerNotes } = frame;
  frame.slots = args;
  frame.notes = notes;
  const value = closure(frame);
  frame.slots = outerSlots;
  frame.notes = outerNotes;
  return value;
}

/** One argument, one answer: rules ask the same of each element and label many times. */
function remembered(
  frame: Frame,
  key: object,
  arg: Value | undefined,
  closure: Closure,
  args: Value[],
  notes: Note[],
): Value {
  const identity =
    arg === undefined ? key : arg.kind === "element" ? arg.element : arg.kind === "label" ? arg : null;
  if (identity === null) return inOwnSlots(frame, args, notes, closure);
  const { reads } = frame.run;
  if (reads !== null) {
    const { run } = frame;
    const { calls: kept } = run.memory.kept;
    let known = kept.get(key);
    if (known === undefined) kept.set(key, (known = new Map()));
    // Asked again after an edit, it has no frame but its own.
    const compute = (): Value =>
      inOwnSlots(newFrame(run, false), arg === undefined ? [] : [arg], [], closure);
    return reads.remembered(known, identity, compute, sameAnswer);
  }
  const { calls } = frame.run.memory;
  let answers = calls.get(key);
  if (answers === undefined) {
    answers = new Map();
    calls.set(key, answers);
  }
  let answer = answers.get(identity);
  if (answer === undefined) {
    answer = inOwnSlots(frame, args, notes, closure);
    answers.set(identity, answer);
  }
  return answer;
}

function wording(info: DefineInfo): FactRef {
  return { text: info.name, type: null, place: info.place, reason: null };
}
