import { readdirSync } from "node:fs";

/** Files below a folder whose names satisfy a test, as POSIX paths from the working folder, sorted by code point. */
export function filesBelow(folder, accepts) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesBelow(path, accepts));
    else if (accepts(path)) found.push(path);
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}
