import type { TokenType } from "../../lex/index.ts";
import { concrete } from "./choice.ts";
import type { Ways } from "./choice.ts";
import type { Tables } from "./engine.ts";
import type { Part, Rules } from "./record.ts";

/** Tokens that the parser looks ahead. */
const most = 2;

/** The beginning of a text, and what is read after it. */
interface Path {
  readonly tokens: readonly TokenType[];
  readonly rest: readonly Part[];
}

/** A place at which two ways begin alike as far as one looks ahead. */
export interface Ambiguity {
  readonly rule: string;
  readonly place: string;
  readonly tokens: string;
}

/** For each place where a rule chooses: by which tokens each way is known; the shortest that tell it from the others. */
export function tablesOf(rules: Rules): {
  readonly tables: Tables;
  readonly ambiguities: readonly Ambiguity[];
} {
  const tables: Record<string, Record<string, Ways>> = {};
  const ambiguities: Ambiguity[] = [];
  for (const [rule, parts] of rules) {
    for (const { place, ways, optional } of placesIn(parts, [])) {
      const paths = tellApart(ways, rules);
      for (const tokens of sharedIn(paths)) ambiguities.push({ rule, place, tokens });
      const shown = optional ? paths.slice(0, 1) : paths;
      (tables[rule] ??= {})[place] = shown.map((each) => each.map((path) => path.map(nameOf).join(" ")));
    }
  }
  return { tables, ambiguities };
}

interface Place {
  readonly place: string;
  /** Of what may be left out: itself, and what follows in the same rule. */
  readonly ways: readonly (readonly Part[])[];
  readonly optional: boolean;
}

function placesIn(parts: readonly Part[], after: readonly Part[]): readonly Place[] {
  return parts.flatMap((part, at): readonly Place[] => {
    const rest = [...parts.slice(at + 1), ...after];
    if (part.kind === "choice") {
      const inner = part.ways.flatMap((way) => placesIn(way, rest));
      return [{ place: part.place, ways: part.ways, optional: false }, ...inner];
    }
    if (part.kind === "token" || part.kind === "rule") return [];
    return [{ place: part.place, ways: [part.parts, rest], optional: true }, ...placesIn(part.parts, rest)];
  });
}

/** The beginnings of each way, no longer than it takes to tell them from those of the others. */
function tellApart(ways: readonly (readonly Part[])[], rules: Rules): readonly (readonly TokenType[])[][] {
  const short = ways.map((way) => pathsOf(way, 1, [], rules));
  return short
    .map((paths, at) =>
      paths.flatMap(({ tokens, rest }): readonly (readonly TokenType[])[] => {
        const others = short.filter((_, other) => other !== at).flat();
        if (rest.length === 0 || !others.some((other) => overlap(other.tokens, tokens))) return [tokens];
        return pathsOf(rest, most, tokens, rules).map((path) => path.tokens);
      }),
    )
    .map(unlike);
}

/** All beginnings of that length, and those that end before. */
function pathsOf(
  parts: readonly Part[],
  length: number,
  before: readonly TokenType[],
  rules: Rules,
): readonly Path[] {
  const [part, ...rest] = parts;
  if (part === undefined || before.length === length) return [{ tokens: before, rest: parts }];
  const via = (inside: readonly Part[]): readonly Path[] =>
    pathsOf([...inside, ...rest], length, before, rules);
  switch (part.kind) {
    case "token":
      return pathsOf(rest, length, [...before, part.type], rules);
    case "rule":
      return via(rules.get(part.name) ?? []);
    case "option":
      return [...via(part.parts), ...via([])];
    case "many":
      return [...via([...part.parts, part]), ...via([])];
    case "some":
      return via([...part.parts, { ...part, kind: "many" }]);
    case "choice":
      return part.ways.flatMap((way) => via(way));
  }
}

function overlap(a: readonly TokenType[], b: readonly TokenType[]): boolean {
  return a.length === b.length && a.every((type, at) => meet(type, b[at]));
}

function meet(a: TokenType, b: TokenType | undefined): boolean {
  if (b === undefined || a === b) return a === b;
  const others = new Set(concrete(b));
  return concrete(a).some((each) => others.has(each));
}

/** Beginnings that two ways share: there the parser could not know which one to take. */
function sharedIn(ways: readonly (readonly (readonly TokenType[])[])[]): readonly string[] {
  return ways.flatMap((paths, at) =>
    paths
      .filter((path) => path.length > 0)
      .filter((path) =>
        ways.some((others, other) => other > at && others.some((each) => overlap(path, each))),
      )
      .map((path) => path.map(nameOf).join(" ")),
  );
}

function unlike(paths: readonly (readonly TokenType[])[]): (readonly TokenType[])[] {
  const byName = new Map(paths.map((path) => [path.map(nameOf).join(" "), path]));
  return [...byName.values()];
}

function nameOf(type: TokenType): string {
  return type.name;
}
