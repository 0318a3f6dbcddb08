import type { Diagnostic } from "../../../language/index.ts";
import type { TextEdit } from "../workspace.ts";
import { edit, quickfix } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** Characters that nobody sees. */
const hidden: ReadonlySet<string> = new Set(["hidden-character", "control-character"]);

/** Deletes an invisible character, or all of the file, and brings the file to the normal form of Unicode. */
export function characters(scene: Scene, { code, place }: Diagnostic): readonly Action[] {
  const { words } = scene;
  if (code === "unnormalised-text") return [quickfix(words.normalise, normalising(scene), [code], true)];
  if (!hidden.has(code)) return [];
  const all = hiddenIn(scene);
  const one = quickfix(words.deleteHidden, [edit(scene, place.start, place.end, "")], [code], true);
  return all.length < 2 ? [one] : [one, quickfix(words.deleteAllHidden(all.length), all, [code])];
}

/** What may be mended everywhere without a thought: it says nothing that was not said before. */
export function fixAll(scene: Scene): readonly Action[] {
  const faults = scene.snapshot.faults(scene.path);
  const codes = [...new Set(faults.map((each) => each.code))].filter(
    (code) => hidden.has(code) || code === "unnormalised-text",
  );
  const [only] = codes;
  if (only === undefined) return [];
  // Both at once would touch the same letters; the second comes when the first is done.
  const unseen = codes.filter((code) => hidden.has(code));
  return [
    {
      title: scene.words.fixAll,
      kind: "source.fixAll",
      edits: unseen.length > 0 ? hiddenIn(scene) : normalising(scene),
      preferred: false,
      fixes: unseen.length > 0 ? unseen : [only],
    },
  ];
}

function hiddenIn(scene: Scene): readonly TextEdit[] {
  return scene.snapshot
    .faults(scene.path)
    .filter((each) => hidden.has(each.code))
    .map(({ place }) => edit(scene, place.start, place.end, ""));
}

/** From the first letter that changes to the last. */
function normalising(scene: Scene): readonly TextEdit[] {
  const { text } = scene;
  const normal = text.normalize("NFC");
  let start = 0;
  while (start < text.length && text.charCodeAt(start) === normal.charCodeAt(start)) start++;
  let back = 0;
  const most = Math.min(text.length, normal.length) - start;
  while (
    back < most &&
    text.charCodeAt(text.length - 1 - back) === normal.charCodeAt(normal.length - 1 - back)
  )
    back++;
  return [edit(scene, start, text.length - back, normal.slice(start, normal.length - back))];
}
