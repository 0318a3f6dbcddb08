import { lex, sourceText } from "../../../language/index.ts";
import { isWord } from "../cursor/words.ts";
import type { Referent } from "../cursor/referent.ts";
import type { RenameWords } from "./words.ts";

/** Why the text cannot be a name for such a thing; null if it can. */
export function unfit(means: Referent, name: string, words: RenameWords): string | null {
  if (means.kind === "module") {
    const parts = name.split(".");
    if (parts.some((each) => !isIdentifier(each))) return words.notAName(name);
    const word = parts.find((each, at) => isWord(each) && at === 0);
    return word === undefined ? null : words.keyword(word);
  }
  if (means.kind === "symbol" && means.symbol.kind === "requirement")
    return isOne(name, "Id") ? null : words.notAnId(name);
  if (isWord(name) || special.has(name)) return words.keyword(name);
  return isIdentifier(name) ? null : words.notAName(name);
}

/** Words that mean something in some places, though they may be names. */
const special: ReadonlySet<string> = new Set(["all", "unstated", "stated"]);

function isIdentifier(text: string): boolean {
  return isWord(text) || isOne(text, "Identifier");
}

/** Is it one faultless token of that type, with nothing around it? */
function isOne(text: string, type: string): boolean {
  const { tokens, diagnostics, comments } = lex(sourceText("", text));
  const [only, second] = tokens;
  if (only === undefined || second !== undefined || comments.length > 0 || diagnostics.length > 0)
    return false;
  return only.tokenType.name === type && only.image.length === text.length;
}
