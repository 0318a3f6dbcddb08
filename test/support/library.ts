import { compile } from "../../compiler/compile.ts";
import type { Host, InputFile, Library } from "../../compiler/host.ts";
import { packLibrary, unpackLibrary } from "../../compiler/library/index.ts";
import { parseLibrary } from "../../compiler/load/index.ts";
import { filesBelow, textOf } from "./repository.ts";

/** Texts of the standard library as they stand in the repository: never those of a stale build. */
export function libraryTexts(): readonly InputFile[] {
  return filesBelow("stdlib", ".pdp")
    .filter((path) => !path.endsWith(".test.pdp") && !path.endsWith(".rows.pdp"))
    .map((path) => ({ path: `pdp:${path.slice("stdlib/".length)}`, text: textOf(path) }));
}

/** The tables that the library must answer, as files. */
export function libraryRowTexts(): readonly InputFile[] {
  return filesBelow("stdlib", ".rows.pdp").map((path) => ({
    path: `pdp:${path.slice("stdlib/".length)}`,
    text: textOf(path),
  }));
}

/** Tests of the law, as files. */
export function libraryTestTexts(): readonly InputFile[] {
  return filesBelow("stdlib", ".test.pdp").map((path) => ({
    path: `pdp:${path.slice("stdlib/".length)}`,
    text: textOf(path),
  }));
}

let parsed: Library | null = null;
/** The standard library, parsed once in a test run. */
export function standardLibrary(): Library {
  return (parsed ??= parseLibrary(libraryTexts()));
}

let packed: Promise<Library> | null = null;
/** The standard library as it ships: checked, packed, and read as far as somebody asks. */
export function packedLibrary(): Promise<Library> {
  return (packed ??= pack(libraryTexts()));
}

/** Packs a library with what a check of it finds out. */
export async function pack(texts: readonly InputFile[]): Promise<Library> {
  const library = parseLibrary(texts);
  const host: Host = { files: () => Promise.resolve([]), library: () => Promise.resolve(library) };
  const request = { asOf: "2026-01-01", profile: null, entries: [], waivers: true };
  const checked = await compile(host, request);
  const { header, pieces } = packLibrary(texts, checked.diagnostics.length === 0 ? checked : null);
  return unpackLibrary({ header, pieces: (start, end) => pieces.slice(start, end) });
}

/** Only what the compiler knows by name: for tests of the language that should not depend on the law. */
export function preludeOnly(): Library {
  return parseLibrary(libraryTexts().filter((file) => file.path.startsWith("pdp:pdp/")));
}
