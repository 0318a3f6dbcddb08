import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first day that a zip can name: archives hold no clock of ours. */
const day = new Date(1980, 0, 1);

/**
 * An archive of XML files made anew with fixed times and in order of path, so that the same content gives the same bytes.
 * @param change what becomes of the text of each file
 */
export function sameBytes(archive: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  const changed = files.map(([path, content]): [string, [Uint8Array, { mtime: Date }]] => [
    path,
    [isText(path) ? strToU8(change(path, strFromU8(content))) : content, { mtime: day }],
  ]);
  return zipSync(Object.fromEntries(changed), { level: 9 });
}

function isText(path: string): boolean {
  return path.endsWith(".xml") || path.endsWith(".rels");
}
