import type { SourceFile } from "../../language/index.ts";
import type { Library } from "../host.ts";

/** The packed library as JSON texts. */
export interface LibraryData {
  /** As `packLibrary` made it. */
  readonly trees: string;
  /** Pairs of path and text; asked once, and only when a message shows a line of the library. */
  readonly sources: () => string;
}

/** The library as trees. */
export function unpackLibrary(data: LibraryData): Library {
  // Stored data are believed to be what `packLibrary` made of typed trees; a test compares the two.
  const files = JSON.parse(data.trees) as readonly SourceFile[];
  let texts: ReadonlyMap<string, string> | null = null;
  const read = (): ReadonlyMap<string, string> =>
    new Map(JSON.parse(data.sources()) as readonly (readonly [string, string])[]);
  return { files, text: (path) => (texts ??= read()).get(path) ?? null };
}
