import type { Diagnostic } from "../../../language/index.ts";
import { safeText } from "../../emit/index.ts";
import { importing } from "./imports.ts";
import { edit, quickfix } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** What could be written instead, and the import of what another module declares. */
export function suggestions(scene: Scene, { code, place, remedy }: Diagnostic): readonly Action[] {
  const { words, text } = scene;
  if (remedy === null) return [];
  const found: Action[] = [];
  const instead = (remedy.instead ?? []).filter((each) => each !== "");
  for (const each of instead) {
    if (each === text.slice(place.start, place.end)) continue;
    const title = words.replace(safeText(each));
    found.push(quickfix(title, [edit(scene, place.start, place.end, each)], [code], instead.length === 1));
  }
  if (remedy.imports !== undefined) {
    const edits = importing(scene, remedy.imports, place.start);
    if (edits !== null)
      found.push(quickfix(words.importModule(safeText(remedy.imports)), [edits], [code], true));
  }
  return found;
}
