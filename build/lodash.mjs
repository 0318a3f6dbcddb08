// What chevrotain takes of lodash, with what the language has by now. lodash itself is made for every old engine: loading it takes a
// start of the command line longer than lexing a small policy. Only the bundle uses these; see lean.mjs and test/node/lodash.test.ts.

const isList = (value) => Array.isArray(value) || typeof value === "string";
const entries = (value) => (value === null || value === undefined ? [] : Object.entries(value));

/** Array of a collection's values. */
const listOf = (value) => (Array.isArray(value) ? value : values(value));

export const assign = Object.assign;
export const { isArray } = Array;
export const isFunction = (value) => typeof value === "function";
export const isString = (value) => typeof value === "string";
export const isUndefined = (value) => value === undefined;
export const isRegExp = (value) => value instanceof RegExp;
export const isObject = (value) => (typeof value === "object" && value !== null) || isFunction(value);
export const isEmpty = (value) =>
  value === null || value === undefined || (isList(value) ? value.length : Object.keys(value).length) === 0;

export const noop = () => undefined;
export const identity = (value) => value;
export const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const keys = (value) => (value === null || value === undefined ? [] : Object.keys(value));
export const values = (value) => (value === null || value === undefined ? [] : Object.values(value));
export const has = (value, key) => value !== null && value !== undefined && Object.hasOwn(value, key);
export const clone = (value) =>
  Array.isArray(value) ? value.slice() : isObject(value) ? { ...value } : value;
export const pickBy = (value, test) =>
  Object.fromEntries(entries(value).filter(([key, each]) => test(each, key)));
export function defaults(target, ...sources) {
  for (const source of sources)
    for (const [key, value] of entries(source)) if (target[key] === undefined) target[key] = value;
  return target;
}

export const first = (list) => list?.[0];
export const last = (list) => list?.[list.length - 1];
export const drop = (list, count = 1) => list.slice(count);
export const dropRight = (list, count = 1) => list.slice(0, Math.max(0, list.length - count));
export const flatten = (list) => (list ?? []).flat();
export const compact = (list) => (list ?? []).filter(Boolean);
export const uniq = (list) => [...new Set(list)];
export const difference = (list, ...others) =>
  list.filter((each) => !others.some((other) => other.includes(each)));
export const indexOf = (list, value) => list.indexOf(value);
export const includes = (value, part) => (isList(value) ? value : values(value)).includes(part);

/** Ends early where the visitor answers false. */
export function forEach(value, visit) {
  if (Array.isArray(value)) {
    for (let at = 0, { length } = value; at < length; at++) if (visit(value[at], at, value) === false) break;
  } else {
    for (const key of keys(value)) if (visit(value[key], key, value) === false) break;
  }
  return value;
}
export const map = (value, make) =>
  Array.isArray(value)
    ? Array.from(value, (each, at) => make(each, at, value))
    : entries(value).map(([key, each]) => make(each, key, value));
export const flatMap = (value, make) => map(value, make).flat();
export const filter = (value, test) => listOf(value).filter((each, at) => test(each, at));
export const reject = (value, test) => listOf(value).filter((each, at) => !test(each, at));
export const find = (value, test) => listOf(value).find((each, at) => test(each, at));
export const some = (value, test) => listOf(value).some((each, at) => test(each, at));
export const every = (value, test) => listOf(value).every((each, at) => test(each, at));
export function reduce(value, step, ...start) {
  let [sum] = start;
  let begun = start.length > 0;
  forEach(value, (each, key) => {
    sum = begun ? step(sum, each, key, value) : each;
    begun = true;
  });
  return sum;
}
export function groupBy(value, nameOf) {
  const groups = {};
  for (const each of listOf(value)) (groups[nameOf(each)] ??= []).push(each);
  return groups;
}
