import type { TextEdit } from "../../compiler/service/index.ts";

/** Files after edits in offsets of the texts as they were. Edits that overlap, or lie outside, are a fault of the test's subject. */
export function edited(
  texts: Readonly<Record<string, string>>,
  edits: readonly TextEdit[],
): Readonly<Record<string, string>> {
  const after: Record<string, string> = { ...texts };
  const ordered = edits
    .map((edit, at) => ({ edit, at }))
    .sort((a, b) => b.edit.place.start - a.edit.place.start || b.at - a.at);
  const reached = new Map<string, number>();
  for (const { edit } of ordered) {
    const { file, start, end } = edit.place;
    const text = after[file];
    if (text === undefined) throw new Error(`no file ${file}`);
    if (start > end || end > (reached.get(file) ?? texts[file]?.length ?? 0))
      throw new Error(`edits overlap in ${file}`);
    reached.set(file, start);
    after[file] = text.slice(0, start) + edit.text + text.slice(end);
  }
  return after;
}
