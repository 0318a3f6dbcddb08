import { strToU8, Unzip, UnzipInflate, zipSync } from "fflate";
import type { ProjectFile } from "../page/work.ts";
import { isProjectPath } from "./paths.ts";

/** What may be opened. */
export const zipLimits = {
  /** Bytes of the archive. */
  packed: 4_000_000,
  /** Bytes of one text, and of all. */
  file: 1_000_000,
  whole: 4_000_000,
  /** Entries, those that are passed over included. */
  entries: 500,
  /** Files of a project. */
  files: 200,
} as const;

/** What came of an archive or of files. */
export type Unpacked =
  | { readonly kind: "project"; readonly files: readonly ProjectFile[]; readonly skipped: number }
  | { readonly kind: "refused"; readonly why: "large" | "damaged" | "empty" | "encoding" };

/** The project as an archive; the same files give the same bytes. */
export function zipped(files: readonly ProjectFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  // Its clock begins there; in the zone of the reader, as the library counts.
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime }));
}

/** So many bytes are unpacked at a time: less than a bomb needs between two looks at the limit. */
const slice = 1_024;

/** Opens an archive: policies and the project file, by paths that stay inside; all else is passed over. */
export function unzipped(bytes: Uint8Array): Unpacked {
  if (bytes.length > zipLimits.packed) return { kind: "refused", why: "large" };
  const parts = new Map<string, Uint8Array[]>();
  let [whole, entries, skipped, open] = [0, 0, 0, 0];
  let large = false;
  let damaged = bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b;
  const unzip = new Unzip((file) => {
    large ||= ++entries > zipLimits.entries;
    const path = file.name.replaceAll("\\", "/");
    if (path.endsWith("/")) return;
    if (large || !isWanted(path) || parts.has(path)) return void skipped++;
    const chunks: Uint8Array[] = [];
    let length = 0;
    parts.set(path, chunks);
    open++;
    file.ondata = (error, chunk, final) => {
      if (error !== null) return void (damaged = true);
      if (final) open--;
      length += chunk.length;
      whole += chunk.length;
      large ||= length > zipLimits.file || whole > zipLimits.whole;
      if (!large) chunks.push(chunk.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !large && !damaged; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch {
    damaged = true;
  }
  if (large || parts.size > zipLimits.files) return { kind: "refused", why: "large" };
  if (damaged || open > 0) return { kind: "refused", why: "damaged" };
  return projectOf(
    [...parts].map(([path, chunks]) => ({ path, bytes: joined(chunks) })),
    skipped,
  );
}

/** Texts from bytes, strict UTF-8; folders around all of them are left out. */
export function projectOf(
  entries: readonly { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }[],
  skipped: number,
): Unpacked {
  if (entries.length === 0) return { kind: "refused", why: "empty" };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const prefix = commonFolder(entries.map(({ path }) => path));
  try {
    const all = entries.map(({ path, bytes }) => ({
      path: path.slice(prefix.length),
      text: decoder.decode(bytes),
    }));
    const files = all.filter(({ path }) => isProjectPath(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (files.length === 0) return { kind: "refused", why: "empty" };
    return { kind: "project", files, skipped: skipped + all.length - files.length };
  } catch {
    return { kind: "refused", why: "encoding" };
  }
}

/** A policy, or a project file that may turn out to stand at the top. */
function isWanted(path: string): boolean {
  return isProjectPath(path) || isProjectPath(path.replace(/\/pdp\.json$/, "/x.pdp"));
}

function commonFolder(paths: readonly string[]): string {
  const [first = ""] = paths;
  let prefix = "";
  for (let at = first.indexOf("/"); at >= 0; at = first.indexOf("/", at + 1)) {
    const longer = first.slice(0, at + 1);
    if (!paths.every((path) => path.startsWith(longer))) break;
    prefix = longer;
  }
  return prefix;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
