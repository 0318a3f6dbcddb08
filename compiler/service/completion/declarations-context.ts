import type { Properties } from "../cursor/tables.ts";
import { pathOf } from "./context.ts";
import type { Context } from "./context.ts";
import type { Reader } from "./reader.ts";
import { requirement } from "./rules-context.ts";
import { test } from "./tests-context.ts";
import { readValue } from "./values-context.ts";
import { atEnd, block, fresh } from "./walk.ts";
import type { Walk } from "./walk.ts";

/** Reads declarations up to the cursor; always finds what stands there. */
export function contextOf(walk: Walk): Context {
  for (;;) {
    if (walk.reader.done) return { kind: "declaration", inTest: false };
    const found = readDeclaration(walk, false);
    if (found !== null) return found;
  }
}

function readDeclaration(walk: Walk, inTest: boolean): Context | null {
  const { reader } = walk;
  const start = reader.at;
  const found = declaration(walk, inTest);
  // Nothing was written but finished lines, and no bracket is open: the next declaration may begin.
  if (
    found?.kind === "new" &&
    walk.fresh &&
    reader.at - start > 1 &&
    reader.last?.text !== ":" &&
    isClosed(reader, start)
  )
    return { kind: "declaration", inTest };
  if (reader.at === start) reader.next();
  return found;
}

function isClosed(reader: Reader, start: number): boolean {
  const written = reader.tokens.slice(start, reader.at);
  const count = (brackets: string): number => written.filter(({ text }) => brackets.includes(text)).length;
  return count("{[(") <= count("}])");
}

function declaration(walk: Walk, inTest: boolean): Context | null {
  const { reader } = walk;
  const first = reader.next();
  switch (first?.text) {
    case "module":
      reader.path();
      return reader.done ? fresh : null;
    case "import":
      return imported(walk);
    case "abstract":
      return reader.done ? { kind: "words", words: ["data"] } : null;
    case "data":
      return data(walk);
    case "kind":
      return kind(walk);
    case "record":
      reader.next();
      return reader.takes("{") ? fields(walk, []) : atEnd(walk);
    case "enum":
      reader.next();
      return reader.takes("{") ? members(reader) : atEnd(walk);
    case "flow":
      return flow(walk);
    case "define":
      return define(walk);
    case "requirement":
      reader.next();
      return reader.takes("{") ? requirement(walk) : atEnd(walk);
    case "test":
      reader.texts();
      return reader.takes("{") ? test(walk, () => readDeclaration(walk, true)) : atEnd(walk);
    default:
      if (first?.sort !== "word") return null;
      return element(walk, inTest);
  }
}

function imported({ reader, fresh: onNewLine }: Walk): Context | null {
  const path = reader.path();
  if (!reader.done) return null;
  if (path.length === 0 || path.at(-1)?.text === ".") return { kind: "module", path: pathOf(path).names };
  return onNewLine ? null : fresh;
}

function element(walk: Walk, inTest: boolean): Context | null {
  const { reader, reading, module } = walk;
  const from = reader.at - 1;
  while (reader.takes(".")) reader.next();
  const path = pathOf(reader.tokens.slice(from, reader.at));
  if (reader.done) return walk.fresh ? { kind: "declaration", inTest } : fresh;
  reader.next(); // its name
  reader.texts();
  if (reader.done) return fresh;
  if (!reader.takes("{")) return null;
  const symbol = reading.typeAt(path, module);
  const info = symbol === null ? undefined : reading.program.kindOf.get(symbol);
  const process = reading.preludeKind("process");
  const transforms = info !== undefined && process !== null && info.ancestry.includes(process);
  const stated =
    info === undefined ? null : new Map([...info.properties].filter(([name]) => !info.fixed.has(name)));
  return block(walk, stated, {
    words: transforms ? ["lower", "derive", "drop", "join"] : [],
    line: (word) => transform(walk, word),
  });
}

function transform({ reader }: Walk, word: string): Context | null {
  if (word === "join") return null;
  if (reader.done) return { kind: "category" };
  reader.path();
  if (word === "lower") {
    if (reader.done) return { kind: "words", words: ["to"] };
    if (reader.takes("to") && reader.done) return { kind: "state" };
    reader.next();
  }
  if (word === "derive") {
    if (reader.done) return { kind: "words", words: ["from"] };
    reader.takes("from");
    return categories(reader);
  }
  return null;
}

/** `[A, B` */
function categories(reader: Reader): Context | null {
  if (reader.done) return fresh;
  if (!reader.takes("[")) return null;
  for (;;) {
    if (reader.done)
      return reader.last?.text === "[" || reader.last?.text === "," ? { kind: "category" } : fresh;
    if (reader.next()?.text === "]") return null;
  }
}

function data(walk: Walk): Context | null {
  const { reader } = walk;
  reader.next();
  reader.texts();
  if (reader.done) return walk.fresh ? fresh : { kind: "words", words: ["is", "consists", "formed"] };
  if (reader.takes("is")) {
    do {
      if (reader.done) return { kind: "category" };
      reader.path();
    } while (reader.takes(","));
    if (reader.done) return walk.fresh ? fresh : { kind: "words", words: ["consists", "formed"] };
  }
  for (const [word, joint] of [
    ["consists", "of"],
    ["formed", "by"],
  ] as const) {
    if (!reader.takes(word)) continue;
    if (reader.done) return { kind: "words", words: [joint] };
    reader.takes(joint);
    const found = categories(reader);
    if (found !== null) return found;
  }
  if (!reader.takes("{")) return atEnd(walk);
  return block(walk, walk.reading.preludeRecord("Category")?.fields ?? null);
}

function kind(walk: Walk): Context | null {
  const { reader, reading, module } = walk;
  reader.next();
  if (reader.done) return walk.fresh ? fresh : { kind: "words", words: ["is"] };
  let table: Properties | null = null;
  if (reader.takes("is")) {
    if (reader.done) return { kind: "kind" };
    const symbol = reading.typeAt(pathOf(reader.path()), module);
    table = (symbol === null ? undefined : reading.program.kindOf.get(symbol))?.properties ?? null;
  }
  if (!reader.takes("{")) return atEnd(walk);
  return fields(walk, ["required", "fixed"], table);
}

/** The fields of a kind or a record. */
function fields(
  walk: Walk,
  words: readonly ("required" | "fixed")[],
  above: Properties | null = null,
): Context | null {
  const { reader } = walk;
  for (;;) {
    if (reader.done) return { kind: "key", table: null, stated: new Set(), words };
    if (reader.takes("}")) return null;
    if (words.length > 0 && reader.takes("fixed")) {
      if (reader.done) return { kind: "key", table: above, stated: new Set(), words: [] };
      const key = reader.next()?.text ?? "";
      reader.takes(":");
      const type = above?.get(key)?.type ?? null;
      const found = readValue(reader, type, {
        property: key,
        required: true,
        change: false,
        fresh: walk.fresh,
      });
      if (found !== null) return found;
      continue;
    }
    if (words.length > 0 && reader.takes("required") && reader.done) return fresh;
    reader.next();
    if (!reader.takes(":")) continue;
    if (reader.done) return { kind: "type" };
    if (reader.takes("set") && reader.done) return { kind: "words", words: ["of"] };
    if (reader.takes("of") && reader.done) return { kind: "type" };
    if (reader.takes("data") && reader.done) return { kind: "words", words: ["set", "scope"] };
    reader.path();
    reader.takes("?");
    reader.takes(",");
    if (reader.done && !walk.fresh) return fresh;
  }
}

function members(reader: Reader): Context | null {
  while (!reader.done) if (reader.next()?.text === "}") return null;
  return fresh;
}

function flow(walk: Walk): Context | null {
  const { reader, reading } = walk;
  reader.next();
  reader.texts();
  if (reader.done) return fresh;
  if (!reader.takes(":")) return null;
  if (reader.done) return { kind: "node" };
  reader.path();
  if (reader.done) return fresh;
  if (!reader.takes("->")) return null;
  if (reader.done) return { kind: "node" };
  reader.path();
  if (!reader.takes("{")) return atEnd(walk);
  return block(walk, reading.preludeKind("flow")?.properties ?? null);
}

function define(walk: Walk): Context | null {
  const { reader } = walk;
  const from = reader.at;
  reader.next();
  if (reader.takes("(")) {
    while (!reader.takes(")")) {
      if (reader.done) return paramContext(reader);
      reader.next();
    }
  }
  if (reader.takes("=")) return rest(reader, from);
  if (!reader.takes("{")) return atEnd(walk);
  for (;;) {
    if (reader.done) return { kind: "words", words: ["version"] };
    if (reader.next()?.text !== "=") continue;
    while (!reader.done && !reader.sees("version") && !reader.sees("}")) reader.next();
    if (reader.done) return { kind: "expression", tokens: reader.tokens.slice(from) };
  }
}

/** All the rest is one expression, to the cursor. */
function rest(reader: Reader, from: number): Context {
  reader.at = reader.tokens.length;
  return { kind: "expression", tokens: reader.tokens.slice(from) };
}

function paramContext(reader: Reader): Context {
  const last = reader.last?.text;
  if (last === ":" || (last === "of" && reader.tokens.at(-2)?.text === "set")) return { kind: "type" };
  if (last === "set" || last === "data")
    return { kind: "words", words: last === "set" ? ["of"] : ["set", "scope"] };
  return fresh;
}
