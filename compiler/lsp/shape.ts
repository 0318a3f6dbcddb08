import type { Position, Range } from "vscode-languageserver";

// What a client sends is anything at all until it has been looked at. Null: not of this shape.

/** A field of an object; undefined where there is none, or no object. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}

/** What lies below several fields. */
export function below(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(fieldOf, value);
}

export function textIn(value: unknown, ...path: readonly string[]): string | null {
  const found = below(value, ...path);
  return typeof found === "string" ? found : null;
}

export function flagIn(value: unknown, ...path: readonly string[]): boolean | null {
  const found = below(value, ...path);
  return typeof found === "boolean" ? found : null;
}

export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const found: unknown = below(value, ...path);
  return Array.isArray(found) ? found : null;
}

/** Texts of a list; whatever else is in it is left out. */
export function textsIn(value: unknown, ...path: readonly string[]): readonly string[] {
  return (listIn(value, ...path) ?? []).filter((each) => typeof each === "string");
}

/** A count: a whole number from 0 on. */
export function countIn(value: unknown, ...path: readonly string[]): number | null {
  const found = below(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : null;
}

export function positionIn(value: unknown, ...path: readonly string[]): Position | null {
  const found = below(value, ...path);
  const line = countIn(found, "line");
  const character = countIn(found, "character");
  return line === null || character === null ? null : { line, character };
}

export function rangeIn(value: unknown, ...path: readonly string[]): Range | null {
  const found = below(value, ...path);
  const start = positionIn(found, "start");
  const end = positionIn(found, "end");
  return start === null || end === null ? null : { start, end };
}

/** The document that most requests are about. */
export function documentIn(params: unknown): string | null {
  return textIn(params, "textDocument", "uri");
}
