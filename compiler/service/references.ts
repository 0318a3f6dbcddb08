import type { Place } from "../../language/index.ts";
import { cursorAt } from "./cursor.ts";
import { declarationsOf } from "./cursor/referent.ts";
import { usesOf } from "./uses.ts";
import type { Snapshot } from "./workspace.ts";

/** What of all uses is wanted. */
export interface Wanted {
  /** Where it is declared too. By default it is. */
  readonly declaration?: boolean;
  /** The uses in the library too. By default only those of the project are. */
  readonly library?: boolean;
}

/** Every place where what stands at an offset is named, in order of file and place. */
export function references(
  snapshot: Snapshot,
  path: string,
  offset: number,
  { declaration = true, library = false }: Wanted = {},
): readonly Place[] {
  const means = cursorAt(snapshot, path, offset)?.means ?? null;
  if (means === null) return [];
  const own = (file: string): boolean => !snapshot.program.library.has(file);
  const declared = declarationsOf(means);
  const same = (a: Place, b: Place): boolean => a.file === b.file && a.start === b.start;
  const used = usesOf(snapshot, means, library ? undefined : own).map(({ place }) => place);
  const others = used.filter((each) => !declared.some((place) => same(place, each)));
  return (declaration ? [...declared, ...others] : others).toSorted(byPlace);
}

/** Where what stands at an offset is declared, in the project or in the library; several for a module. */
export function definition(snapshot: Snapshot, path: string, offset: number): readonly Place[] {
  const means = cursorAt(snapshot, path, offset)?.means ?? null;
  return means === null ? [] : declarationsOf(means);
}

function byPlace(a: Place, b: Place): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}
