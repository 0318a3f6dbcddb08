import type { Span } from "../../language/index.ts";

/** A value of JSON and where it stands, which `JSON.parse` does not tell. */
export type JsonNode = Span &
  (
    | { readonly kind: "object"; readonly entries: readonly JsonEntry[] }
    | { readonly kind: "array"; readonly items: readonly JsonNode[] }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "number" }
    | { readonly kind: "null" }
  );
export interface JsonEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** A project file has three levels; more than this is no project file. */
const deepest = 64;

const space = /[ \t\n\r]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

/** Reads JSON; where the text is none, the place at which that shows. */
export function readJson(text: string): JsonNode | { readonly kind: "fault"; readonly at: number } {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const skip = (char: string): boolean => {
    take(space);
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const value = (depth: number): JsonNode | null => {
    take(space);
    const start = at;
    if (depth > deepest) return null;
    if (skip("{")) {
      const entries = listed("}", () => entry(depth));
      return entries === null ? null : { kind: "object", entries, start, end: at };
    }
    if (skip("[")) {
      const items = listed("]", () => value(depth + 1));
      return items === null ? null : { kind: "array", items, start, end: at };
    }
    const quoted = take(string);
    if (quoted !== null) return { kind: "string", value: unquoted(quoted), start, end: at };
    const named = take(word);
    if (named === "null") return { kind: "null", start, end: at };
    if (named !== null) return { kind: "boolean", value: named === "true", start, end: at };
    return take(number) === null ? null : { kind: "number", start, end: at };
  };
  const entry = (depth: number): JsonEntry | null => {
    take(space);
    const start = at;
    const quoted = take(string);
    if (quoted === null) return null;
    const keySpan = { start, end: at };
    if (!skip(":")) return null;
    const held = value(depth + 1);
    return held === null ? null : { key: unquoted(quoted), keySpan, value: held };
  };
  const listed = <T>(close: string, read: () => T | null): readonly T[] | null => {
    const items: T[] = [];
    if (skip(close)) return items;
    do {
      const item = read();
      if (item === null) return null;
      items.push(item);
    } while (skip(","));
    return skip(close) ? items : null;
  };
  const whole = value(0);
  take(space);
  return whole !== null && at === text.length ? whole : { kind: "fault", at };
}

function unquoted(quoted: string): string {
  const value: unknown = JSON.parse(quoted);
  return typeof value === "string" ? value : "";
}
