import type { Properties } from "../cursor/tables.ts";
import type { Context } from "./context.ts";
import { atEnd, block, fresh } from "./walk.ts";
import type { Walk } from "./walk.ts";

/** The block of a requirement, after its brace. */
export function requirement(walk: Walk): Context | null {
  const table = walk.reading.preludeRecord("Provision")?.fields ?? null;
  return block(walk, table, { words: ["version"], line: () => version(walk, table) });
}

function version(walk: Walk, table: Properties | null): Context | null {
  const { reader } = walk;
  while (reader.peek()?.sort === "date" || reader.sees("..")) reader.next();
  if (reader.done)
    return reader.last?.text === "version" ||
      (reader.last?.sort === "date" && reader.tokens.at(-2)?.text === "version")
      ? fresh
      : { kind: "words", words: ["unknown", "continues"] };
  if (reader.takes("unknown")) {
    reader.texts();
    return reader.takes("{") ? wording(walk) : atEnd(walk);
  }
  if (reader.takes("continues")) reader.texts();
  if (!reader.takes("{")) return atEnd(walk);
  return block(walk, table, { words: ["for"], line: () => rule(walk) });
}

function wording(walk: Walk): Context | null {
  return block(walk, walk.reading.preludeRecord("Trilingual")?.fields ?? null);
}

/** A rule, from its `for` to the next one or to the end of the version. */
function rule(walk: Walk): Context | null {
  const { reader } = walk;
  const from = reader.at - 1;
  let depth = 0;
  for (;;) {
    if (reader.done) return { kind: "expression", tokens: reader.tokens.slice(from) };
    if (depth === 0 && (reader.sees("}") || (reader.sees("for") && reader.at > from + 1))) return null;
    if (reader.takes("{")) {
      const found = wording(walk);
      if (found !== null) return found;
      continue;
    }
    const token = reader.next()?.text;
    if (token === "(" || token === "[") depth++;
    if (token === ")" || token === "]") depth = Math.max(0, depth - 1);
  }
}
