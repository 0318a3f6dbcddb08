import type { SourceFile, SourceText } from "../../../language/index.ts";
import { lineStart } from "../cursor/words.ts";
import type { TextEdit } from "../workspace.ts";

/** The edit that imports a module: behind the imports of a test, those of the file or its header, else at the top. */
export function importEdit(
  source: SourceText,
  file: SourceFile,
  behind: number | null,
  module: string,
): TextEdit {
  const last = file.imports.at(-1) ?? file.module;
  const end = behind ?? last?.end;
  if (end === undefined) return edit(source, 0, `import ${module}\n`);
  const indent = /^[ \t]*/.exec(source.text.slice(lineStart(source.text, end)))?.[0] ?? "";
  // Between the header and the first import stands an empty line.
  const gap = behind === null && last?.kind === "ModuleHeader" ? "\n\n" : "\n";
  return edit(source, end, `${gap}${indent}import ${module}`);
}

function edit({ path }: SourceText, at: number, text: string): TextEdit {
  return { place: { file: path, start: at, end: at }, text };
}
