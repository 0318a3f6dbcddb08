import type { DataDeclaration, Node } from "../../../language/index.ts";
import type { TextEdit } from "../workspace.ts";
import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { behind, indentAt, lineEnd, lineStart } from "./lines.ts";
import { isBodied, isExpanded, membersOf, openBrace, relaid } from "./relaid.ts";
import type { Bodied } from "./relaid.ts";
import { edit } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** More than so many are written one below the other. */
const mostOnLine = 2;

/** What states properties. */
export type Owner = Bodied | DataDeclaration;

/** Can properties be written into a node? */
export function takesProperties(node: Node): node is Owner {
  return isBodied(node) || node.kind === "DataDeclaration";
}

/** Writes `name: value` lines at the end of a body, which is begun where there is none. */
export function statesMore(scene: Scene, owner: Owner, lines: readonly string[]): TextEdit {
  const { text } = scene;
  const end = lineEnd(text);
  const node = owner.kind === "DataDeclaration" ? owner.body : owner;
  const open = node === null ? null : openBrace(scene, node);
  if (node === null || open === null) return begun(scene, owner.end, owner.end, " ", lines);
  const members = membersOf(node);
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) {
    const inner = text.slice(open + 1, node.end - 1);
    if (inner.trim() === "") return begun(scene, open, node.end, "", lines);
    // Comments alone: what is stated comes behind them.
    const indent = `${indentAt(text, open)}  `;
    const at = open + 1 + inner.trimEnd().length;
    return edit(scene, at, at, lines.map((each) => end + indent + each).join(""));
  }
  if (!isExpanded(scene, node)) {
    const added = relaid(scene, node, (layout) => withMembers(layout, lines));
    if (added !== null) return added;
    return edit(scene, last.end, last.end, lines.map((each) => `, ${each}`).join(""));
  }
  const at = behind(scene, last.end);
  const indent = indentAt(text, first.start);
  return edit(scene, at, at, lines.map((each) => end + indent + each).join(""));
}

function withMembers(layout: Layout, lines: readonly string[]): Layout {
  if (layout.kind !== "body") return layout;
  const added = lines.map((text) => ({ layout: { kind: "text", text } as const, blankAfter: false }));
  return { ...layout, members: [...layout.members, ...added] };
}

function begun(
  scene: Scene,
  start: number,
  stop: number,
  before: string,
  lines: readonly string[],
): TextEdit {
  const { text } = scene;
  const body: Layout = {
    kind: "body",
    members: lines.map((each) => ({ layout: { kind: "text", text: each }, blankAfter: false })),
    expanded: lines.length > mostOnLine,
  };
  const column = start - lineStart(text, start) + before.length;
  return edit(scene, start, stop, before + layOut(body, column, indentAt(text, start), 0, lineEnd(text)));
}
