import { strip } from "../../check/index.ts";
import type { Type } from "../../check/types.ts";
import type { Properties } from "../cursor/tables.ts";
import type { Token } from "../cursor/words.ts";
import { pathOf } from "./context.ts";
import type { Context, ValueContext } from "./context.ts";
import type { Reader } from "./reader.ts";
import type { WordText } from "../../../language/index.ts";

/** What is asked while the blocks and values before the cursor are read. */
export interface BlockAsk {
  readonly table: Properties | null;
  /** Words that may stand beside the keys. */
  readonly words: readonly WordText[];
  readonly change: boolean;
  /** The cursor's line has nothing before the word at the cursor. */
  readonly fresh: boolean;
  /** Reads a line that begins with one of the words; says what stands at the cursor if it lies there. */
  readonly line?: (word: string) => Context | null | undefined;
}

/** A block after its brace. Gives what stands at the cursor if it lies within; null where the block ends before it. */
export function readBlock(reader: Reader, ask: BlockAsk): Context | null {
  const stated = new Set<string>();
  let written: Type | null | undefined;
  for (;;) {
    if (reader.done) return endOfBlock(reader, ask, stated, written);
    if (reader.takes("}")) return null;
    if (reader.seesKey()) {
      const key = reader.next()?.text ?? "";
      reader.next();
      const info = ask.table?.get(key);
      stated.add(key);
      const type = info?.type ?? null;
      const found = readValue(reader, type, {
        property: key,
        required: info?.required ?? false,
        change: ask.change,
        fresh: ask.fresh,
      });
      if (found !== null) return found;
      written = type;
      continue;
    }
    const word = reader.peek()?.text ?? "";
    if (ask.line !== undefined && ask.words.some((each) => each === word)) {
      reader.next();
      const found = ask.line(word);
      if (found !== null && found !== undefined) return found;
      written = undefined;
      continue;
    }
    if (reader.takes("{")) {
      const found = readBlock(reader, { ...ask, table: null, words: [] });
      if (found !== null) return found;
    } else reader.next();
  }
}

function endOfBlock(
  reader: Reader,
  { table, words, fresh }: BlockAsk,
  stated: ReadonlySet<string>,
  written: Type | null | undefined,
): Context {
  const last = reader.last?.text;
  if (fresh || written === undefined || last === "{" || last === "," || last === "}")
    return { kind: "key", table, stated, words };
  return afterValue(written, reader);
}

/** Behind a value on its line: what may qualify it. */
function afterValue(type: Type | null, reader: Reader): Context {
  if (type === null || !isContent(type)) return { kind: "new" };
  const words: WordText[] = reader.tokens.at(-2)?.text === "as" ? ["of"] : ["as", "of"];
  return { kind: "words", words: reader.tokens.at(-2)?.text === "of" ? [] : words };
}

interface ValueAsk {
  readonly property: string;
  readonly required: boolean;
  readonly change: boolean;
  readonly fresh: boolean;
  readonly list?: boolean;
  readonly taken?: ReadonlySet<string>;
}

/** A value after its colon. */
export function readValue(reader: Reader, given: Type | null, ask: ValueAsk): Context | null {
  const type = given === null ? null : strip(given);
  const here = (path: readonly Token[] = []): ValueContext => ({
    kind: "value",
    type: given,
    property: ask.property,
    list: ask.list ?? false,
    required: ask.required,
    change: ask.change,
    path: pathOf(path).names,
    taken: ask.taken ?? new Set(),
  });
  if (reader.done) return here();
  if (reader.takes("[")) return readList(reader, type, ask) ?? qualities(reader, type, ask.fresh);
  if (reader.takes("{")) {
    const table = type?.kind === "record" ? type.of.fields : null;
    return readBlock(reader, { table, words: [], change: ask.change, fresh: ask.fresh });
  }
  reader.takes("-");
  const first = reader.peek();
  switch (first?.sort) {
    case "text":
      reader.texts();
      return null;
    case "number":
      reader.next();
      return amount(reader, type, ask.fresh);
    case "word": {
      if (reader.takes("todo")) {
        reader.texts();
        return null;
      }
      const path = reader.path();
      if (reader.done && path.at(-1)?.text === ".") return here(path);
      if (reader.takes("->")) {
        if (reader.done) return { kind: "target" };
        reader.path();
      }
      reader.texts();
      return qualities(reader, type, ask.fresh);
    }
    default:
      if (first?.sort === "date" || first?.sort === "id") reader.next();
      return null;
  }
}

function readList(reader: Reader, type: Type | null, ask: ValueAsk): Context | null {
  const member = type?.kind === "set" ? type.of : type;
  const taken = new Set<string>();
  for (;;) {
    if (reader.done && reader.last?.text !== "," && reader.last?.text !== "[")
      return isContent(member) && !ask.fresh ? afterValue(member, reader) : { kind: "new" };
    if (reader.takes("]")) return null;
    // What closes the block closes a list that was left open.
    if (reader.sees("}")) return null;
    if (reader.takes(",")) continue;
    const from = reader.at;
    const name = reader.peek()?.text;
    const found = readValue(reader, member, { ...ask, list: true, required: false, taken });
    if (found !== null) return found;
    if (name !== undefined) taken.add(name);
    if (reader.at === from) reader.next();
  }
}

const units = ["business", "years", "months", "weeks", "days", "hours", "minutes"] as const;

function amount(reader: Reader, type: Type | null, fresh: boolean): Context | null {
  const timed = type?.kind === "Duration" && !fresh;
  if (reader.done) return timed ? { kind: "words", words: units } : null;
  if (reader.seesKey()) return null;
  if (reader.takes("business") && reader.done)
    return timed ? { kind: "words", words: ["day", "days"] } : null;
  if (reader.peek()?.sort === "word" && !reader.seesKey()) reader.next();
  return null;
}

/** `as hashed of patient` */
function qualities(reader: Reader, type: Type | null, fresh: boolean): Context | null {
  if (!isContent(type)) return null;
  if (!reader.seesKey() && reader.takes("as")) {
    if (reader.done) return { kind: "state" };
    reader.path();
  }
  if (!reader.seesKey() && reader.takes("of")) {
    if (reader.done) return { kind: "subject" };
    reader.path();
  }
  void fresh;
  return null;
}

export function isContent(type: Type | null): type is Type & { readonly kind: "data set" | "data scope" } {
  return type?.kind === "data set" || type?.kind === "data scope";
}
