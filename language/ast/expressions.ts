import type { Name, NodeBase, Path } from "./nodes.ts";
import type { DurationUnit } from "./values.ts";

/** What may stand in a rule or a definition. */
export type Expression =
  | NumberExpression
  | DurationExpression
  | TextExpression
  | DateExpression
  | DateTimeExpression
  | BoolExpression
  | NoneExpression
  | ListExpression
  | NameExpression
  | CallExpression
  | MemberExpression
  | CountExpression
  | NotExpression
  | NegateExpression
  | BinaryExpression
  | ContentExpression
  | IsExpression
  | IsStatedExpression
  | AlongExpression
  | QuantifiedExpression
  | ConditionalExpression;

export interface NumberExpression extends NodeBase<"NumberExpression"> {
  readonly digits: string;
}
export interface DurationExpression extends NodeBase<"DurationExpression"> {
  readonly digits: string;
  readonly unit: DurationUnit;
}
export interface TextExpression extends NodeBase<"TextExpression"> {
  readonly value: string;
}
export interface DateExpression extends NodeBase<"DateExpression"> {
  readonly text: string;
}
export interface DateTimeExpression extends NodeBase<"DateTimeExpression"> {
  readonly text: string;
}
export interface BoolExpression extends NodeBase<"BoolExpression"> {
  readonly value: boolean;
}
export interface NoneExpression extends NodeBase<"NoneExpression"> {}
export interface ListExpression extends NodeBase<"ListExpression"> {
  readonly items: readonly Expression[];
}
/** A bare name: a variable, else a member of the expected enum, else a declaration; `as_of` too. */
export interface NameExpression extends NodeBase<"NameExpression"> {
  readonly name: Name;
}
/** `third(f)`, `due(t, 1 business day)`, `attested(d)`, `min(a, b)`. */
export interface CallExpression extends NodeBase<"CallExpression"> {
  readonly callee: Name;
  readonly args: readonly Expression[];
}
/** `s.at`, `a.reaches(b, C)`: `args` is null where there are no brackets. */
export interface MemberExpression extends NodeBase<"MemberExpression"> {
  readonly object: Expression;
  readonly member: Name;
  readonly args: readonly Expression[] | null;
}
/** `count(S)`; `count(x in S where e)`. */
export interface CountExpression extends NodeBase<"CountExpression"> {
  readonly binder: Name | null;
  readonly source: Expression;
  readonly where: Expression | null;
}
export interface NotExpression extends NodeBase<"NotExpression"> {
  readonly operand: Expression;
}
export interface NegateExpression extends NodeBase<"NegateExpression"> {
  readonly operand: Expression;
}
export type BinaryOperator =
  "implies" | "or" | "and" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-" | "*" | "/";
export interface BinaryExpression extends NodeBase<"BinaryExpression"> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `s.holds has IIN`, `t.holds includes C as hashed of u`. */
export interface ContentExpression extends NodeBase<"ContentExpression"> {
  readonly operator: "has" | "includes";
  readonly left: Expression;
  readonly right: Expression;
  readonly as: Expression | null;
  readonly of: Expression | null;
}
/** `n is store`, `c is LimitedAccess`. */
export interface IsExpression extends NodeBase<"IsExpression"> {
  readonly left: Expression;
  readonly path: Path;
}
export interface IsStatedExpression extends NodeBase<"IsStatedExpression"> {
  readonly left: Expression;
}
/** `a.reaches(b) along f where e`. */
export interface AlongExpression extends NodeBase<"AlongExpression"> {
  readonly left: Expression;
  readonly binder: Name;
  readonly where: Expression;
}
export interface QuantifiedExpression extends NodeBase<"QuantifiedExpression"> {
  readonly quantifier: "every" | "some";
  readonly binder: Binder;
  readonly body: Expression;
}
export interface ConditionalExpression extends NodeBase<"ConditionalExpression"> {
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
}

/** `s: store` runs over a type, `h in s.holds` over a set; exactly one of the two is there. */
export interface Binder extends NodeBase<"Binder"> {
  readonly name: Name;
  readonly type: Path | null;
  readonly source: Expression | null;
}
