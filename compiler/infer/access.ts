import type { Place } from "../../language/index.ts";
import type { CategoryInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";

/** The class of a category with the category that states it. */
export interface AccessClass {
  readonly value: string;
  readonly place: Place;
  readonly from: CategoryInfo;
}
export interface AccessClasses {
  /** Null: nobody stated it on some way up, or unlike classes met. */
  of(c: CategoryInfo): AccessClass | null;
  /** Categories where unlike classes of two parents meet, with two of those. */
  readonly unlike: readonly { readonly category: CategoryInfo; readonly classes: readonly AccessClass[] }[];
}

/**
 * Access classes of all categories (semantics.md 2). Restricted wins wherever it is stated above or at a category, `is
 * LimitedAccess` being such a statement; otherwise the category's own statement, otherwise the one that its parents
 * agree on. A parent of which nobody stated the class leaves it unstated, lest silence there choose the milder parent;
 * abstract categories of the library classify and do not count as silent.
 */
export function accessClasses(
  all: readonly CategoryInfo[],
  limited: CategoryInfo | null,
  facts: (c: CategoryInfo) => ReadonlyMap<string, Fact>,
): AccessClasses {
  const known = new Map<CategoryInfo, AccessClass | null>();
  const unlike: { category: CategoryInfo; classes: readonly AccessClass[] }[] = [];
  for (const category of parentsFirst(all)) {
    if (category === limited) {
      known.set(category, { value: "restricted", place: category.place, from: category });
      continue;
    }
    const own = facts(category).get("access");
    const inherited = category.parents.map((parent) => ({ parent, found: known.get(parent) ?? null }));
    const restricted = inherited.find(({ found }) => found?.value === "restricted");
    if (own?.value.kind === "enum" && (own.value.member === "restricted" || restricted === undefined)) {
      known.set(category, { value: own.value.member, place: own.place, from: category });
    } else if (restricted?.found) {
      // The statement is the line that puts the category below LimitedAccess, not the prelude's.
      known.set(
        category,
        restricted.parent === limited
          ? { value: "restricted", place: category.place, from: category }
          : restricted.found,
      );
    } else if (own !== undefined) {
      known.set(category, null);
    } else {
      const stated = inherited.flatMap(({ found }) => found ?? []);
      const silent = inherited.some(
        ({ parent, found }) => found === null && !(parent.abstract && parent.module.library),
      );
      const first = stated[0];
      const other = stated.find((one) => one.value !== first?.value);
      if (first !== undefined && other !== undefined) unlike.push({ category, classes: [first, other] });
      known.set(category, first === undefined || other !== undefined || silent ? null : first);
    }
  }
  return { of: (c) => known.get(c) ?? null, unlike };
}

/** Every category after its parents; those on a cycle (reported by check) last, in order of declaration. */
function parentsFirst(all: readonly CategoryInfo[]): CategoryInfo[] {
  const waiting = new Map<CategoryInfo, number>(all.map((c) => [c, 0]));
  const children = new Map<CategoryInfo, CategoryInfo[]>();
  for (const category of all) {
    for (const parent of category.parents) {
      if (!waiting.has(parent)) continue;
      waiting.set(category, (waiting.get(category) ?? 0) + 1);
      const list = children.get(parent);
      if (list === undefined) children.set(parent, [category]);
      else list.push(category);
    }
  }
  const order = all.filter((c) => waiting.get(c) === 0);
  for (let head = 0; head < order.length; head++) {
    const done = order[head];
    if (done === undefined) break;
    for (const child of children.get(done) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) order.push(child);
    }
  }
  const sorted = new Set(order);
  return [...order, ...all.filter((c) => !sorted.has(c))];
}
