import { bind } from "../../compiler/bind/index.ts";
import { check } from "../../compiler/check/index.ts";
import { load, parseLibrary } from "../../compiler/load/index.ts";
import type { InputFile, Library } from "../../compiler/host.ts";
import type { Request, Typed } from "../../compiler/program.ts";
import { positionAt, slice } from "../../language/index.ts";
import type { Diagnostic } from "../../language/index.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** The prelude alone: these tests are about the language, not about the law. */
export const prelude: Library = parseLibrary(
  filesBelow("stdlib/pdp", ".pdp").map((path) => ({
    path: `pdp:${path.slice("stdlib/".length)}`,
    text: textOf(path),
  })),
);

/** A project as texts: one file `policy.pdp`, or several, each after a line `// file: name.pdp`. */
export function filesOf(text: string): readonly InputFile[] {
  const parts = text.split(/^\/\/ file: (.+)$/m);
  if (parts.length === 1) return [{ path: "policy.pdp", text }];
  const files: InputFile[] = [];
  for (let at = 1; at < parts.length; at += 2)
    files.push({ path: (parts[at] ?? "").trim(), text: parts[at + 1] ?? "" });
  return files;
}

/** Loads, binds and checks; nothing is judged. */
export async function typed(
  text: string,
  request: Partial<Request> = {},
  library: Library = prelude,
): Promise<Typed> {
  const files = filesOf(text);
  const host = { files: () => Promise.resolve(files), library: () => Promise.resolve(library) };
  return check(
    bind(await load(host, { asOf: "2026-04-15", profile: null, entries: [], waivers: true, ...request })),
  );
}

/** What is wrong, as `line code: text under it`, in order of place; with several files, the file stands before the line. */
export async function faults(text: string): Promise<readonly string[]> {
  const program = await typed(text);
  const several = filesOf(text).length > 1;
  const inProject = program.diagnostics.filter((each) => !program.library.has(each.place.file));
  return inProject.toSorted(byPlace).map((each) => {
    const source = program.sources.get(each.place.file);
    if (source === undefined) return `? ${each.code}`;
    const { line } = positionAt(source, each.place.start);
    return `${several ? `${each.place.file}:` : ""}${line} ${each.code}: ${slice(source, each.place)}`;
  });
}

/** The English label of the only fault. */
export async function message(text: string): Promise<string> {
  const { diagnostics } = await typed(text);
  const [only, second] = diagnostics;
  if (only === undefined || second !== undefined)
    return `${diagnostics.length} faults: ${diagnostics.map((each) => each.code).join(", ")}`;
  const { label, hint } = only.words("en");
  return hint === undefined ? label : `${label} (${hint})`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.place.file < b.place.file
    ? -1
    : a.place.file > b.place.file
      ? 1
      : a.place.start - b.place.start || (a.code < b.code ? -1 : 1);
}
