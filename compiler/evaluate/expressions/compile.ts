import type { BinaryExpression, Expression } from "../../../language/index.ts";
import { assertNever } from "../../../language/index.ts";
import { durationOf, parseDay, parseExact, parseInstant } from "../../check/index.ts";
import type { Closure } from "../frame.ts";
import { merge } from "../note.ts";
import type { Note } from "../note.ts";
import { boolean, none, setOf, unknown } from "../values.ts";
import type { Value } from "../values.ts";
import { truth } from "../truth.ts";
import { compileCall } from "./calls.ts";
import { compileArithmetic, compileComparison, compileIn, compileNegate } from "./comparison.ts";
import { compileContent, compileIs, compileIsStated } from "./content.ts";
import type { Context } from "./context.ts";
import { constant } from "./literals.ts";
import { compileAnd, compileConditional, compileImplies, compileNot, compileOr } from "./logic.ts";
import { compileMember, compileName } from "./names.ts";
import { compileCount, compileQuantified } from "./quantifiers.ts";
import { compileAlong, compileRoute } from "./routes.ts";

/** Compiles an expression to a closure, once; evaluation never looks at the tree again. */
export function compileExpression(node: Expression, context: Context): Closure {
  switch (node.kind) {
    case "NumberExpression": {
      const value = parseExact(node.digits);
      return constant(value === null ? unknown : { kind: "number", value });
    }
    case "DurationExpression": {
      const value = durationOf(node.digits, node.unit);
      return constant(value === null ? unknown : { kind: "duration", value });
    }
    case "TextExpression":
      return constant({ kind: "text", value: node.value });
    case "DateExpression": {
      const day = parseDay(node.text);
      return constant(day === null ? unknown : { kind: "date", day });
    }
    case "DateTimeExpression": {
      const time = parseInstant(node.text);
      return constant(time === null ? unknown : { kind: "datetime", instant: time.instant });
    }
    case "BoolExpression":
      return constant(boolean(truth(node.value)));
    case "NoneExpression":
      return constant(none);
    case "ListExpression":
      return compileList(node.items, context);
    case "NameExpression":
      return compileName(node, context);
    case "CallExpression":
      return compileCall(node, context);
    case "MemberExpression":
      return node.args === null ? compileMember(node, context) : compileRoute(node, context);
    case "CountExpression":
      return compileCount(node, context);
    case "NotExpression":
      return compileNot(node, context);
    case "NegateExpression":
      return compileNegate(node, context);
    case "BinaryExpression":
      return compileBinary(node, context);
    case "ContentExpression":
      return compileContent(node, context);
    case "IsExpression":
      return compileIs(node, context);
    case "IsStatedExpression":
      return compileIsStated(node, context);
    case "AlongExpression":
      return compileAlong(node, context);
    case "QuantifiedExpression":
      return compileQuantified(node, context);
    case "ConditionalExpression":
      return compileConditional(node, context);
    default:
      return assertNever(node);
  }
}

function compileBinary(node: BinaryExpression, context: Context): Closure {
  switch (node.operator) {
    case "and":
      return compileAnd(node, context);
    case "or":
      return compileOr(node, context);
    case "implies":
      return compileImplies(node, context);
    case "in":
      return compileIn(node, context);
    case "+":
    case "-":
    case "*":
    case "/":
      return compileArithmetic(node, node.operator, context);
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compileComparison(node, node.operator, context);
    default:
      return assertNever(node.operator);
  }
}

/** `[a, b]`: a member that is U makes the list open; none is no member. */
function compileList(items: readonly Expression[], context: Context): Closure {
  const closures = items.map((each) => context.compile(each, context));
  if (closures.length === 0) return constant(setOf([]));
  return (frame) => {
    const members: Value[] = [];
    const notes: Note[] = [];
    let open = false;
    for (const each of closures) {
      const value = each(frame);
      if (frame.explain) notes.push(frame.note);
      if (value.kind === "unknown") open = true;
      else if (value.kind !== "none") members.push(value);
    }
    if (frame.explain) frame.note = { ...merge(notes) };
    return open ? { ...setOf(members), open } : setOf(members);
  };
}
