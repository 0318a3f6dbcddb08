import { assertNever } from "../../../language/index.ts";
import type { Expression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { typeBinary } from "./binary.ts";
import { typeCall } from "./calls.ts";
import { typeContent } from "./content.ts";
import { typeIs } from "./kinds.ts";
import { typeLiteral } from "./literals.ts";
import { typeAlong, typeMember } from "./navigation.ts";
import { typeName } from "./names.ts";
import { bool } from "./relation.ts";
import { typeConditional, typeCount, typeList, typeQuantified } from "./sets.ts";
import { plain } from "./site.ts";
import type { Expected, Site } from "./site.ts";
import { typeIsStated } from "./stated.ts";
import { operandOf, wantBool } from "./why.ts";
import { typeNegate } from "./arithmetic.ts";

/** The type of an expression; fills `context.types` for it and all below it. Reports each fault once, and nothing that follows from it. */
export function typeExpression(site: Site, expression: Expression, expected: Expected | null): Type {
  const type = typeOf(site, expression, expected);
  site.context.types.set(expression, type);
  return type;
}

function typeOf(site: Site, expression: Expression, expected: Expected | null): Type {
  switch (expression.kind) {
    case "NumberExpression":
    case "DurationExpression":
    case "DateExpression":
    case "DateTimeExpression":
      return typeLiteral(site, expression);
    case "TextExpression":
      return { kind: "Text" };
    case "BoolExpression":
      return bool;
    case "NoneExpression":
      return { kind: "none" };
    case "ListExpression":
      return typeList(plain(site), expression, expected);
    case "NameExpression":
      return typeName(site, expression, expected);
    case "CallExpression":
      return typeCall(plain(site), expression);
    case "MemberExpression":
      return typeMember(plain(site), expression);
    case "CountExpression":
      return typeCount(plain(site), expression);
    case "NotExpression":
      wantBool(plain(site), expression.operand, operandOf("not"));
      return bool;
    case "NegateExpression":
      return typeNegate(plain(site), expression);
    case "BinaryExpression":
      return typeBinary(site, expression);
    case "ContentExpression":
      return typeContent(plain(site), expression);
    case "IsExpression":
      return typeIs(plain(site), expression);
    case "IsStatedExpression":
      return typeIsStated(site, expression);
    case "AlongExpression":
      return typeAlong(plain(site), expression);
    case "QuantifiedExpression":
      return typeQuantified(site, expression);
    case "ConditionalExpression":
      return typeConditional(site, expression, expected);
    default:
      return assertNever(expression);
  }
}
