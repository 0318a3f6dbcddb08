import { pathText } from "../../../language/index.ts";
import type { Declaration, Diagnostic, ImportDeclaration, Node } from "../../../language/index.ts";
import { safeText } from "../../emit/index.ts";
import type { TextEdit } from "../workspace.ts";
import { behind, lineStart, lineStop, nextLine } from "./lines.ts";
import { around, isBodied, isExpanded, membersOf, relaid } from "./relaid.ts";
import { edit, quickfix } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** Diagnostics of a declaration that is not needed, or no longer. */
const ofDeclarations: ReadonlySet<string> = new Set([
  "unused-declaration",
  "unused-waiver",
  "expired-waiver",
  "duplicate-waiver",
]);
/** Diagnostics of a property or a member of a list that should not be there. */
const ofMembers: ReadonlySet<string> = new Set(["duplicate-property", "fixed-property", "duplicate-member"]);

/** Deletes what a diagnostic says is not needed. */
export function removals(scene: Scene, diagnostic: Diagnostic): readonly Action[] {
  const { code, place } = diagnostic;
  const { words, file } = scene;
  if (ofDeclarations.has(code)) {
    const declaration = file.declarations.find((each) => each.start <= place.start && place.end <= each.end);
    if (declaration === undefined || !("name" in declaration) || declaration.name.kind !== "Name") return [];
    const title = words.remove(declaration.name.text);
    return [quickfix(title, [removing(scene, declaration)], [code], code === "unused-waiver")];
  }
  if (code === "unknown-import") {
    const unknown = file.imports.find((each) => each.path.start === place.start);
    if (unknown === undefined) return [];
    const title = words.deleteImport(safeText(pathText(unknown.path)));
    // Of several the blank line that follows them stays.
    const edits =
      file.imports.length === 1
        ? removing(scene, unknown)
        : edit(scene, lineStart(scene.text, unknown.start), nextLine(scene.text, unknown.end), "");
    return [quickfix(title, [edits], [code])];
  }
  if (!ofMembers.has(code)) return [];
  const way = around(file, place);
  const name = safeText(scene.text.slice(place.start, place.end));
  const removed = code === "duplicate-member" ? withoutItem(scene, way) : withoutProperty(scene, way);
  return removed === null ? [] : [quickfix(words.removeMember(name), [removed], [code], true)];
}

/** Where a declaration begins with the documentation right above it. */
export function docsStart({ file, text }: Scene, declaration: Declaration | ImportDeclaration): number {
  let at = lineStart(text, declaration.start);
  if (text.slice(at, declaration.start).trim() !== "") return declaration.start;
  for (const comment of file.comments.toReversed()) {
    if (comment.start >= at || !comment.documentation) continue;
    const start = lineStart(text, comment.start);
    const alone = text.slice(start, comment.start).trim() === "";
    if (!alone || nextLine(text, comment.end) !== at) break;
    at = start;
  }
  return at;
}

/** The edit that takes a declaration out, with its documentation and the blank lines that parted it from what follows. */
function removing(scene: Scene, declaration: Declaration | ImportDeclaration): TextEdit {
  const { text } = scene;
  const start = docsStart(scene, declaration);
  const stop = behind(scene, declaration.end);
  if (text.slice(stop, lineStop(text, stop)).trim() !== "") return edit(scene, start, stop, "");
  let end = nextLine(text, stop);
  while (end < text.length && text.slice(end, lineStop(text, end)).trim() === "") end = nextLine(text, end);
  if (end < text.length) return edit(scene, start, end, "");
  // The last of the file: the blank lines above go instead.
  let from = start;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  return edit(scene, from === 0 ? 0 : lineStop(text, from), lineStop(text, stop), "");
}

function withoutItem(scene: Scene, way: readonly Node[]): TextEdit | null {
  const at = way.findLastIndex((node) => node.kind === "ListValue");
  const [list, item] = [way[at], way[at + 1]];
  if (list?.kind !== "ListValue" || item === undefined) return null;
  const index = list.items.findIndex((each) => each === item);
  if (index < 0) return null;
  return (
    relaid(scene, list, (layout) =>
      layout.kind === "list"
        ? { ...layout, items: layout.items.filter((_, number) => number !== index) }
        : layout,
    ) ?? cut(scene, list.items, index)
  );
}

function withoutProperty(scene: Scene, way: readonly Node[]): TextEdit | null {
  const at = way.findLastIndex((node) => node.kind === "Property");
  const [body, property] = [way[at - 1], way[at]];
  if (property?.kind !== "Property" || body === undefined || !isBodied(body)) return null;
  const members = membersOf(body);
  const index = members.findIndex((each) => each === property);
  if (index < 0) return null;
  if (!isExpanded(scene, body)) {
    const changed = relaid(scene, body, (layout) =>
      layout.kind === "body"
        ? { ...layout, members: layout.members.filter((_, number) => number !== index) }
        : layout,
    );
    return changed ?? cut(scene, members, index);
  }
  const { text } = scene;
  const start = lineStart(text, property.start);
  const stop = behind(scene, property.end);
  const alone =
    text.slice(start, property.start).trim() === "" && text.slice(stop, lineStop(text, stop)).trim() === "";
  return alone ? edit(scene, start, nextLine(text, stop), "") : cut(scene, members, index);
}

/** Takes one of several things apart by commas out, with the comma that parted it from its neighbour. */
function cut(scene: Scene, parts: readonly Node[], index: number): TextEdit | null {
  const [part, before, next] = [parts[index], parts[index - 1], parts[index + 1]];
  if (part === undefined) return null;
  if (next !== undefined) return edit(scene, part.start, next.start, "");
  return edit(scene, before?.end ?? part.start, part.end, "");
}
