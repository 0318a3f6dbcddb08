import { readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, relative, sep } from "node:path";

export const projectFile = "pdp.json";

/** What is seen on the way and not read; paths are relative to the root. */
export interface Passed {
  /** A project of its own. */
  nested(path: string): void;
  /** A link leads out, or to what is read anyway; a pipe or a device is no source. */
  odd(path: string, entry: Dirent): void;
  unreadable(path: string): void;
}

/** The `.pdp` files below a folder as POSIX paths from a root. Links are not followed. Hidden folders are no sources. */
export function policiesBelow(folder: string, root: string, passed: Passed): readonly string[] {
  const files: string[] = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of entriesOf(at, root, passed)) {
      const absolute = join(at, entry.name);
      const path = posix(relative(root, absolute));
      if (entry.isDirectory()) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        if (kindOf(join(absolute, projectFile)) === "file") passed.nested(path);
        else pending.push(absolute);
      } else if (entry.name.endsWith(".pdp")) {
        if (entry.isFile()) files.push(path);
        else passed.odd(path, entry);
      }
    }
  }
  return files;
}

function entriesOf(folder: string, root: string, passed: Passed): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    passed.unreadable(posix(relative(root, folder)) || ".");
    return [];
  }
}

/** What stands at a path; null for nothing. */
export function kindOf(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

export function posix(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
