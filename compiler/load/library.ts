import type { Diagnostic, SourceFile } from "../../language/index.ts";
import { sourceText } from "../../language/index.ts";
import { parse } from "../../language/parse/index.ts";
import type { InputFile, Library } from "../host.ts";

/**
 * A library made from texts, as the build and the tests do it. Files are ordered by path. Faults of the texts are kept and
 * shown with those of the project, since a broken library must never pass in silence.
 */
export function parseLibrary(files: readonly InputFile[]): Library {
  const texts = new Map<string, string>();
  const trees: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const parsed = parse(sourceText(file.path, file.text));
    texts.set(file.path, file.text);
    trees.push(parsed.file);
    diagnostics.push(...parsed.diagnostics);
  }
  return { files: trees, text: (path) => texts.get(path) ?? null, diagnostics };
}
