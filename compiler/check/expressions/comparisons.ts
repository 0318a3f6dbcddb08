import { diagnose } from "../../../language/index.ts";
import type { BinaryExpression, Expression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { isOrdered } from "./calls.ts";
import { needlessNone } from "./diagnostics/needless-none.ts";
import { notASet } from "./diagnostics/not-a-set.ts";
import { unlikeDurations } from "./diagnostics/unlike-durations.ts";
import { unlikeTypes } from "./diagnostics/unlike-types.ts";
import { durationClass } from "./durations.ts";
import { bool, comparable, isContent, memberType, showType, strip } from "./relation.ts";
import { placeOf, report, variableNamed } from "./site.ts";
import type { Site } from "./site.ts";
import { beside, refuse, shortText } from "./why.ts";

/** `== != < <= > >=`. */
export function typeComparison(site: Site, node: BinaryExpression): Type {
  const { operator, left, right } = node;
  const [leftType, rightType] = typeSides(site, node);
  if (!comparable(leftType, rightType)) {
    reportUnlike(site, node, leftType, rightType);
    return bool;
  }
  if (operator === "==" || operator === "!=") {
    if (rightType.kind === "none") checkNone(site, left, leftType);
    if (leftType.kind === "none") checkNone(site, right, rightType);
  } else {
    for (const [side, type] of [
      [left, leftType],
      [right, rightType],
    ] as const) {
      const plainType = strip(type);
      if (plainType.kind === "unknown" || plainType.kind === "none" || isOrdered(plainType)) continue;
      refuse(
        site,
        side,
        type,
        ["Int", "Decimal", "Date", "DateTime", "Duration"],
        beside(side === left ? "left" : "right", operator, side === left ? right : left),
      );
      return bool;
    }
  }
  checkDurations(site, node);
  return bool;
}

/** `x in S`. */
export function typeIn(site: Site, node: BinaryExpression): Type {
  const { left, right } = node;
  let element: Type;
  let set: Type;
  if (leans(site, left) > 0 && leans(site, right) === 0) {
    set = site.type(site, right, null);
    element = site.type(site, left, {
      type: memberType(set) ?? { kind: "unknown" },
      why: beside("left", "in", right),
    });
  } else {
    element = site.type(site, left, null);
    set = site.type(site, right, {
      type: { kind: "set", of: strip(element) },
      why: beside("right", "in", left),
    });
  }
  const member = memberType(set);
  if (member === null) report(site, diagnose(notASet, placeOf(site, right), { type: showType(set) }));
  else if (!comparable(element, member)) reportUnlike(site, node, element, set);
  return bool;
}

/** Types both sides; the one that can speak for itself first, so that a bare member on the other resolves by it. */
function typeSides(site: Site, node: BinaryExpression): readonly [Type, Type] {
  const { operator, left, right } = node;
  if (leans(site, left) > leans(site, right)) {
    const type = site.type(site, right, null);
    return [site.type(site, left, { type, why: beside("left", operator, right) }), type];
  }
  const type = site.type(site, left, null);
  return [type, site.type(site, right, { type, why: beside("right", operator, left) })];
}

/** How much an expression needs to be told what it is: 0 not at all, 1 a declared name, 2 what can only be an enum member. */
function leans(site: Site, expression: Expression): number {
  switch (expression.kind) {
    case "NameExpression":
      if (variableNamed(site.scope, expression.name.text) !== null) return 0;
      return site.context.findValue(expression.name.text, site.module) === null ? 2 : 1;
    case "ListExpression": {
      let least = 2;
      for (const item of expression.items) least = Math.min(least, leans(site, item));
      return least;
    }
    case "ConditionalExpression":
      return Math.min(leans(site, expression.then), leans(site, expression.else));
    case "NoneExpression":
      return 2;
    default:
      return 0;
  }
}

function reportUnlike(site: Site, node: BinaryExpression, left: Type, right: Type): void {
  const content = node.operator === "in" && isContent(strip(right));
  const params = {
    operator: node.operator,
    left: showType(left),
    right: showType(right),
    ...(content ? { instead: "has" } : {}),
  };
  report(site, diagnose(unlikeTypes, placeOf(site, node), params));
}

function checkDurations(site: Site, node: BinaryExpression): void {
  const left = durationClass(site.context.types, node.left);
  const right = durationClass(site.context.types, node.right);
  if (left === null || right === null || left === right) return;
  report(site, diagnose(unlikeDurations, placeOf(site, node), { operator: node.operator, left, right }));
}

/** `x.p == none` where neither `p` nor anything before it may be stated absent can never hold. */
function checkNone(site: Site, side: Expression, type: Type): void {
  if (
    side.kind !== "MemberExpression" ||
    type.kind === "optional" ||
    type.kind === "unknown" ||
    type.kind === "none"
  )
    return;
  report(
    site,
    diagnose(needlessNone, placeOf(site, side), {
      text: shortText(side) ?? side.member.text,
      type: showType(type),
    }),
  );
}
