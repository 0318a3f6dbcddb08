import type { ProjectFile } from "../page/work.ts";
import { projectOf, unzipped, zipLimits } from "./zip.ts";
import type { Unpacked } from "./zip.ts";

/** An archive is a project of its own; single files go into the project that is open. */
export type Opened =
  Unpacked | { readonly kind: "files"; readonly files: readonly ProjectFile[]; readonly skipped: number };

/** Reads files that the user chose or dropped. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const archive = files.find(({ name }) => name.toLowerCase().endsWith(".zip"));
  if (archive !== undefined) {
    if (archive.size > zipLimits.packed) return { kind: "refused", why: "large" };
    return unzipped(new Uint8Array(await archive.arrayBuffer()));
  }
  const policies = files.filter(({ name }) => name.endsWith(".pdp") || name === "pdp.json");
  const bytes = policies.reduce((sum, { size }) => sum + size, 0);
  if (bytes > zipLimits.whole || policies.length > zipLimits.files) return { kind: "refused", why: "large" };
  const entries = await Promise.all(
    policies.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const read = projectOf(entries, files.length - policies.length);
  return read.kind === "project" ? { ...read, kind: "files" } : read;
}
