import type { BinaryExpression, NegateExpression } from "../../../language/index.ts";
import { diagnose } from "../../../language/index.ts";
import { numberTooLarge } from "../../check/index.ts";
import type { FactRef, Truth } from "../../infer/model.ts";
import { compute, opposite } from "../arithmetic.ts";
import type { Arithmetic } from "../arithmetic.ts";
import { divisionByNothing } from "../lacks.ts";
import { compared, equal } from "../equality.ts";
import { asSet, fold } from "../fold.ts";
import { meet } from "../frame.ts";
import type { Closure, Frame } from "../frame.ts";
import { joined, lacking } from "../note.ts";
import { mostDigits } from "../numbers.ts";
import type { Note } from "../note.ts";
import { not } from "../truth.ts";
import { boolean } from "../values.ts";
import type { Value } from "../values.ts";
import type { Context } from "./context.ts";

type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

export function compileComparison(node: BinaryExpression, operator: Comparison, context: Context): Closure {
  const left = context.compile(node.left, context);
  const right = context.compile(node.right, context);
  const compare = comparisonOf(operator);
  const ofVariable = node.left.kind === "NameExpression" || node.right.kind === "NameExpression";
  return (frame) => {
    const a = left(frame);
    const first = frame.note;
    const b = right(frame);
    if (ofVariable) meet(frame, a, b);
    const result = compare(frame, a, b);
    if (frame.explain) frame.note = ofComparison(result, first, frame.note, a, b);
    return boolean(result);
  };
}

function comparisonOf(operator: Comparison): (frame: Frame, a: Value, b: Value) => Truth {
  switch (operator) {
    case "==":
      return equal;
    case "!=":
      return (frame, a, b) => not(equal(frame, a, b));
    default:
      return (frame, a, b) => compared(frame, operator, a, b);
  }
}

/** A comparison that both sides leave open although they are stated lacks precision: the stated facts are named. */
function ofComparison(result: Truth, first: Note, second: Note, a: Value, b: Value): Note {
  const note = joined([first, second], result === "U");
  if (result !== "U" || note.missing.length > 0 || a.kind === "unknown" || b.kind === "unknown") return note;
  return lacking(note, [first, second].flatMap(vagueFact));
}

function vagueFact(note: Note): readonly FactRef[] {
  if (note.path === null || note.used.length === 0) return [];
  return [{ text: note.path, type: null, place: note.used.at(-1)?.place ?? null, reason: null }];
}

/** `x in S`; `x in []` is false whatever x is. */
export function compileIn(node: BinaryExpression, context: Context): Closure {
  const left = context.compile(node.left, context);
  const right = context.compile(node.right, context);
  return (frame) => {
    const value = left(frame);
    const first = frame.note;
    const set = asSet(right(frame));
    const source = frame.note;
    if (value.kind === "none") {
      if (frame.explain) frame.note = joined([first], false);
      return boolean("F");
    }
    const test = (member: Value): Truth => {
      meet(frame, member, value);
      const result = equal(frame, member, value);
      if (frame.explain) frame.note = joined([first], result === "U");
      return result;
    };
    return boolean(fold(frame, { mode: "some", set, source, closed: () => [], test, called: source.path }));
  };
}

export function compileArithmetic(node: BinaryExpression, operator: Arithmetic, context: Context): Closure {
  const left = context.compile(node.left, context);
  const right = context.compile(node.right, context);
  const place = { file: context.file, start: node.start, end: node.end };
  return (frame) => {
    const a = left(frame);
    const first = frame.note;
    const b = right(frame);
    const { value, fault } = compute(frame, operator, a, b);
    if (fault === "number-too-large") {
      frame.run.faults.set(
        `${fault} ${place.file} ${place.start}`,
        diagnose(numberTooLarge, place, { limit: mostDigits }),
      );
    }
    if (frame.explain) {
      const second = frame.note;
      const isUnknown = value.kind === "unknown" || value.kind === "range";
      frame.note =
        fault === "division-by-zero"
          ? divisionByNothing(first, second, place)
          : joined([first, second], isUnknown);
    }
    return value;
  };
}

export function compileNegate(node: NegateExpression, context: Context): Closure {
  const operand: Closure = context.compile(node.operand, context);
  return (frame) => {
    const value = opposite(operand(frame));
    if (frame.explain) frame.note = { ...frame.note, path: null };
    return value;
  };
}
