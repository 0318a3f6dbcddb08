import type { BinaryExpression, ConditionalExpression, NotExpression } from "../../../language/index.ts";
import { common } from "../equality.ts";
import type { Closure } from "../frame.ts";
import { conjunction, disjunction, joined, merge, negated } from "../note.ts";
import type { Note } from "../note.ts";
import { and, not, or } from "../truth.ts";
import { boolean, truthOf, unknown } from "../values.ts";
import type { Context } from "./context.ts";

/** `a and b`: the least of its operands. */
export function compileAnd(node: BinaryExpression, context: Context): Closure {
  const left = context.compile(node.left, context);
  const right = context.compile(node.right, context);
  return (frame) => {
    const a = truthOf(left(frame));
    if (a === "F") return boolean(a);
    const first = frame.note;
    const b = truthOf(right(frame));
    const result = and(a, b);
    if (frame.explain)
      frame.note = conjunction(result, [
        { truth: a, note: first },
        { truth: b, note: frame.note },
      ]);
    return boolean(result);
  };
}

/** `a or b`: the greatest. While explaining both are asked, since the proof takes the first true one by name. */
export function compileOr(node: BinaryExpression, context: Context): Closure {
  return disjoin(context.compile(node.left, context), context.compile(node.right, context), false);
}

/** `a implies b` is `not a or b`. */
export function compileImplies(node: BinaryExpression, context: Context): Closure {
  return disjoin(context.compile(node.left, context), context.compile(node.right, context), true);
}

function disjoin(left: Closure, right: Closure, negateLeft: boolean): Closure {
  return (frame) => {
    const value = truthOf(left(frame));
    const a = negateLeft ? not(value) : value;
    if (a === "T" && !frame.explain) return boolean(a);
    const first = negateLeft && frame.explain ? negated(frame.note) : frame.note;
    const b = truthOf(right(frame));
    const result = or(a, b);
    if (frame.explain) {
      frame.note = disjunction(
        result,
        [
          { truth: a, note: first },
          { truth: b, note: frame.note },
        ],
        true,
      );
    }
    return boolean(result);
  };
}

export function compileNot(node: NotExpression, context: Context): Closure {
  const operand = context.compile(node.operand, context);
  return (frame) => {
    const result = not(truthOf(operand(frame)));
    if (frame.explain) frame.note = negated(frame.note);
    return boolean(result);
  };
}

/** `if c then a else b`; with c not stated, the common value of both. */
export function compileConditional(node: ConditionalExpression, context: Context): Closure {
  const condition = context.compile(node.condition, context);
  const then = context.compile(node.then, context);
  const otherwise = context.compile(node.else, context);
  return (frame) => {
    const c = truthOf(condition(frame));
    const why = frame.note;
    if (c !== "U") {
      const value = c === "T" ? then(frame) : otherwise(frame);
      if (frame.explain) frame.note = because(frame.note, why);
      return value;
    }
    const a = then(frame);
    const first = frame.note;
    const b = otherwise(frame);
    const value = common(frame, a, b) ?? unknown;
    if (frame.explain)
      frame.note = value === unknown ? joined([why, first, frame.note], true) : merge([first, frame.note]);
    return value;
  };
}

/** A branch with what led to it. */
function because(branch: Note, condition: Note): Note {
  return {
    ...branch,
    used: [...condition.used, ...branch.used],
    assumed: [...condition.assumed, ...branch.assumed],
  };
}
