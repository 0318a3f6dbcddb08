import type { TextEdit } from "../../compiler/service/index.ts";

/** A text with its edits made; fails where two of them touch. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let from = 0;
  for (const { place, text: replacement } of edits.toSorted((a, b) => a.place.start - b.place.start)) {
    if (place.start < from) throw new Error(`edits overlap at ${place.file}:${place.start}`);
    result += text.slice(from, place.start) + replacement;
    from = place.end;
  }
  return result + text.slice(from);
}

/** The files of a project after edits in any of them. */
export function editedFiles(
  files: readonly { readonly path: string; readonly text: string }[],
  edits: readonly TextEdit[],
): readonly { readonly path: string; readonly text: string }[] {
  return files.map(({ path, text }) => ({
    path,
    text: edited(
      text,
      edits.filter(({ place }) => place.file === path),
    ),
  }));
}
