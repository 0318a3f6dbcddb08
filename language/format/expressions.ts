import { doc } from "prettier";
import type { Doc } from "prettier";
import type { BinaryOperator, Expression, Node } from "../ast/index.ts";
import { child, children, listed, verbatim } from "./printing.ts";
import type { PrinterOf, Printing } from "./printing.ts";

const { group, indent, line } = doc.builders;

type ExpressionKind = Expression["kind"] | "Binder";

/** How tightly an operator binds; docs/reference/semantics.md, 4. */
const strength: { readonly [O in BinaryOperator]: number } = {
  implies: 1,
  or: 2,
  and: 3,
  "==": 5,
  "!=": 5,
  "<": 5,
  "<=": 5,
  ">": 5,
  ">=": 5,
  in: 5,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
};

function strengthOf(node: Expression): number {
  switch (node.kind) {
    case "BinaryExpression":
      return strength[node.operator];
    case "NotExpression":
    case "QuantifiedExpression":
    case "ConditionalExpression":
      return 4;
    case "ContentExpression":
    case "IsExpression":
    case "IsStatedExpression":
    case "AlongExpression":
      return 5;
    case "NegateExpression":
      return 8;
    default:
      return 9;
  }
}

/** The least strength that fits without brackets where `key` of `parent` stands. */
function wanted(parent: Node, key: string): number {
  switch (parent.kind) {
    case "BinaryExpression": {
      const own = strength[parent.operator];
      if (own === 5) return 6;
      const right = parent.operator === "implies" ? key === "left" : key === "right";
      return right ? own + 1 : own;
    }
    // `not (f.source is subject)`: brackets that the grammar could do without, and the reader not.
    case "NotExpression":
      return 6;
    case "NegateExpression":
      return 9;
    case "ContentExpression":
    case "IsExpression":
    case "IsStatedExpression":
    case "CountExpression":
    case "Binder":
      return key === "where" ? 1 : 6;
    case "AlongExpression":
      return key === "left" ? 6 : 1;
    case "MemberExpression":
      return key === "object" ? 9 : 1;
    default:
      return 1;
  }
}

const openBodies: { readonly [kind: string]: string } = {
  QuantifiedExpression: "body",
  ConditionalExpression: "else",
  AlongExpression: "where",
  BinaryExpression: "right",
  NotExpression: "operand",
};

/** Would a body that reaches as far right as it can swallow what stands after it? */
function swallows(printing: Printing, node: Expression): boolean {
  if (
    node.kind !== "QuantifiedExpression" &&
    node.kind !== "ConditionalExpression" &&
    node.kind !== "AlongExpression"
  )
    return false;
  const { path } = printing;
  for (let level = 0; ; level++) {
    const parent = path.getParentNode(level);
    if (parent === null) return false;
    const at = level === 0 ? node : path.getParentNode(level - 1);
    const key = openBodies[parent.kind];
    if (parent.kind === "BinaryExpression") {
      if (parent.left === at) return true;
    } else if (key === undefined) {
      return (
        parent.kind === "ContentExpression" ||
        parent.kind === "IsExpression" ||
        parent.kind === "IsStatedExpression"
      );
    } else if (!Object.is((parent as unknown as Readonly<Record<string, unknown>>)[key], at)) {
      return false;
    }
  }
}

/** Does the expression at the path need brackets where it stands? */
export function needsBrackets(printing: Printing, node: Expression): boolean {
  const { path } = printing;
  const parent = path.getParentNode();
  if (parent === null) return false;
  const key = path.key === null || typeof path.key === "number" ? "" : String(path.key);
  const strong = strengthOf(node) < wanted(parent, key);
  return strong || swallows(printing, node);
}

/** `a and b and c` as one run, so that it breaks before each operator. */
function chain(node: Extract<Node, { kind: "BinaryExpression" }>, printing: Printing): readonly Doc[] {
  const { left: first } = node;
  const plain =
    first.kind === "BinaryExpression" &&
    first.operator === node.operator &&
    node.operator !== "implies" &&
    !hasComments(first);
  const left = plain
    ? printing.path.call<readonly Doc[], never>(
        (path) => chain(first, { ...printing, path: path as Printing["path"] }),
        "left" as never,
      )
    : [child(printing, "left")];
  return [...left, [line, node.operator, " ", child(printing, "right")]];
}

function hasComments(node: Node): boolean {
  const { comments } = node as { readonly comments?: unknown };
  return Array.isArray(comments) && comments.length > 0;
}

/** How each kind of expression is printed, without its own brackets. */
export const expressions: { readonly [K in ExpressionKind]: PrinterOf<K> } = {
  NumberExpression: (node, printing) => verbatim(node, printing).replaceAll(/\s+/g, ""),
  DurationExpression: (node, printing) => verbatim(node, printing).replaceAll(/\s+/g, " "),
  TextExpression: verbatim,
  DateExpression: (node) => node.text,
  DateTimeExpression: (node) => node.text,
  BoolExpression: (node) => (node.value ? "true" : "false"),
  NoneExpression: () => "none",
  ListExpression: (_, printing) =>
    listed(
      "[",
      children(printing, "items").map((item) => item.doc),
      "]",
    ),
  NameExpression: (_, printing) => child(printing, "name"),
  CallExpression: (_, printing) => [child(printing, "callee"), args(printing)],
  MemberExpression: (node, printing) => [
    child(printing, "object"),
    ".",
    child(printing, "member"),
    node.args === null ? "" : args(printing),
  ],
  CountExpression: (node, printing) =>
    node.binder === null
      ? ["count(", child(printing, "source"), ")"]
      : group([
          "count(",
          child(printing, "binder"),
          " in ",
          child(printing, "source"),
          indent([line, "where ", child(printing, "where")]),
          ")",
        ]),
  NotExpression: (_, printing) => ["not ", child(printing, "operand")],
  NegateExpression: (_, printing) => ["-", child(printing, "operand")],
  BinaryExpression: (node, printing) => {
    if (strength[node.operator] > 4) {
      return group([child(printing, "left"), indent([line, node.operator, " ", child(printing, "right")])]);
    }
    const [first = "", ...rest] = chain(node, printing);
    return group([first, indent([...rest])]);
  },
  ContentExpression: (node, printing) => [
    child(printing, "left"),
    " ",
    node.operator,
    " ",
    child(printing, "right"),
    node.as === null ? "" : [" as ", child(printing, "as")],
    node.of === null ? "" : [" of ", child(printing, "of")],
  ],
  IsExpression: (_, printing) => [child(printing, "left"), " is ", child(printing, "path")],
  IsStatedExpression: (_, printing) => [child(printing, "left"), " is stated"],
  AlongExpression: (_, printing) =>
    group([
      child(printing, "left"),
      indent([line, "along ", child(printing, "binder"), " where ", child(printing, "where")]),
    ]),
  QuantifiedExpression: (node, printing) =>
    group([
      node.quantifier,
      " ",
      child(printing, "binder"),
      " satisfies",
      indent([line, child(printing, "body")]),
    ]),
  ConditionalExpression: (_, printing) =>
    group([
      "if ",
      child(printing, "condition"),
      indent([line, "then ", child(printing, "then"), line, "else ", child(printing, "else")]),
    ]),
  Binder: (node, printing) => [
    child(printing, "name"),
    node.type === null ? [" in ", child(printing, "source")] : [": ", child(printing, "type")],
  ],
};

function args(printing: Printing): Doc {
  return listed(
    "(",
    children(printing, "args").map((arg) => arg.doc),
    ")",
  );
}
