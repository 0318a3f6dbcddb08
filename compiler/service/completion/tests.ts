import type { Module } from "../../bind/symbols.ts";
import type { Reading } from "../cursor/reading.ts";
import type { Token } from "../cursor/words.ts";
import { Reader } from "./reader.ts";

/** The imports of a test, as its text has them: of a test that is being written there may be no tree. */
export interface TestImports {
  readonly isTest: boolean;
  readonly names: readonly string[];
  /** Where the last of them ends; null where there is none. */
  readonly end: number | null;
}

export function testImports(tokens: readonly Token[]): TestImports {
  const names: string[] = [];
  let end: number | null = null;
  if (tokens[0]?.text !== "test") return { isTest: false, names, end };
  const reader = new Reader(tokens);
  while (!reader.done) {
    if (reader.next()?.text !== "import") continue;
    const path = reader.path();
    const last = path.at(-1);
    if (last === undefined || last.text === ".") continue;
    names.push(path.map((each) => each.text).join(""));
    end = last.end;
  }
  return { isTest: true, names, end };
}

/** The module whose names a test sees. */
export function seenFrom(module: Module, { names }: TestImports, { modules }: Reading): Module {
  if (module.test !== null || names.length === 0) return module;
  const more = names
    .flatMap((name) => modules.get(name) ?? [])
    .filter((each) => !module.imports.includes(each));
  return more.length === 0 ? module : { ...module, imports: [...module.imports, ...more] };
}
