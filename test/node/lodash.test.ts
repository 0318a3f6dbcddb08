import { expect, it } from "vitest";

// build/lodash.mjs stands for lodash in the bundle, as far as chevrotain uses it.

/** Arguments as chevrotain gives them: collections that may be missing, and functions. */
const list = [3, 1, 2, 3, 0];
const named = { b: 2, a: 1, none: undefined };
const isOdd = (value: unknown): boolean => Number(value) % 2 === 1;
const isAtStart = (_: unknown, at: unknown): boolean => at === 0;
const twice = (value: unknown): unknown[] => [value, value];
const sum = (before: unknown, value: unknown): number => Number(before) + Number(value);

const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  assign: [[{ a: 0 }, named, null]],
  clone: [[list], [named], [7], [null]],
  compact: [[[0, 1, "", null, "x"]]],
  defaults: [[{ a: 0, none: 1 }, named, { c: 3 }, null]],
  difference: [[list, [3, 0]], [list]],
  drop: [[list], [list, 2], [[]]],
  dropRight: [[list], [list, 2], [[1], 3]],
  every: [
    [list, isOdd],
    [[], isOdd],
    [[1, 2], isAtStart],
  ],
  filter: [
    [list, isOdd],
    [named, isOdd],
    [undefined, isOdd],
  ],
  find: [
    [list, isOdd],
    [[], isOdd],
  ],
  first: [[list], [[]], [undefined]],
  flatMap: [
    [list, twice],
    [undefined, twice],
  ],
  flatten: [[[1, [2, [3]]]], [undefined]],
  groupBy: [[list, String]],
  has: [
    [named, "none"],
    [named, "toString"],
    [undefined, "a"],
  ],
  includes: [
    [list, 2],
    [list, 9],
    [named, 2],
    ["text", "ex"],
    [undefined, 1],
  ],
  indexOf: [[list, 3]],
  isArray: [[list], [named]],
  isEmpty: [[[]], [list], [{}], [named], [""], ["x"], [null], [undefined], [7]],
  isFunction: [[isOdd], [named]],
  isObject: [[named], [isOdd], [null], ["x"]],
  isRegExp: [[/x/], ["x"]],
  isString: [["x"], [7]],
  isUndefined: [[undefined], [null]],
  keys: [[named], [undefined]],
  last: [[list], [[]], [undefined]],
  map: [
    [list, sum],
    [named, twice],
    [undefined, twice],
  ],
  pickBy: [[named, isOdd]],
  reduce: [
    [list, sum],
    [list, sum, 10],
    [named, sum, 0],
    [undefined, sum, 5],
  ],
  reject: [
    [list, isOdd],
    [named, isOdd],
  ],
  some: [
    [list, isOdd],
    [[], isOdd],
  ],
  uniq: [[list]],
  upperFirst: [["word"], [""]],
  values: [[named], [undefined]],
};

const call = (module: unknown, name: string, args: readonly unknown[]): unknown => {
  const made: unknown = Reflect.get(Object(module), name);
  if (typeof made !== "function") throw new Error(`${name} is missing`);
  return Reflect.apply(made, undefined, copies(args));
};
/** Some of them change their first argument. */
const copies = (args: readonly unknown[]): unknown[] =>
  args.map((each) =>
    typeof each === "object" && each !== null && !(each instanceof RegExp) ? structuredClone(each) : each,
  );

const load = (name: string): Promise<unknown> => import(name);

it("answers as lodash does, for all that chevrotain asks", async () => {
  const [ours, theirs] = [await load("../../build/lodash.mjs"), await load("lodash-es")];
  for (const [name, all] of Object.entries(calls))
    for (const args of all) expect(call(ours, name, args), name).toEqual(call(theirs, name, args));
});

it("has a function for each name that it exports, and forEach stops where it is told to", async () => {
  const ours = await load("../../build/lodash.mjs");
  const tested = [...Object.keys(calls), "forEach", "identity", "noop"].sort();
  expect(Object.keys(Object(ours)).sort()).toEqual(tested);
  for (const module of [ours, await load("lodash-es")]) {
    const seen: unknown[] = [];
    const visit = (value: unknown, at: unknown): boolean => seen.push([value, at]) < 2;
    call(module, "forEach", [list, visit]);
    call(module, "forEach", [named, visit]);
    expect(seen).toEqual([
      [3, 0],
      [1, 1],
      [2, "b"],
    ]);
  }
});
