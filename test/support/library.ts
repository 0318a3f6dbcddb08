import type { InputFile, Library } from "../../compiler/host.ts";
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

/** Only what the compiler knows by name: for tests of the language that should not depend on the law. */
export function preludeOnly(): Library {
  return parseLibrary(libraryTexts().filter((file) => file.path.startsWith("pdp:pdp/")));
}
