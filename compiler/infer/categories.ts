import type { CategoryInfo } from "../check/schema.ts";
import type { AccessClasses } from "./access.ts";
import { addAll, addBit, emptyBits, hasBit, intersects, membersOf, subset } from "./bits.ts";
import type { Bits } from "./bits.ts";
import type { Made } from "./made-personal.ts";
import type { Categories, FactRef } from "./model.ts";

/** The categories of one program by number, with their order as bitsets. */
export interface CategoryTable {
  readonly all: readonly CategoryInfo[];
  /** The number of a category; -1 for one that is not of this program. */
  indexOf(c: CategoryInfo): number;
  /** `c ⊑ d`, by number. */
  below(c: number, d: number): boolean;
  related(c: number, d: number): boolean;
  broad(c: number): boolean;
  /** The whole and its parts, transitively, itself first. */
  parts(c: number): readonly number[];
  /** Wholes that are formed by parts, with those parts. */
  readonly formed: readonly { readonly whole: number; readonly parts: readonly number[] }[];
  /** Is every concrete leaf at or below `c` at or below one of `ds`? A broad category fits a list of all its children. */
  coveredBy(c: number, ds: readonly number[]): boolean;
}

/** One category that counts as being below another, though nobody wrote it. */
export interface Addition {
  readonly child: CategoryInfo;
  readonly parent: CategoryInfo;
}

/** Closes the graph of categories, with what counts besides. Cycles (reported by check) do no harm; nothing recurses. */
export function categoryTable(
  all: readonly CategoryInfo[],
  additions: readonly Addition[] = [],
): CategoryTable {
  const numbers = new Map(all.map((category, index) => [category, index]));
  const links = (of: (c: CategoryInfo) => readonly CategoryInfo[]): number[][] =>
    all.map((category) => of(category).flatMap((other) => numbers.get(other) ?? []));
  const parents = links((c) => [
    ...c.parents,
    ...additions.flatMap(({ child, parent }) => (child === c ? [parent] : [])),
  ]);
  const children: number[][] = all.map(() => []);
  parents.forEach((ps, child) => ps.forEach((p) => children[p]?.push(child)));
  const up = closure(
    parents,
    all.map((_, index) => index),
  );
  const written = links((c) => c.parts);
  // Whatever is a whole of its kind has the parts of that kind; a part of its own stands in for the one it is below.
  const parts = all.map((_, index) => {
    const own = written[index] ?? [];
    const inherited = membersOf(at(up, index)).flatMap((kind) =>
      kind === index ? [] : (written[kind] ?? []),
    );
    return [
      ...new Set([...own, ...inherited.filter((part) => !own.some((each) => hasBit(at(up, each), part)))]),
    ];
  });
  // What a category may stand for: its concrete descendants, and the parts of each. An abstract leaf stands for itself.
  const concrete = all.map((c, index) => (!c.abstract || children[index]?.length === 0 ? index : -1));
  const reach = closure(
    all.map((_, index) => [...(children[index] ?? []), ...(parts[index] ?? [])]),
    concrete,
  );
  const leaves = closure(
    children,
    all.map((_, index) => (children[index]?.length === 0 ? index : -1)),
  );
  const whole = closure(
    parts,
    all.map((_, index) => index),
  );
  const partLists = new Map<number, readonly number[]>();

  return {
    all,
    indexOf: (c) => numbers.get(c) ?? -1,
    below: (c, d) => hasBit(at(up, c), d),
    related: (c, d) => intersects(at(reach, c), at(reach, d)),
    broad: (c) => all[c]?.abstract === true || (children[c]?.length ?? 0) > 0,
    parts(c) {
      const known = partLists.get(c);
      if (known !== undefined) return known;
      const list = [c, ...membersOf(at(whole, c)).filter((part) => part !== c)];
      partLists.set(c, list);
      return list;
    },
    formed: links((c) => c.formedBy).flatMap((ps, index) =>
      ps.length > 0 ? [{ whole: index, parts: ps }] : [],
    ),
    coveredBy(c, ds) {
      const covered = emptyBits();
      for (const d of ds) addAll(covered, at(leaves, d));
      return subset(at(leaves, c), covered);
    },
  };
}

/** The public face of the table, together with the access classes. */
export function publicCategories(
  table: CategoryTable,
  classes: AccessClasses,
  made: readonly Made[],
): Categories {
  const perhaps = new Map<CategoryInfo, readonly FactRef[]>();
  for (const { category, personal, missing } of made) {
    const index = table.indexOf(category);
    if (personal === "U" && index >= 0)
      for (const [each, info] of table.all.entries())
        if (table.below(each, index)) perhaps.set(info, [...(perhaps.get(info) ?? []), ...missing]);
  }
  const pair = (c: CategoryInfo, d: CategoryInfo, ask: (i: number, j: number) => boolean): boolean => {
    if (c === d) return true;
    const i = table.indexOf(c);
    const j = table.indexOf(d);
    return i >= 0 && j >= 0 && ask(i, j);
  };
  return {
    all: table.all,
    below: (c, d) => pair(c, d, table.below),
    related: (c, d) => pair(c, d, table.related),
    broad: (c) => table.broad(table.indexOf(c)),
    partsOf: (c) => {
      const index = table.indexOf(c);
      return index < 0 ? [c] : table.parts(index).flatMap((part) => table.all[part] ?? []);
    },
    accessOf: classes.of,
    perhapsPersonal: (c) => perhaps.get(c) ?? null,
  };
}

const nothing = emptyBits();

function at(rows: readonly Bits[], index: number): Bits {
  return rows[index] ?? nothing;
}

/** Least rows with `seed` (-1: none) and the rows of all successors, by a worklist over the reversed graph. */
function closure(successors: readonly (readonly number[])[], seeds: readonly number[]): Bits[] {
  const rows = successors.map((_, index) => {
    const row = emptyBits();
    const seed = seeds[index] ?? -1;
    if (seed >= 0) addBit(row, seed);
    return row;
  });
  const predecessors: number[][] = successors.map(() => []);
  successors.forEach((list, index) => list.forEach((next) => predecessors[next]?.push(index)));
  const queue = successors.map((_, index) => index);
  const queued = new Uint8Array(successors.length).fill(1);
  for (let head = 0; head < queue.length; head++) {
    const index = queue[head] ?? 0;
    queued[index] = 0;
    for (const before of predecessors[index] ?? []) {
      if (!addAll(at(rows, before), at(rows, index)) || queued[before] === 1) continue;
      queued[before] = 1;
      queue.push(before);
    }
  }
  return rows;
}
