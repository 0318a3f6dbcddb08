import type { AstPath, Doc, ParserOptions, Printer } from "prettier";
import { childKeys } from "../ast/index.ts";
import type { Expression, Node } from "../ast/index.ts";
import { canAttachComment, dangling, endOfLine, ownLine, printComment } from "./comments.ts";
import { declarations } from "./declarations.ts";
import { expressions, needsBrackets } from "./expressions.ts";
import type { PrinterOf, Printing } from "./printing.ts";
import { rules } from "./rules.ts";
import { values } from "./values.ts";

/** One printer for each kind of node; a missing one does not compile. */
const printers: { readonly [K in Node["kind"]]: PrinterOf<K> } = {
  ...declarations,
  ...values,
  ...expressions,
  ...rules,
};

function isExpression(node: Node): node is Expression {
  return node.kind !== "Binder" && Object.hasOwn(expressions, node.kind);
}

function printNode<K extends Node["kind"]>(
  node: Extract<Node, { readonly kind: K }>,
  printing: Printing,
): Doc {
  const print: PrinterOf<K> = printers[node.kind as K];
  return print(node, printing);
}

/** The house style, as a Prettier printer. */
export const printer: Printer<Node> = {
  print(path: AstPath<Node>, options: ParserOptions<Node>, print: (path: AstPath<Node>) => Doc): Doc {
    const printing: Printing = { path, options, print };
    const { node } = path;
    const printed = printNode(node, printing);
    const bracketed = isExpression(node) && needsBrackets(printing, node) ? ["(", printed, ")"] : printed;
    return [bracketed, dangling(path)];
  },
  getVisitorKeys: (node) => [...(childKeys[(node as Node).kind] ?? [])],
  canAttachComment: (node: Node) => canAttachComment(node),
  isBlockComment: () => false,
  printComment,
  handleComments: { endOfLine, ownLine },
};
