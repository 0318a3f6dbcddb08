import { walk } from "../../language/index.ts";
import type { Place, SourceFile, SourceText } from "../../language/index.ts";
import { nameAt, spotAt } from "./cursor/name-at.ts";
import { readingOf } from "./cursor/reading.ts";
import { keyOf, keysOf } from "./cursor/referent.ts";
import type { Referent } from "./cursor/referent.ts";
import type { Spot } from "./cursor/spot.ts";
import type { Program } from "../program.ts";
import type { Snapshot } from "./workspace.ts";

/** A name that stands for a thing: where it is declared, and wherever it is used. */
export interface Use {
  readonly place: Place;
  readonly means: Referent;
  readonly spot: Spot;
}

/** The name by which a thing is written; of a module the last part. Null for what has no name of its own. */
export function writtenName(means: Referent): string | null {
  switch (means.kind) {
    case "symbol":
      return means.symbol.name;
    case "property":
      return means.property.name;
    case "member":
      return means.name;
    case "variable":
      return means.variable.name.text;
    case "module":
      return means.name.split(".").at(-1) ?? null;
    default:
      return null;
  }
}

/** Every name in the project (or in the library too, or in some files) that stands for the thing, in order of file and place. */
export function usesOf(
  snapshot: Snapshot,
  means: Referent,
  among: (path: string) => boolean = () => true,
): readonly Use[] {
  const name = writtenName(means);
  const key = keyOf(means);
  if (name === null || name === "" || key === null) return [];
  const home = homesOf(means, snapshot.program);
  const ours = home === null ? among : (path: string): boolean => home.has(path) && among(path);
  return namesLike(snapshot, name, ours).filter((use) => keysOf(use.means).includes(key));
}

/** Every name of that spelling that stands for something. Looks at the text first: few files hold a name at all. */
export function namesLike(
  { program }: Snapshot,
  name: string,
  among: (path: string) => boolean,
): readonly Use[] {
  const reading = readingOf(program);
  const found: Use[] = [];
  for (const file of program.files) {
    const source = among(file.path) ? program.sources.get(file.path) : undefined;
    if (source === undefined) continue;
    for (const at of spellings(source, file, name)) {
      const spot = spotAt(reading, file, at);
      const named = spot === null ? null : nameAt(spot, source, at);
      if (spot === null || named === null || at < named.start || at >= named.end) continue;
      // Of a module the whole name is one use, met at its last part.
      const { start, end, means } = named;
      if (means.kind === "module" && !endsWith(source.text, end, name)) continue;
      if (means.kind === "module" ? end !== at + name.length : start !== at) continue;
      found.push({ place: { file: file.path, start, end }, means, spot });
    }
  }
  return found;
}

function endsWith(text: string, end: number, name: string): boolean {
  return text.slice(end - name.length, end) === name;
}

/** The files in which a thing can be named; null for all. */
function homesOf(means: Referent, program: Program): ReadonlySet<string> | null {
  if (means.kind === "variable") return new Set([means.variable.file]);
  if (means.kind !== "symbol" || means.symbol.kind === "requirement") return null;
  const { module } = means.symbol;
  // A name is seen by its own module and by those that import it; a requirement by whatever imports them in turn.
  const seeing = program.modules.filter((each) => each === module || each.imports.includes(module));
  return new Set(seeing.flatMap((each) => each.files.map((file) => file.path)));
}

const part = /[\p{L}\p{N}_]/u;

/** Where the name stands as a whole word. */
function spellings({ text }: SourceText, file: SourceFile, name: string): readonly number[] {
  // Letters with marks can be written in two ways; of a text that is not in the normal form the tree is asked.
  if (!/^[\0-\x7f]*$/.test(name) && text.normalize("NFC") !== text) return spelledIn(file, name);
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = at === 0 ? "" : text.charAt(at - 1);
    if (!part.test(before) && !part.test(text.charAt(at + name.length))) found.push(at);
  }
  return found;
}

function spelledIn(file: SourceFile, name: string): readonly number[] {
  const found: number[] = [];
  walk(file, (node) => {
    if ((node.kind === "Name" || node.kind === "Id") && node.text === name) found.push(node.start);
  });
  return found.toSorted((a, b) => a - b);
}
