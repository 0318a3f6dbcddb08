import { eachChild } from "../../../language/index.ts";
import type {
  ElementDeclaration,
  FlowDeclaration,
  ListValue,
  Node,
  RecordValue,
  Span,
  Value,
} from "../../../language/index.ts";
import type { TextEdit } from "../workspace.ts";
import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { indentAt, lineEnd, lineStart, lineStop } from "./lines.ts";
import { edit } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** What has members between braces. */
export type Bodied = ElementDeclaration | FlowDeclaration | RecordValue;

/** Where the opening brace of a body stands; null where there is none. */
export function openBrace({ text, file }: Scene, node: Bodied): number | null {
  if (node.kind === "RecordValue") return text.charAt(node.start) === "{" ? node.start : null;
  if (text.charAt(node.end - 1) !== "}") return null;
  let at = headEnd(node);
  while (at < node.end) {
    const comment = file.comments.find((each) => each.start <= at && at < each.end);
    if (comment !== undefined) at = comment.end;
    else if (text.charAt(at) === "{") return at;
    else at++;
  }
  return null;
}

/** Behind what a declaration says before its body. */
export function headEnd(node: ElementDeclaration | FlowDeclaration): number {
  if (node.kind === "FlowDeclaration") return node.to.end;
  return node.title?.end ?? node.name.end;
}

export function membersOf(node: Bodied): readonly Node[] {
  return node.kind === "RecordValue" ? node.properties : node.members;
}

/** Has the author begun a new line behind the bracket? */
export function isExpanded(scene: Scene, node: Bodied | ListValue): boolean {
  const open = node.kind === "ListValue" ? node.start : openBrace(scene, node);
  const first = (node.kind === "ListValue" ? node.items : membersOf(node))[0];
  return open !== null && first !== undefined && /[\r\n]/.test(scene.text.slice(open, first.start));
}

/**
 * The edit that changes a value or a body and lays out anew what hangs together with it on its line: what no longer fits is broken
 * as the house style breaks it. Null where comments or long texts stand inside; whoever asks has a simpler way for those.
 */
export function relaid(
  scene: Scene,
  target: Bodied | Value,
  change: (layout: Layout) => Layout,
): TextEdit | null {
  const { text } = scene;
  const way = around(scene.file, target);
  const within = way.slice(0, way.indexOf(target) + 1);
  const top = within.find((node) => isGroup(node) && !isExpanded(scene, node)) ?? target;
  const layout = layoutOf(scene, top, target, change);
  if (layout === null) return null;
  const start = isBodied(top) ? (openBrace(scene, top) ?? top.start) : top.start;
  const stop = lineStop(text, top.end);
  const comment = scene.file.comments.find((each) => each.start >= top.end && each.start < stop);
  const rest = text.slice(top.end, comment?.start ?? stop).trimEnd();
  const column = start - lineStart(text, start);
  return edit(
    scene,
    start,
    top.end,
    layOut(layout, column, indentAt(text, start), rest.length, lineEnd(text)),
  );
}

/** The nodes around a span, the file first. */
export function around(root: Node, span: Span): readonly Node[] {
  const way: Node[] = [];
  for (let node: Node | null = root; node !== null;) {
    way.push(node);
    let inner: Node | null = null;
    eachChild(node, (child) => {
      if (child.start <= span.start && span.end <= child.end) inner = child;
    });
    node = inner;
  }
  return way;
}

export function isBodied(node: Node): node is Bodied {
  return node.kind === "ElementDeclaration" || node.kind === "FlowDeclaration" || node.kind === "RecordValue";
}

function isGroup(node: Node): node is Bodied | ListValue {
  return isBodied(node) || node.kind === "ListValue";
}

function layoutOf(scene: Scene, node: Node, target: Node, change: (layout: Layout) => Layout): Layout | null {
  const layout = unchanged(scene, node, target, change);
  return layout !== null && node === target ? change(layout) : layout;
}

function unchanged(
  scene: Scene,
  node: Node,
  target: Node,
  change: (layout: Layout) => Layout,
): Layout | null {
  const { text } = scene;
  const inside = (child: Node): Layout | null => layoutOf(scene, child, target, change);
  if (isBodied(node)) {
    const open = openBrace(scene, node);
    if (open === null || commented(scene, { start: open, end: node.end })) return null;
    const children = membersOf(node);
    const members = children.flatMap((each, at) => {
      const layout = inside(each);
      const next = children[at + 1]?.start ?? each.end;
      const blankAfter = /\n[ \t\r]*\n/.test(text.slice(each.end, next));
      return layout === null ? [] : [{ layout, blankAfter }];
    });
    return members.length < children.length
      ? null
      : { kind: "body", members, expanded: isExpanded(scene, node) };
  }
  if (commented(scene, node)) return null;
  switch (node.kind) {
    case "Property": {
      const value = inside(node.value);
      return value === null ? null : { kind: "property", key: node.key.text, value };
    }
    case "ListValue": {
      const items = node.items.flatMap((each) => inside(each) ?? []);
      const close = text.lastIndexOf("]", (node.as ?? node.of)?.start ?? node.end);
      if (items.length < node.items.length || close < node.start) return null;
      return { kind: "list", items, small: node.items.every(isSmall), tail: text.slice(close + 1, node.end) };
    }
    default: {
      const written = text.slice(node.start, node.end);
      return /[\r\n]/.test(written) ? null : { kind: "text", text: written };
    }
  }
}

function commented({ file }: Scene, { start, end }: Span): boolean {
  return file.comments.some((each) => each.start < end && start < each.end);
}

/** Names and numbers without words of their own. */
export function isSmall(item: Value): boolean {
  if (item.kind === "ReferenceValue") return item.citation === null && item.as === null && item.of === null;
  return item.kind === "DateValue" || item.kind === "NumberValue" || item.kind === "IdValue";
}
