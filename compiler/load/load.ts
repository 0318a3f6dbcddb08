import { diagnose, sourceText } from "../../language/index.ts";
import type { Diagnostic, SourceFile, SourceText } from "../../language/index.ts";
import { parse } from "../../language/parse/index.ts";
import type { Parsed } from "../../language/parse/index.ts";
import type { Host, InputFile, Library } from "../host.ts";
import type { Loaded, Request } from "../program.ts";
import { duplicatePath } from "./diagnostics/duplicate-path.ts";
import { projectTooLarge } from "./diagnostics/project-too-large.ts";

/** What one run takes at most; the size in UTF-16 units. What is beyond is reported and not read. The lexer limits each file. */
export const limits = { size: 64_000_000, files: 5_000 } as const;

/** Reads and parses all files of the project and joins the library. The only step that waits. */
export async function load(host: Host, request: Request): Promise<Loaded> {
  const [files, library] = await Promise.all([host.files(), host.library()]);
  return loadTexts(files, library, request);
}

/** Files that were read before, by path: a text that is still the same is not read again. */
export type TextMemory = Map<string, Parsed & { readonly source: SourceText }>;

/** Parses the texts of a project and joins the library. */
export function loadTexts(
  given: readonly InputFile[],
  library: Library,
  request: Request,
  memory: TextMemory = new Map(),
): Loaded {
  const sources = new Map<string, SourceText>();
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [...(library.diagnostics ?? [])];
  const libraryPaths = new Set<string>();

  for (const file of library.files) {
    libraryPaths.add(file.path);
    sources.set(file.path, librarySource(file.path, library));
    files.push(file);
  }
  for (const { path, text } of accepted(given, libraryPaths, diagnostics)) {
    const before = memory.get(path);
    const read = before !== undefined && before.source.text === text ? before : readText(path, text);
    if (read !== before) memory.set(path, read);
    sources.set(path, read.source);
    files.push(read.file);
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
  }
  for (const path of memory.keys()) if (!sources.has(path)) memory.delete(path);
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const checked = library.checked ?? null;
  return { request, files, sources, library: libraryPaths, checked, diagnostics };
}

function readText(path: string, text: string): Parsed & { readonly source: SourceText } {
  const source = sourceText(path, text);
  return { ...parse(source), source };
}

/** The files within the limits, each path once, in order of path. */
function accepted(
  given: readonly InputFile[],
  taken: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): readonly InputFile[] {
  const sorted = [...given].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const accepted: InputFile[] = [];
  const seen = new Set<string>(taken);
  const repeated = new Set<string>();
  let total = 0;
  for (const file of sorted) {
    const place = { file: file.path, start: 0, end: 0 };
    if (seen.has(file.path)) {
      if (!repeated.has(file.path)) diagnostics.push(diagnose(duplicatePath, place, { path: file.path }));
      repeated.add(file.path);
      continue;
    }
    seen.add(file.path);
    total += file.text.length;
    if (accepted.length === limits.files || total > limits.size) {
      diagnostics.push(diagnose(projectTooLarge, place, { files: limits.files, size: limits.size }));
      break;
    }
    accepted.push(file);
  }
  return accepted;
}

/** A library text, fetched and split into lines only when a message shows it: most runs show none. */
function librarySource(path: string, library: Library): SourceText {
  let made: SourceText | null = null;
  const make = (): SourceText => (made ??= sourceText(path, library.text(path) ?? ""));
  return {
    path,
    get text() {
      return make().text;
    },
    get lineStarts() {
      return make().lineStarts;
    },
  };
}
