import type { ElementInfo } from "../check/schema.ts";
import type { Request, Typed } from "../program.ts";
import { preludeName } from "./run.ts";

/** The profiles that a request names, and the names that no profile has, or more than one. */
export interface FoundProfiles {
  readonly found: readonly ElementInfo[];
  readonly unknown: readonly string[];
  /** Bare names of all profiles there are. */
  readonly known: readonly string[];
}

/**
 * Looks the profiles of a request up: by qualified name, else by bare name, those of the project before those of the library.
 * A hyphen in a name asked for stands for an underscore.
 */
export function findProfiles(typed: Typed, asked: Request["profile"]): FoundProfiles {
  const kind = preludeName(typed, "profile");
  const profiles = typed.schema.elements.filter(
    (each) => each.module.test === null && each.kind.ancestry.some((ancestor) => ancestor.qualified === kind),
  );
  const own = profiles.filter((each) => !typed.library.has(each.place.file));
  const names = typeof asked === "string" ? [asked] : (asked ?? []);
  const found: ElementInfo[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const spelt = name.replaceAll("-", "_");
    const profile =
      profiles.find((each) => each.qualified === spelt) ??
      onlyOne(own.filter((each) => each.name === spelt)) ??
      onlyOne(profiles.filter((each) => each.name === spelt));
    if (profile === null) unknown.push(name);
    else found.push(profile);
  }
  return { found, unknown, known: [...new Set(profiles.map((each) => each.name))] };
}

function onlyOne<T>(items: readonly T[]): T | null {
  const [only, second] = items;
  return second === undefined ? (only ?? null) : null;
}
