import type { Node, SourceFile, SourceText, Span } from "../../language/index.ts";
import type { Module } from "../bind/symbols.ts";
import { named } from "./cursor/named.ts";
import type { Named } from "./cursor/named.ts";
import { readingOf } from "./cursor/reading.ts";
import type { Reading } from "./cursor/reading.ts";
import type { Referent } from "./cursor/referent.ts";
import { nameAt, spotAt } from "./cursor/name-at.ts";
import { citationAt } from "./cursor/resolve.ts";
import type { Spot } from "./cursor/spot.ts";
import { isWord, tokenAt } from "./cursor/words.ts";
import type { Token } from "./cursor/words.ts";
import type { Snapshot } from "./workspace.ts";

/** What stands at an offset of a file. */
export interface Cursor {
  readonly reading: Reading;
  readonly source: SourceText;
  readonly file: SourceFile;
  /** The module whose names are seen here. */
  readonly module: Module;
  readonly offset: number;
  /** The nodes around it, the file first, the innermost last. Of a broken text as far as it could be read. */
  readonly nodes: readonly Node[];
  /** The word, number, text or sign; null in blanks and comments. */
  readonly token: Token | null;
  /** What is named here. */
  readonly means: Referent | null;
  /** The place of the name, or of the token; empty at the offset where there is neither. */
  readonly span: Span;
}

/** What stands at an offset of a file of the project or of the library; null where there is no such file. Never throws. */
export function cursorAt({ program }: Snapshot, path: string, offset: number): Cursor | null {
  const reading = readingOf(program);
  const file = reading.file(path);
  const source = program.sources.get(path);
  if (file === null || source === undefined) return null;
  const at = Math.max(0, Math.min(offset, source.text.length));
  const spot = spotAt(reading, file, at);
  if (spot === null) return null;
  const { nodes, module } = spot;
  const token = tokenAt(source, at);
  const found = meaning(spot, source, token, at);
  const span = found ?? token ?? { start: at, end: at };
  return {
    reading,
    source,
    file,
    module,
    offset: at,
    nodes,
    token,
    means: found?.means ?? null,
    span: { start: span.start, end: span.end },
  };
}

function meaning(spot: Spot, source: SourceText, token: Token | null, offset: number): Named | null {
  if (token === null) return null;
  const name = nameAt(spot, source, offset);
  if (name !== null) return name;
  const last = spot.nodes.at(-1);
  if (token.sort === "text" && (last?.kind === "ReferenceValue" || last?.kind === "Citation"))
    return named(citationAt(spot, last), token);
  // A word that stands as a name stands for what it names, known or not.
  if (last?.kind !== "Name" && isWord(token.text)) return named({ kind: "keyword", word: token.text }, token);
  return null;
}
