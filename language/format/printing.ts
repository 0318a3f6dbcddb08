import type { AstPath, Doc, ParserOptions } from "prettier";
import { doc, util } from "prettier";
import type { Node } from "../ast/index.ts";

/** What a printer of one kind of node gets: the path to it, and how to print its children. */
export interface Printing {
  readonly path: AstPath<Node>;
  readonly options: ParserOptions<Node>;
  readonly print: (path: AstPath<Node>) => Doc;
}

/** The printer of a node whose kind is known. */
export type PrinterOf<K extends Node["kind"]> = (
  node: Extract<Node, { readonly kind: K }>,
  printing: Printing,
) => Doc;

const { group, hardline, ifBreak, indent, join, line } = doc.builders;

/** Prints the child under `key`; nothing where it is absent. */
export function child(printing: Printing, key: string): Doc {
  return printing.path.call(printing.print, key as never);
}

/** Prints the children of several list keys together, in source order, each with its node. */
export function children(
  printing: Printing,
  ...keys: readonly string[]
): readonly { readonly node: Node; readonly doc: Doc }[] {
  const found: { readonly node: Node; readonly doc: Doc }[] = [];
  for (const key of keys) {
    printing.path.each((each) => {
      found.push({ node: each.node, doc: printing.print(each) });
    }, key as never);
  }
  return found.toSorted((a, b) => a.node.start - b.node.start);
}

/** One per line; blank lines of the author are kept, at most one in a row. */
export function stacked(
  parts: readonly { readonly node: Node; readonly doc: Doc }[],
  options: ParserOptions<Node>,
): Doc {
  return parts.map((part, at) => {
    if (at === parts.length - 1) return part.doc;
    return [part.doc, hardline, blankAfter(part.node, options) ? hardline : ""];
  });
}

/**
 * `{ a, b }` on one line with commas, or one member per line without; the author chooses the second by a line end after the
 * opening brace, or by length.
 */
export function braces(
  node: Node,
  parts: readonly { readonly node: Node; readonly doc: Doc }[],
  printing: Printing,
): Doc {
  if (parts.length === 0) return "{}";
  const { options } = printing;
  const first = parts[0]?.node.start ?? node.end;
  const open = options.originalText.lastIndexOf("{", first);
  const expanded = open >= node.start && options.originalText.slice(open, first).includes("\n");
  const members = parts.map((part, at) => {
    if (at === parts.length - 1) return part.doc;
    const blank = expanded && blankAfter(part.node, options) ? hardline : "";
    return [part.doc, ifBreak("", ","), line, blank];
  });
  return group(["{", indent([line, members]), line, "}"], { shouldBreak: expanded });
}

/** Comma-separated, in square or round brackets, broken one per line where it is too long. */
export function listed(open: string, items: readonly Doc[], close: string): Doc {
  const { softline } = doc.builders;
  if (items.length === 0) return `${open}${close}`;
  return group([open, indent([softline, join([",", line], [...items])]), softline, close]);
}

/** Many small items: as many on a line as fit. */
export function filled(open: string, items: readonly Doc[], close: string): Doc {
  const { fill, softline } = doc.builders;
  if (items.length === 0) return `${open}${close}`;
  const parts: Doc[] = [];
  items.forEach((item, at) => {
    parts.push(at === items.length - 1 ? item : [item, ","]);
    if (at < items.length - 1) parts.push(line);
  });
  return group([open, indent([softline, fill(parts)]), softline, close]);
}

/** Is there a blank line after the node (and after a comma or a comment on its line)? */
export function blankAfter(node: Node, options: ParserOptions<Node>): boolean {
  const text = options.originalText;
  let at = options.locEnd(node);
  if (text[at] === ",") at++;
  return util.isNextLineEmpty(text, at);
}

/** A text as it was written, so that nothing about it can change. */
export function verbatim(node: Node, printing: Printing): string {
  return printing.options.originalText.slice(node.start, node.end);
}
