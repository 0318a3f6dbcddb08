import { showType } from "../../check/index.ts";
import type { PropertyInfo } from "../../check/schema.ts";
import { lineEnd, tokensIn } from "../cursor/words.ts";
import type { Before } from "./before.ts";
import { beginsDeclaration } from "./before.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { wordDrafts } from "./fixed.ts";
import type { Field } from "./names.ts";
import { shapeOf, Stops } from "./shapes.ts";

type KeyContext = Context & { readonly kind: "key" };

/** The properties that a block does not state yet, those it must state first; words that may begin a line there. */
export function keysFor(
  { table, stated, words }: KeyContext,
  written: Before,
  { locale }: Field,
): readonly Draft[] {
  const behind = keysBehind(written);
  const open = [...(table?.values() ?? [])].filter(({ name }) => !stated.has(name) && !behind.has(name));
  // A kind's own properties stand behind those it inherits, and are the likelier ones.
  const drafts = open.map((info, at) => keyDraft(info, open.length - at, written));
  return [...drafts, ...wordDrafts(words, locale, 3)];
}

function keyDraft(info: PropertyInfo, order: number, { next }: Before): Draft {
  const { name, type, required } = info;
  const draft: Draft = {
    label: name,
    kind: "property",
    detail: showType(type),
    doc: () => info.field.doc,
    rank: required ? 0 : 1,
    order,
  };
  // The colon may be there already.
  return next?.text === ":"
    ? draft
    : { ...draft, insert: `${name}: ${shapeOf(type, new Stops())}`, snippet: true };
}

/** So far ahead is looked for what the block states behind the cursor. */
const farthest = 20_000;

/** The keys of the block behind the cursor, up to its brace or to the next declaration. */
function keysBehind({ source, prefix }: Before): ReadonlySet<string> {
  const { text } = source;
  let end = lineEnd(text, prefix.end);
  while (end < text.length && end - prefix.end < farthest) {
    const next = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (beginsDeclaration(text, next)) break;
    end = lineEnd(text, next);
  }
  const tokens = tokensIn(source, { start: prefix.end, end }).filter((token) => token.start >= prefix.end);
  const keys = new Set<string>();
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text === "{" || token.text === "[") depth++;
    else if (token.text === "}" || token.text === "]") depth--;
    if (depth < 0) break;
    if (depth === 0 && token.sort === "word" && tokens[at + 1]?.text === ":") keys.add(token.text);
  }
  return keys;
}
