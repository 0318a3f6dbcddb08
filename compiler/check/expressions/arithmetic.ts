import { diagnose } from "../../../language/index.ts";
import type { BinaryExpression, NegateExpression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { unlikeDurations } from "./diagnostics/unlike-durations.ts";
import { unlikeTypes } from "./diagnostics/unlike-types.ts";
import { durationClass } from "./durations.ts";
import { isMoment, isNumber, showType, strip, unknown } from "./relation.ts";
import { placeOf, report } from "./site.ts";
import type { Site } from "./site.ts";
import { operandOf, refuse } from "./why.ts";

/** `-x` of a number or a duration. */
export function typeNegate(site: Site, node: NegateExpression): Type {
  const type = site.type(site, node.operand, null);
  const operand = strip(type);
  if (isNumber(operand) || operand.kind === "Duration") return operand;
  if (operand.kind !== "unknown" && operand.kind !== "none")
    refuse(site, node.operand, type, ["Int", "Decimal", "Duration"], operandOf("-"));
  return unknown;
}

/** `+ - * /` on numbers, moments and durations. */
export function arithmetic(site: Site, node: BinaryExpression, leftType: Type, rightType: Type): Type {
  const left = strip(leftType);
  const right = strip(rightType);
  if (isMute(left) || isMute(right)) return unknown;
  const result = combine(node.operator, left, right);
  if (result === null) {
    report(
      site,
      diagnose(unlikeTypes, placeOf(site, node), {
        operator: node.operator,
        left: showType(left),
        right: showType(right),
      }),
    );
    return unknown;
  }
  if (left.kind === "Duration" && right.kind === "Duration") {
    const one = durationClass(site.context.types, node.left);
    const other = durationClass(site.context.types, node.right);
    if (one !== null && other !== null && one !== other) {
      report(
        site,
        diagnose(unlikeDurations, placeOf(site, node), { operator: node.operator, left: one, right: other }),
      );
      return unknown;
    }
  }
  return result;
}

function combine(operator: BinaryExpression["operator"], left: Type, right: Type): Type | null {
  const sum = operator === "+" || operator === "-";
  if (isNumber(left) && isNumber(right)) {
    if (operator === "/") return { kind: "Decimal" };
    return left.kind === "Int" && right.kind === "Int" ? left : { kind: "Decimal" };
  }
  if (left.kind === "Duration" && right.kind === "Duration") return sum ? left : null;
  if (isMoment(left) && right.kind === "Duration") return sum ? left : null;
  if (left.kind === "Duration" && isMoment(right)) return operator === "+" ? right : null;
  if (isMoment(left) && isMoment(right)) return operator === "-" ? { kind: "Duration" } : null;
  if (left.kind === "Duration" && right.kind === "Int") return operator === "*" ? left : null;
  if (left.kind === "Int" && right.kind === "Duration") return operator === "*" ? right : null;
  return null;
}

function isMute(type: Type): boolean {
  return type.kind === "unknown" || type.kind === "none";
}
