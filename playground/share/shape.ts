import { locales } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import { isProjectPath } from "../store/paths.ts";
import type { ProjectFile, Work } from "../page/work.ts";
import { shareLimits } from "./limits.ts";

/** Work as it travels: what a reader sees, and by which version it was made. */
export interface Shared extends Work {
  readonly locale: Locale;
  /** Versions of the tool and of the library at the sender. */
  readonly tool: string;
  readonly library: string;
}

/** Reads what a link or the storage holds; null where it has not the shape. Names are compared, never looked up in an object. */
export function readShared(value: unknown, limit: number = shareLimits.files): Shared | null {
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const files = readFiles(fields.get("files"), limit);
  if (files === null) return null;
  const text = (name: string, most: number): string => {
    const found = fields.get(name);
    return typeof found === "string" && found.length <= most ? found : "";
  };
  const day = text("asOf", 10);
  const cursor = fields.get("cursor");
  const active = files.find(({ path }) => path === fields.get("active")) ?? files[0];
  return {
    files,
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    active: active?.path ?? "",
    cursor: typeof cursor === "number" && Number.isSafeInteger(cursor) && cursor >= 0 ? cursor : 0,
    pane: /^[a-z-]{1,40}$/.test(text("pane", 40)) ? text("pane", 40) : "",
    locale: locales.find((each) => each === fields.get("locale")) ?? "en",
    tool: text("tool", 40),
    library: text("library", 40),
  };
}

/** Files as pairs of path and text, each path once. */
function readFiles(value: unknown, limit: number): readonly ProjectFile[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > limit) return null;
  const files: ProjectFile[] = [];
  const paths = new Set<string>();
  for (const pair of value) {
    if (!Array.isArray(pair) || pair.length !== 2) return null;
    const [path, text]: readonly unknown[] = pair;
    if (typeof path !== "string" || typeof text !== "string") return null;
    if (!isProjectPath(path) || paths.has(path)) return null;
    paths.add(path);
    files.push({ path, text });
  }
  return files;
}

/** The same as a value for JSON. */
export function sharedValue({ files, ...rest }: Shared): object {
  return { files: files.map(({ path, text }) => [path, text]), ...rest };
}
