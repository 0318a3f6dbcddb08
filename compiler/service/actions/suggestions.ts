import type { Diagnostic, Span } from "../../../language/index.ts";
import { unknownName } from "../../bind/index.ts";
import { safeText } from "../../emit/index.ts";
import { importing } from "./imports.ts";
import { around } from "./relaid.ts";
import { edit, quickfix } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** So many modules are offered for one name. */
const mostModules = 4;

/** What could be written instead, and the import of what another module declares. */
export function suggestions(scene: Scene, { code, place, remedy }: Diagnostic): readonly Action[] {
  const { words, text } = scene;
  const found: Action[] = [];
  const instead = (remedy?.instead ?? []).filter((each) => each !== "");
  for (const each of instead) {
    if (each === text.slice(place.start, place.end)) continue;
    const title = words.replace(safeText(each));
    found.push(quickfix(title, [edit(scene, place.start, place.end, each)], [code], instead.length === 1));
  }
  const modules = new Set(remedy?.imports === undefined ? [] : [remedy.imports]);
  if (code === unknownName.code) for (const module of offering(scene, place)) modules.add(module);
  for (const module of [...modules].slice(0, mostModules)) {
    const edits = importing(scene, module, place.start);
    if (edits === null) continue;
    const preferred = modules.size === 1 && instead.length === 0;
    found.push(quickfix(words.importModule(safeText(module)), [edits], [code], preferred));
  }
  return found;
}

/** Modules that declare the very name that stands at a place, and what is wanted there: a kind, or something else. */
function offering({ program, module, text, file }: Scene, place: Span): readonly string[] {
  const way = around(file, place);
  const at = way.findLastIndex((node) => node.kind === "Path");
  const [path, parent] = [way[at], way[at - 1]];
  if (path?.kind === "Path" && path.names.length > 1) return [];
  const wantsType =
    parent?.kind === "TypeNode" ||
    parent?.kind === "KindDeclaration" ||
    parent?.kind === "Binder" ||
    (parent?.kind === "ElementDeclaration" && parent.type === path);
  const name = text.slice(place.start, place.end).normalize("NFC");
  return program.modules
    .filter((each) => each.test === null && each.name !== "" && each !== module)
    .filter((each) => (wantsType ? each.types : each.values).has(name))
    .map((each) => each.name);
}

/** A key without a value: `todo` stands for one until it is known. */
export function missingValue(scene: Scene, { code, place }: Diagnostic): readonly Action[] {
  if (code !== "missing-value") return [];
  const key = scene.text.slice(place.start, place.end);
  const colon = /^\s*:/.exec(scene.text.slice(place.end));
  if (colon === null) return [];
  const at = place.end + colon[0].length;
  return [quickfix(scene.words.stateTodo(safeText(key)), [edit(scene, at, at, " todo")], [code], true)];
}
