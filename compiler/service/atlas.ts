import type { SourceFile } from "../../language/index.ts";
import type { Module } from "../bind/index.ts";
import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import type { Verdict } from "../evaluate/index.ts";
import type { Program } from "../program.ts";
import { readingOf } from "./cursor/reading.ts";

/** What of a program lies where: the tables that features look things up in. Each is made when it is first asked for. */
export interface Atlas {
  file(path: string): SourceFile | null;
  /** The module of a file, tests aside. */
  moduleOf(path: string): Module | null;
  /** Elements and flows of the judged model that are declared in a file, or implied by a line of it, in order of place. */
  elements(path: string): readonly ElementInfo[];
  /** The element or category whose name begins at a place, those of tests included. */
  declaredAt(path: string, start: number): ElementInfo | CategoryInfo | null;
  element(qualified: string): ElementInfo | null;
  verdicts(of: ElementInfo): readonly Verdict[];
}

const known = new WeakMap<Program, Atlas>();

/** The tables of a program; the same object as long as the program lives. */
export function atlasOf(program: Program): Atlas {
  let atlas = known.get(program);
  if (atlas === undefined) known.set(program, (atlas = makeAtlas(program)));
  return atlas;
}

function makeAtlas(program: Program): Atlas {
  const reading = readingOf(program);
  const elements = once(() => {
    const found = grouped(program.model.elements, (each) => each.place.file);
    for (const list of found.values()) list.sort((a, b) => a.place.start - b.place.start);
    return found;
  });
  const declared = once(() => {
    const found = new Map<string, ElementInfo | CategoryInfo>();
    const own = (place: { readonly file: string }): boolean => !program.library.has(place.file);
    for (const each of [...program.schema.categories, ...program.schema.elements])
      if (own(each.place)) found.set(`${each.place.start} ${each.place.file}`, each);
    return found;
  });
  const byName = once(() => new Map(program.model.elements.map((each) => [each.qualified, each])));
  const verdicts = new Map<string, ReadonlyMap<ElementInfo | null, readonly Verdict[]>>();
  // Of tens of thousands an editor asks for those of the file that it shows.
  const verdictsIn = (path: string): ReadonlyMap<ElementInfo | null, readonly Verdict[]> => {
    let found = verdicts.get(path);
    if (found === undefined) {
      const here = program.verdicts.filter((each) => each.element?.place.file === path);
      verdicts.set(path, (found = grouped(here, (each) => each.element)));
    }
    return found;
  };
  return {
    file: reading.file,
    moduleOf(path) {
      const file = reading.file(path);
      return file === null ? null : reading.moduleOf(file, null);
    },
    elements: (path) => elements().get(path) ?? [],
    declaredAt: (path, start) => declared().get(`${start} ${path}`) ?? null,
    element: (qualified) => byName().get(qualified) ?? null,
    verdicts: (of) => verdictsIn(of.place.file).get(of) ?? [],
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function grouped<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [item]);
    else group.push(item);
  }
  return groups;
}
