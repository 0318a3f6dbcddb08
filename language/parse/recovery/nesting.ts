import type { IToken, TokenType } from "chevrotain";
import { limits, tokens as t } from "../../lex/index.ts";
import type { SourceText } from "../../source/index.ts";
import { looksLikeStart, outermostColumn } from "./split.ts";
import { closerOf, is, isKey, lineStartsOf, openerOf, virtual } from "./tokens.ts";

/** Words that open a body which reaches as far to the right as it can; each is one more level of the stack. */
const bodies: ReadonlySet<TokenType> = new Set([
  t.keyword.satisfies,
  t.keyword.if,
  t.keyword.implies,
  t.keyword.along,
]);
/** Words at which such bodies end. */
const ends: ReadonlySet<TokenType> = new Set([
  t.keyword.unless,
  t.keyword.review,
  t.keyword.require,
  t.keyword.version,
  t.keyword.define,
  t.keyword.for,
  t.keyword.test,
  t.keyword.requirement,
]);

export interface Nesting {
  /** The tokens without what lay too deep; where something was left out stands an empty BadNumber, which no rule reads. */
  readonly tokens: readonly IToken[];
  /** The first token of each part left out. */
  readonly tooDeep: readonly IToken[];
}

interface Level {
  readonly closer: TokenType;
  bodies: number;
}

/**
 * Counts brackets and open bodies before anything is parsed, since the parser's stack is finite. What lies deeper than the
 * limit is left out up to the bracket that closes it, or up to a line that looks like a
 * declaration at the outermost column.
 */
export function limitNesting(source: SourceText, tokens: readonly IToken[]): Nesting {
  if (!mayBeDeep(tokens)) return { tokens, tooDeep: [] };
  const lineStarts = lineStartsOf(source, tokens);
  const top = outermostColumn(tokens, lineStarts);
  const startsDeclaration = (at: number, token: IToken): boolean =>
    lineStarts.get(token) === top && looksLikeStart(tokens, at, "file");
  const kept: IToken[] = [];
  const tooDeep: IToken[] = [];
  let levels: Level[] = [];
  let base = 0;
  let total = 0;
  /** Number of levels at which keeping goes on; -1 while nothing is left out. */
  let until = -1;
  const bodiesHere = (): number => levels.at(-1)?.bodies ?? base;
  const setBodies = (count: number): void => {
    total += count - bodiesHere();
    const level = levels.at(-1);
    if (level === undefined) base = count;
    else level.bodies = count;
  };
  for (const [at, token] of tokens.entries()) {
    if ((levels.length > 0 || until >= 0) && startsDeclaration(at, token)) {
      levels = [];
      base = 0;
      total = 0;
      until = -1;
    }
    const closer = closerOf(token);
    if (openerOf(token) !== undefined) {
      // While text is left out only the innermost bracket is looked at, so that the work stays linear.
      const closes =
        until >= 0
          ? levels.at(-1)?.closer === token.tokenType
          : levels.some((level) => level.closer === token.tokenType);
      for (let open = closes; open;) {
        const level = levels.pop();
        total -= level === undefined ? 0 : level.bodies + 1;
        open = level !== undefined && level.closer !== token.tokenType;
      }
      if (until > levels.length) until = -1;
    } else if (
      until === levels.length &&
      (ends.has(token.tokenType) || isKey(tokens, at) || is(token, t.Comma))
    ) {
      until = -1;
      setBodies(0);
    } else if (ends.has(token.tokenType) || is(token, t.Comma)) {
      setBodies(0);
    }
    if (until < 0 && total + 1 > limits.nesting && (closer !== undefined || bodies.has(token.tokenType))) {
      until = levels.length;
      tooDeep.push(token);
      kept.push(virtual(t.BadNumber, token.startOffset));
    }
    if (closer !== undefined) {
      levels.push({ closer, bodies: 0 });
      total++;
    } else if (until < 0 && bodies.has(token.tokenType)) {
      setBodies(bodiesHere() + 1);
    }
    if (until < 0) kept.push(token);
  }
  return { tokens: kept, tooDeep };
}

/** A quick test that nearly every file fails: can there be a place with that many open brackets and bodies at all? */
function mayBeDeep(tokens: readonly IToken[]): boolean {
  const open: TokenType[] = [];
  let words = 0;
  for (const token of tokens) {
    const { tokenType } = token;
    const closer = closerOf(token);
    if (closer !== undefined) open.push(closer);
    else if (tokenType === open.at(-1)) open.pop();
    else if (bodies.has(tokenType)) words++;
    if (tokenType === t.CloseBrace) words = 0;
    if (open.length + words > limits.nesting) return true;
  }
  return false;
}
