import type { IToken } from "chevrotain";
import { tokens as t, words } from "../../lex/index.ts";
import type { WordText } from "../../lex/index.ts";
import { misspeltKeyword } from "../diagnostics/misspelt-keyword.ts";
import type { Grammar } from "../grammar.ts";
import type { Fault, Session } from "./session.ts";
import { attempt, closeWords, isMarked, lineIsMarked, report } from "./session.ts";
import { readAs } from "./tokens.ts";

interface Spelling {
  readonly text: WordText;
  /** The same place, read as that word. */
  readonly token: IToken;
}

/** The words of the language that a name nearly is, nearest first. */
function keywordOf(token: IToken): readonly Spelling[] {
  const found: Spelling[] = [];
  for (const text of closeWords(token)) {
    if (isWord(text)) found.push({ text, token: readAs(token, t.keyword[text]) });
  }
  return found;
}

function isWord(text: string): text is WordText {
  return Object.hasOwn(words, text);
}

/** Reads a word near the fault as the word of the language it nearly is, if the text can then be read further. */
export function respelt<T>(
  session: Session,
  tokens: readonly IToken[],
  fault: Fault,
  rule: (grammar: Grammar) => T,
): readonly IToken[] {
  let best: {
    readonly tokens: readonly IToken[];
    readonly token: IToken;
    readonly word: string;
    readonly reach: number;
  } | null = null;
  for (const at of new Set([fault.at, fault.at - 1, 0])) {
    const token = tokens[at];
    if (token === undefined || isMarked(session, [token])) continue;
    for (const word of keywordOf(token)) {
      const tried = tokens.with(at, word.token);
      const result = attempt(session, tried, rule);
      const reach = result.fault === null ? Infinity : result.fault.at;
      if (reach > Math.max(fault.at + 1, best?.reach ?? 0))
        best = { tokens: tried, token, word: word.text, reach };
    }
  }
  if (best === null) return tokens;
  if (!lineIsMarked(session, best.token))
    report(session, misspeltKeyword, best.token, { found: best.token.image, word: best.word });
  return best.tokens;
}
