import type { Module } from "../../bind/symbols.ts";
import type { Reading } from "../cursor/reading.ts";
import type { Properties } from "../cursor/tables.ts";
import type { Context } from "./context.ts";
import type { Reader } from "./reader.ts";
import { readBlock } from "./values-context.ts";
import type { BlockAsk } from "./values-context.ts";

/** A walk through the text before the cursor. */
export interface Walk {
  readonly reader: Reader;
  readonly reading: Reading;
  readonly module: Module;
  readonly fresh: boolean;
}

export const fresh: Context = { kind: "new" };

/** Nothing can be offered at the end of what is written; null if there is more. */
export function atEnd({ reader }: Walk): Context | null {
  return reader.done ? fresh : null;
}

export function block(walk: Walk, table: Properties | null, more: Partial<BlockAsk> = {}): Context | null {
  return readBlock(walk.reader, { table, words: [], change: false, fresh: walk.fresh, ...more });
}
