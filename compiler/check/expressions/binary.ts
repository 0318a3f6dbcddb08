import type { BinaryExpression, BinaryOperator, Expression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { arithmetic } from "./arithmetic.ts";
import { typeComparison, typeIn } from "./comparisons.ts";
import { checkExcludedMiddle } from "./lints.ts";
import { bool } from "./relation.ts";
import { plain } from "./site.ts";
import type { Site } from "./site.ts";
import { operandOf, wantBool } from "./why.ts";

/** An expression with a sign or word between two operands. Chains to the left are walked in a loop: their length has no limit. */
export function typeBinary(site: Site, node: BinaryExpression): Type {
  switch (node.operator) {
    case "implies":
      wantBool(plain(site), node.left, operandOf("implies"));
      wantBool(site, node.right, operandOf("implies"));
      return bool;
    case "and":
    case "or":
      return typeLogic(site, node);
    case "+":
    case "-":
    case "*":
    case "/":
      return typeArithmetic(plain(site), node);
    case "in":
      return typeIn(plain(site), node);
    default:
      return typeComparison(plain(site), node);
  }
}

function typeLogic(site: Site, node: BinaryExpression): Type {
  const links = spine(node, isLogic);
  const first = links[0];
  if (first !== undefined) wantBool(site, first.left, operandOf(first.operator));
  for (const link of links) {
    wantBool(site, link.right, operandOf(link.operator));
    site.context.types.set(link, bool);
  }
  checkExcludedMiddle(site, links);
  return bool;
}

function typeArithmetic(site: Site, node: BinaryExpression): Type {
  const links = spine(node, isArithmetic);
  const first = links[0];
  let type = first === undefined ? bool : site.type(site, first.left, null);
  for (const link of links) {
    type = arithmetic(site, link, type, site.type(site, link.right, null));
    site.context.types.set(link, type);
  }
  return type;
}

/** The node and those of its sort down its left side, innermost first. */
function spine(
  node: BinaryExpression,
  belongs: (operator: BinaryOperator) => boolean,
): readonly BinaryExpression[] {
  const links = [node];
  let left: Expression = node.left;
  while (left.kind === "BinaryExpression" && belongs(left.operator)) {
    links.push(left);
    left = left.left;
  }
  return links.reverse();
}

function isLogic(operator: BinaryOperator): boolean {
  return operator === "and" || operator === "or";
}

function isArithmetic(operator: BinaryOperator): boolean {
  return operator === "+" || operator === "-" || operator === "*" || operator === "/";
}
