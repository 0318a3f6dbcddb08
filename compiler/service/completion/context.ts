import type { Name, Path, WordText } from "../../../language/index.ts";
import type { Type } from "../../check/types.ts";
import type { Token } from "../cursor/words.ts";
import type { Properties } from "../cursor/tables.ts";

/** What may stand at the cursor, as the text before it tells. */
export type Context =
  /** A declaration may begin; in a test its other lines too. */
  | { readonly kind: "declaration"; readonly inTest: boolean }
  /** A name that does not exist yet, a number, a date, a text: nothing can be offered. */
  | { readonly kind: "new" }
  | { readonly kind: "words"; readonly words: readonly WordText[] }
  /** The name of a module; `path` is what is written of it before. */
  | { readonly kind: "module"; readonly path: readonly Name[] }
  | { readonly kind: "kind" }
  | { readonly kind: "type" }
  /** A property of a block, less those that are stated; words may stand beside them. */
  | {
      readonly kind: "key";
      readonly table: Properties | null;
      readonly stated: ReadonlySet<string>;
      readonly words: readonly WordText[];
    }
  | ValueContext
  | { readonly kind: "state" }
  | { readonly kind: "subject" }
  | { readonly kind: "category" }
  | { readonly kind: "node" }
  | { readonly kind: "verdict" }
  | { readonly kind: "code" }
  | { readonly kind: "requirement"; readonly orAct: boolean }
  /** What a test or a waiver points at. */
  | { readonly kind: "target" }
  /** Within a rule or a definition: its tokens so far. */
  | { readonly kind: "expression"; readonly tokens: readonly Token[] };

export interface ValueContext {
  readonly kind: "value";
  /** What the place asks for; within a list what its members are. Null where that is not known. */
  readonly type: Type | null;
  readonly property: string;
  readonly list: boolean;
  /** A property that may not stay open. */
  readonly required: boolean;
  /** In a test's `change`. */
  readonly change: boolean;
  /** The module written before a dot. */
  readonly path: readonly Name[];
  /** Names that the list has already. */
  readonly taken: ReadonlySet<string>;
}

/** Names as the tree has them, of words in a text. */
export function pathOf(tokens: readonly Token[]): Path {
  const names = tokens
    .filter((each) => each.text !== ".")
    .map(({ start, end, text }): Name => ({ kind: "Name", start, end, text: text.normalize("NFC") }));
  const start = names[0]?.start ?? 0;
  return { kind: "Path", start, end: names.at(-1)?.end ?? start, names };
}
