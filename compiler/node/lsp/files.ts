import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { limits } from "../../../language/index.ts";
import type { FileText, Home, LspFiles } from "../../lsp/index.ts";
import { decode } from "../encoding.ts";
import { nearestProject } from "../project.ts";
import { policiesBelow, posix } from "../walk.ts";

/** The files on disk. What cannot be read is not there. */
export function diskFiles(): LspFiles {
  /** Roots that are nothing but the folder of a document: what lies below may be half the disk. */
  const loose = new Set<string>();
  return {
    home(uri, folders) {
      const path = pathOf(uri);
      if (path === null) return null;
      const folder = dirname(path);
      const around = folders
        .map(pathOf)
        .filter((each) => each !== null)
        .filter((each) => within(path, each))
        .sort((a, b) => b.length - a.length);
      const root = nearestProject(folder) ?? around[0] ?? null;
      if (root === null) loose.add(folder);
      else loose.delete(root);
      return homeIn(root ?? folder, path);
    },
    list: (root) => (loose.has(root) ? policiesIn(root) : policiesBelow(root, root, quietly)),
    read: ({ root, path }) => readFile(join(root, path)),
    uri: ({ root, path }) => pathToFileURL(join(root, path)).href,
  };
}

const quietly = { nested: () => undefined, odd: () => undefined, unreadable: () => undefined };

/** The path of a `file:` URI; null for every other. */
export function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri).replace(/(?<=[^\\/:])[\\/]+$/, "");
  } catch {
    return null;
  }
}

function within(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function homeIn(root: string, path: string): Home {
  return { root, path: posix(relative(root, path)) };
}

function policiesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".pdp"))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function readFile(path: string): FileText | null {
  try {
    // Opening a pipe would wait for its writer.
    return statSync(path).isFile() ? (beginning(path) ?? decode(readFileSync(path))) : null;
  } catch {
    return null;
  }
}

/** Of a file above the limit, enough to see that it is: nothing of it will be looked at. Null for all others. */
function beginning(path: string): FileText | null {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size <= limits.fileBytes) return null;
    const bytes = Buffer.alloc(limits.fileBytes + 8);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    return { text: bytes.toString("utf8", 0, length) };
  } finally {
    closeSync(file);
  }
}
