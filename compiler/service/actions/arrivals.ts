import type { Diagnostic, ListValue, ReferenceValue } from "../../../language/index.ts";
import { pathText } from "../../../language/index.ts";
import { safeText } from "../../emit/index.ts";
import type { TextEdit } from "../workspace.ts";
import { importing } from "./imports.ts";
import type { Layout } from "./layout.ts";
import { nameIn } from "./names.ts";
import { around, isSmall, relaid } from "./relaid.ts";
import { edit, quickfix, sceneAt } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** Declares data that arrive at a node in what it states to hold or to take. */
export function arrivals(scene: Scene, diagnostic: Diagnostic): readonly Action[] {
  const lists = diagnostic.remedy?.lists;
  if (lists === undefined) return [];
  const at = sceneAt(scene, lists.at.file);
  if (at === null) return [];
  const way = around(at.file, lists.at);
  const property = way.findLast((node) => node.kind === "Property" && node.start === lists.at.start);
  const owner = way.findLast((node) => node.kind === "ElementDeclaration");
  if (property?.kind !== "Property" || owner?.kind !== "ElementDeclaration") return [];
  const list = property.value;
  if (list.kind !== "ListValue" && list.kind !== "ReferenceValue") return [];
  const modules = new Set<string>();
  const called = (qualified: string): string | null => {
    const name = nameIn(at.program, at.module, qualified);
    if (name !== null && name.imports !== null) modules.add(name.imports);
    return name?.text ?? null;
  };
  const all = list.kind === "ListValue" ? list : null;
  const subjectOfAll = all === null || all.of === null ? null : pathText(all.of);
  const stateOfAll = all?.as ?? null;
  const items = lists.items.map((item) => {
    const category = called(item.category);
    const subject = item.subject === null ? null : called(item.subject);
    if (category === null || (item.subject !== null && subject === null)) return null;
    // What the list says of all its members need not be said again.
    const of = subject === null || subject === subjectOfAll ? "" : ` of ${subject}`;
    const as = item.state === null ? (stateOfAll === null ? "" : " as raw") : ` as ${item.state}`;
    return category + as + of;
  });
  const texts = [...new Set(items.filter((each) => each !== null))];
  if (texts.length === 0 || items.includes(null)) return [];
  const imports = [...modules].flatMap((module) => importing(at, module, property.start) ?? []);
  if (imports.length < modules.size) return [];
  const title = scene.words.list(safeText(texts.join(", ")), property.key.text, owner.name.text);
  return [quickfix(title, [listing(at, list, texts), ...imports], [diagnostic.code], lists.likely)];
}

function listing(scene: Scene, list: ListValue | ReferenceValue, texts: readonly string[]): TextEdit {
  const added: readonly Layout[] = texts.map((text) => ({ kind: "text", text }));
  const small = texts.every((text) => !text.includes(" "));
  const changed = relaid(scene, list, (layout) =>
    layout.kind === "list"
      ? { ...layout, items: [...layout.items, ...added], small: layout.small && small }
      : { kind: "list", items: [layout, ...added], small: small && isSmall(list), tail: "" },
  );
  if (changed !== null) return changed;
  const last = list.kind === "ListValue" ? list.items.at(-1) : undefined;
  const at = last?.end ?? list.start + 1;
  return edit(scene, at, at, `${last === undefined ? "" : ", "}${texts.join(", ")}`);
}
