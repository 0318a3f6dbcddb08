import type { Category, OracleModel, Truth } from "./model.ts";

/** Section 2: the order of categories, relatedness, access classes. Everything is looked up in the plain list, each time. */
export interface Categories {
  readonly all: readonly Category[];
  below(c: string, d: string): boolean;
  related(c: string, d: string): boolean;
  broad(c: string): boolean;
  /** Declared `abstract`: it classifies, and is nothing that lies anywhere. */
  abstract(c: string): boolean;
  /** The whole and all its parts, parts of parts included. */
  partsOf(c: string): ReadonlySet<string>;
  /** The class that flows down `is`; null where it is not stated. */
  accessOf(c: string): string | null;
  /** `C ⊑ D`; for `LimitedAccess` by class. */
  is(c: string, d: string): Truth;
  /** Could something counted as c be D, although c is not? */
  mayHold(c: string, d: string): boolean;
}

export function categoriesOf(model: OracleModel): Categories {
  const all = model.categories;
  const get = (name: string): Category => {
    const found = all.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no category ${name}`);
    return found;
  };
  const below = (c: string, d: string): boolean =>
    c === d || get(c).parents.some((parent) => below(parent, d));
  const children = (c: string): readonly string[] =>
    all.filter((one) => one.parents.includes(c)).map((one) => one.name);
  const broad = (c: string): boolean => get(c).abstract || children(c).length > 0;
  /** The parts of its own, and those of every kind of thing it is, but for the ones that a part of its own is a case of. */
  const wholeParts = (c: string): readonly string[] => {
    const own = get(c).parts;
    const inherited = all.filter((one) => one.name !== c && below(c, one.name)).flatMap((one) => one.parts);
    return [...own, ...inherited.filter((part) => !own.some((mine) => below(mine, part)))];
  };
  /** What c may stand for: concrete descendants, and parts, of those too. An abstract leaf stands for itself. */
  const reach = (c: string): ReadonlySet<string> => {
    const own = !get(c).abstract || children(c).length === 0 ? [c] : [];
    return new Set([...own, ...[...children(c), ...wholeParts(c)].flatMap((one) => [...reach(one)])]);
  };
  const related = (c: string, d: string): boolean => [...reach(c)].some((one) => reach(d).has(one));
  const partsOf = (c: string): ReadonlySet<string> =>
    new Set([c, ...wholeParts(c).flatMap((part) => [...partsOf(part)])]);

  const accessOf = (c: string): string | null => {
    const { access, parents, abstract } = get(c);
    if (access === "restricted" || c === "LimitedAccess") return "restricted";
    const above = parents.map((parent) => accessOf(parent));
    if (above.includes("restricted")) return "restricted";
    if (access === "todo") return null;
    if (access !== null) return access;
    // The abstract categories of the prelude classify; they do not count as silent parents.
    const counted = above.filter((one, at) => one !== null || !get(parents[at] ?? c).abstract);
    const [first = null] = counted;
    return abstract || counted.some((one) => one !== first) ? null : first;
  };
  const limited = (c: string): Truth => {
    if (below(c, "LimitedAccess")) return "T";
    const access = accessOf(c);
    return access === null ? "U" : access === "restricted" ? "T" : "F";
  };
  const is = (c: string, d: string): Truth => (d === "LimitedAccess" ? limited(c) : below(c, d) ? "T" : "F");
  return {
    all,
    below,
    related,
    broad,
    abstract: (c) => get(c).abstract,
    partsOf,
    accessOf,
    is,
    mayHold: (c, d) =>
      d === "LimitedAccess"
        ? all.some((one) => one.name !== c && below(one.name, c) && limited(one.name) !== "F")
        : broad(c) && related(c, d),
  };
}
