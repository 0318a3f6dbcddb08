import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { posix } from "../walk.ts";
import { pathOf } from "./files.ts";

/** Where the texts of the library lie in an installed package; the extension of an editor goes without them. */
const folder = join(import.meta.dirname, "../../../stdlib");

/** The URI of a library file: the file itself where it is shipped, else one that the client asks the server for. */
export function libraryUri(path: string): string {
  const file = join(folder, path.replace(/^pdp:/, ""));
  return existsSync(file) ? pathToFileURL(file).href : `pdp:/${encodeURI(path.replace(/^pdp:/, ""))}`;
}

/** The path of a library file by its URI; null for all others. */
export function libraryPath(uri: string): string | null {
  const virtual = /^pdp:\/*(.*)$/s.exec(uri)?.[1];
  if (virtual !== undefined) return `pdp:${decoded(virtual)}`;
  const path = pathOf(uri);
  const inside = path === null ? ".." : posix(relative(folder, path));
  return inside.startsWith("..") || inside.startsWith("/") || /^[a-z]:/i.test(inside)
    ? null
    : `pdp:${inside}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
