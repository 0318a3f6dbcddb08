import { doc, util } from "prettier";
import type { AstPath, Doc } from "prettier";
import type { Comment, Node } from "../ast/index.ts";

const { breakParent, hardline, lineSuffix } = doc.builders;

/** Where Prettier has decided that a comment lies, before it is attached. */
interface Attaching extends Comment {
  readonly enclosingNode?: Node;
  readonly precedingNode?: Node;
  readonly followingNode?: Node;
}

const atoms: ReadonlySet<Node["kind"]> = new Set([
  "Name",
  "Path",
  "Id",
  "TypeNode",
  "Interval",
  "Target",
  "Binder",
  "Comment",
]);

/** Comments belong to declarations, properties, clauses and expressions, never to a name inside them. */
export function canAttachComment(node: Node): boolean {
  return !atoms.has(node.kind);
}

/**
 * A comment at the end of a line belongs to what stands on that line. After a bare word (`require // why`) that is what follows,
 * since the node before is on an earlier line; Prettier alone would move it up.
 */
export function endOfLine(comment: Attaching, text: string): boolean {
  const { precedingNode, followingNode } = comment;
  if (
    precedingNode !== undefined &&
    followingNode !== undefined &&
    text.slice(precedingNode.end, comment.start).includes("\n")
  ) {
    util.addLeadingComment(followingNode, comment);
    return true;
  }
  return false;
}

/** A comment on a line of its own inside an expression stays behind the operand before it, so that a second pass finds it there. */
export function ownLine(comment: Attaching): boolean {
  const { enclosingNode, precedingNode } = comment;
  if (
    enclosingNode !== undefined &&
    precedingNode !== undefined &&
    enclosingNode.kind.endsWith("Expression")
  ) {
    util.addTrailingComment(precedingNode, comment);
    return true;
  }
  return false;
}

/** The comment as written; trailing blanks are not part of it. */
export function printComment(path: AstPath<Node>): Doc {
  const { node } = path;
  return node.kind === "Comment" ? node.text.trimEnd() : "";
}

/** Comments in a node that has no child to carry them, at the end of the node's line. */
export function dangling(path: AstPath<Node>): Doc {
  const parts: Doc[] = [];
  const whole = path.node.kind === "SourceFile";
  const { comments } = path.node as unknown as {
    readonly comments?: readonly (Comment & { readonly leading: boolean; readonly trailing: boolean })[];
  };
  if (comments === undefined) return parts;
  path.each((each) => {
    const comment = each.node as unknown as { leading: boolean; trailing: boolean; printed: boolean };
    if (comment.leading || comment.trailing) return;
    comment.printed = true;
    const text = printComment(each);
    parts.push(whole ? [text, hardline] : [lineSuffix([" ", text]), breakParent]);
  }, "comments" as never);
  return parts;
}
