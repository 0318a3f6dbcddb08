import { monaco } from "./monaco.ts";

/** Library paths begin so. */
const libraryMark = "pdp:";

/** The address of a text in Monaco: of the project, or of the library. */
export function uriOf(path: string): monaco.Uri {
  return path.startsWith(libraryMark)
    ? monaco.Uri.from({ scheme: "pdp", path: `/${path.slice(libraryMark.length)}` })
    : monaco.Uri.from({ scheme: "project", path: `/${path}` });
}

/** The path of a text by its address; null for an address that is not ours. */
export function pathOf(uri: monaco.Uri): string | null {
  const path = uri.path.slice(1);
  if (uri.scheme === "pdp") return `${libraryMark}${path}`;
  return uri.scheme === "project" ? path : null;
}

/** Is it a text of the library, which can be read and not changed? */
export function isLibrary(path: string): boolean {
  return path.startsWith(libraryMark);
}
