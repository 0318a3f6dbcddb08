import type { CallExpression } from "../../../language/index.ts";
import type { Span } from "../../check/values.ts";
import type { Truth } from "../../infer/model.ts";
import { attested } from "../attested.ts";
import { compared } from "../equality.ts";
import type { Closure, Frame } from "../frame.ts";
import { moves, moving, onDay } from "../time/horizon.ts";
import { lack, ofNothing } from "../lacks.ts";
import { joined, lacking, using } from "../note.ts";
import type { Note, Used } from "../note.ts";
import { durationText, valueText } from "../texts.ts";
import { due } from "../time/due.ts";
import { localText } from "../time/zone.ts";
import { boolean, unknown } from "../values.ts";
import type { Value } from "../values.ts";
import type { Context } from "./context.ts";
import { constant } from "./literals.ts";

/** `third(f)`, or a function that the compiler knows. */
export function compileCall(node: CallExpression, context: Context): Closure {
  const args = node.args.map((each) => context.compile(each, context));
  const symbol = context.typed.references.get(node) ?? context.typed.references.get(node.callee);
  const info = symbol === undefined ? undefined : context.typed.defineOf.get(symbol);
  if (info !== undefined) {
    let callable: ReturnType<Context["define"]> | null = null;
    return (frame) => {
      callable ??= context.define(info);
      const values: Value[] = [];
      const notes: Note[] = [];
      for (const each of args) {
        values.push(each(frame));
        if (frame.explain) notes.push(frame.note);
      }
      return callable(frame, values, notes);
    };
  }
  return builtin(node.callee.text, args);
}

function builtin(name: string, args: readonly Closure[]): Closure {
  const [first, second] = args;
  if (first === undefined) return constant(unknown);
  switch (name) {
    case "due":
      return second === undefined ? constant(unknown) : dueOf(first, second);
    case "attested":
      return (frame) => boolean(attested(frame, first(frame)));
    case "ended":
      return endedAt(first);
    case "min":
      return extreme("min", args);
    case "max":
      return extreme("max", args);
    default:
      return constant(unknown);
  }
}

/** An end that nobody stated has not come: T or F, never U, so nothing is missing. */
function endedAt(end: Closure): Closure {
  return (frame) => {
    const today: Value = { kind: "date", day: frame.run.asOf };
    const past = compared(frame, "<", end(frame), today) === "T";
    if (frame.explain) frame.note = { ...joined([frame.note], false), missing: [] };
    return boolean(past ? "T" : "F");
  };
}

function dueOf(from: Closure, span: Closure): Closure {
  return (frame) => {
    const start = from(frame);
    const first = frame.note;
    const length = span(frame);
    if (start.kind === "none" || length.kind === "none" || length.kind !== "duration") {
      const value = length.kind === "unknown" || length.kind === "duration" ? start : length;
      if (frame.explain) frame.note = joined([first, frame.note], value.kind === "unknown");
      return value.kind === "none" ? value : unknown;
    }
    const { value: end, lacks, lenient } = due(frame, start, length.value);
    const value = dueMoves(frame, end, start, length);
    if (frame.explain) {
      const note = joined([first, frame.note], value.kind === "unknown");
      const known =
        value.kind === "datetime"
          ? using(note, [
              termEnd(frame, {
                from: first.path ?? valueText(start),
                length: length.value,
                end: value.instant,
              }),
            ])
          : note;
      const named = lacks === null ? known : lacking(known, [lack(lacks, null)]);
      frame.note = lenient ? { ...named, assumed: [...named.assumed, "lenient_deadlines"] } : named;
    }
    return value;
  };
}

/** A term that begins on the day of judgement, or is as long as something has lasted, ends on another day tomorrow. */
function dueMoves(frame: Frame, end: Value, start: Value, length: Value): Value {
  const { horizon } = frame.run;
  if (horizon === null || !(moves(start) || moves(length))) return end;
  return moving(horizon, end, (day) => {
    const span = onDay(length, day);
    return span.kind === "duration" ? due(frame, onDay(start, day), span.value).value : unknown;
  });
}

/** A term that was counted, as a reader checks it: `due(leak.detected_at, 1 business day) = 2026-03-02T10:00:00+05:00`. */
function termEnd(
  frame: Frame,
  term: { readonly from: string; readonly length: Span; readonly end: number },
): Used {
  const text = `due(${term.from}, ${durationText(term.length)})`;
  return { text: `${text} = ${localText(frame.run.zone, term.end)}`, place: null, key: text };
}

/** The least or greatest of the arguments, or of the members of one set; of nothing, or of what is unsure, U. */
function extreme(name: "min" | "max", args: readonly Closure[]): Closure {
  return (frame) => {
    const values: Value[] = [];
    const notes: Note[] = [];
    for (const each of args) {
      values.push(each(frame));
      notes.push(frame.note);
    }
    const only = values.length === 1 ? values[0] : undefined;
    const members = only?.kind !== "set" ? values : only.open || only.unsure.length > 0 ? null : only.sure;
    const value = members === null ? unknown : best(frame, name, members);
    if (frame.explain) {
      const isUnknown = value.kind === "unknown";
      frame.note = members?.length === 0 ? ofNothing(name, notes[0] ?? frame.note) : joined(notes, isUnknown);
    }
    return value;
  };
}

function best(frame: Frame, name: "min" | "max", values: readonly Value[]): Value {
  let found: Value | null = null;
  for (const each of values) {
    if (found === null) {
      found = each;
      continue;
    }
    const less: Truth = compared(frame, name === "min" ? "<" : ">", each, found);
    if (less === "U") return unknown;
    if (less === "T") found = each;
  }
  return found ?? unknown;
}
