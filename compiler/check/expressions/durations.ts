import type { Expression, Node } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { isMoment, strip } from "./relation.ts";

/** What a duration is counted in. Those of one class compare; a month has no fixed number of days. */
export type DurationClass = "months" | "days" | "business days";

/** The class as far as the text shows it; null for properties, whose values are known later. */
export function durationClass(types: ReadonlyMap<Node, Type>, expression: Expression): DurationClass | null {
  let at = expression;
  for (;;) {
    switch (at.kind) {
      case "DurationExpression":
        return at.unit === "month" || at.unit === "year"
          ? "months"
          : at.unit === "business day"
            ? "business days"
            : "days";
      case "NegateExpression":
        at = at.operand;
        break;
      case "BinaryExpression": {
        const left = typeAt(types, at.left);
        if (at.operator === "-" && isMoment(left)) return isMoment(typeAt(types, at.right)) ? "days" : null;
        if (left.kind === "Duration" && (at.operator !== "+" || typeAt(types, at.right).kind === "Duration"))
          at = at.left;
        else if (at.operator === "*") at = at.right;
        else return null;
        break;
      }
      default:
        return null;
    }
  }
}

function typeAt(types: ReadonlyMap<Node, Type>, node: Node): Type {
  return strip(types.get(node) ?? { kind: "unknown" });
}
