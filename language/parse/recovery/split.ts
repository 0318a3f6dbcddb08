import type { IToken, TokenType } from "chevrotain";
import { tokens as t } from "../../lex/index.ts";
import { balanced, closerOf, is, isKey, openerOf } from "./tokens.ts";
import type { LineStarts } from "./tokens.ts";

/** Words that begin a declaration when a name follows. */
const named: ReadonlySet<TokenType> = new Set([
  t.keyword.module,
  t.keyword.import,
  t.keyword.kind,
  t.keyword.record,
  t.keyword.enum,
  t.keyword.data,
  t.keyword.define,
  t.keyword.flow,
]);
/** Words that begin a line inside a declaration, though they could name a kind. */
const inner: ReadonlySet<TokenType> = new Set([
  t.keyword.require,
  t.keyword.unless,
  t.keyword.review,
  t.keyword.lower,
  t.keyword.derive,
  t.keyword.drop,
  t.keyword.join,
  t.keyword.fixed,
  t.keyword.required,
  t.keyword.version,
  t.keyword.for,
  t.keyword.continues,
  t.keyword.unknown,
]);

export type ItemLevel = "file" | "test";

/**
 * Cuts tokens into the declarations they hold, so that a fault stays in its own. Where all brackets match, only they decide.
 * Where they do not, a line at the outermost column that looks like a declaration is one, whatever is still open.
 */
export function splitItems(
  tokens: readonly IToken[],
  lineStarts: LineStarts,
  level: ItemLevel,
): readonly (readonly IToken[])[] {
  const items: (readonly IToken[])[] = [];
  const trusted = !balanced(tokens);
  const top = columnOfItems(tokens, lineStarts, level);
  let from = 0;
  let open: TokenType[] = [];
  /** Is the line on which the item began still the same? */
  let firstLine = true;
  for (const [at, token] of tokens.entries()) {
    const column = lineStarts.get(token);
    if (at > from) {
      if (column !== undefined) firstLine = false;
      const outermost = column !== undefined && column <= top;
      const starts =
        open.length === 0
          ? (!trusted || outermost || firstLine) && startsItem(tokens, at, from, outermost, level)
          : trusted && outermost && looksLikeStart(tokens, at, level);
      if (starts) {
        items.push(tokens.slice(from, at));
        from = at;
        open = [];
        firstLine = true;
      }
    }
    const closer = closerOf(token);
    if (closer !== undefined) open.push(closer);
    else if (openerOf(token) !== undefined && open.includes(token.tokenType))
      open.length = open.lastIndexOf(token.tokenType);
  }
  if (from < tokens.length) items.push(tokens.slice(from));
  return items;
}

/**
 * The column at which declarations begin: in a file the least one where a line looks like a declaration, in a test (whose
 * own lines are all alike) the most frequent one.
 */
function columnOfItems(tokens: readonly IToken[], lineStarts: LineStarts, level: ItemLevel): number {
  const counts = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    const column = lineStarts.get(token);
    if (column !== undefined && looksLikeStart(tokens, at, level))
      counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const columns = [...counts].toSorted(([a, many], [b, more]) =>
    level === "file" ? a - b : more - many || a - b,
  );
  return columns[0]?.[0] ?? outermostColumn(tokens, lineStarts);
}

/** The least column at which a line begins, brackets left aside. */
export function outermostColumn(tokens: readonly IToken[], lineStarts: LineStarts): number {
  let top = Infinity;
  for (const token of tokens) {
    const column = lineStarts.get(token);
    if (column !== undefined && column < top && openerOf(token) === undefined) top = column;
  }
  return top;
}

function startsItem(
  tokens: readonly IToken[],
  at: number,
  from: number,
  outermost: boolean,
  level: ItemLevel,
): boolean {
  const token = tokens[at];
  if (isKey(tokens, at) || is(token, t.Comma) || (token !== undefined && openerOf(token) !== undefined))
    return false;
  const afterBlock = is(tokens[at - 1], t.CloseBrace);
  if (outermost) return afterBlock || looksLikeStart(tokens, at, level) || is(token, t.Name);
  if (afterBlock) return looksLikeStart(tokens, at, level);
  if (!completes(tokens[at - 1]) || is(tokens[at - 1], t.keyword.abstract)) return false;
  if (beginsWithKeyword(tokens, at, level)) return true;
  const block = is(tokens[at + 2], t.OpenBrace) || is(tokens[at + 2], t.Text);
  return block && at - from >= 2 && !is(tokens[at - 1], t.Kind) && looksLikeStart(tokens, at, level);
}

/** Can a declaration end in this token? */
function completes(token: IToken | undefined): boolean {
  return (
    is(token, t.Name) ||
    is(token, t.Text) ||
    is(token, t.CloseBracket) ||
    is(token, t.CloseParen) ||
    is(token, t.Id) ||
    is(token, t.DateToken)
  );
}

/** Two tokens tell: `store cards`, `test "…"`, a requirement and its id, also with a misspelt first word. */
export function looksLikeStart(tokens: readonly IToken[], at: number, level: ItemLevel): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || is(next, t.Colon)) return false;
  if (beginsWithKeyword(tokens, at, level)) return true;
  if (inner.has(token.tokenType) || !is(token, t.Kind)) return false;
  if (is(next, t.Dot)) return is(tokens[at + 2], t.Word) && is(tokens[at + 3], t.Name);
  return is(next, t.Name) || (token.tokenType === t.Identifier && (is(next, t.Text) || is(next, t.Id)));
}

function beginsWithKeyword(tokens: readonly IToken[], at: number, level: ItemLevel): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  const type = token.tokenType;
  if (named.has(type)) return is(next, t.Name);
  if (type === t.keyword.abstract) return is(next, t.keyword.data);
  if (type === t.keyword.requirement) return is(next, t.Id);
  if (type === t.keyword.test) return is(next, t.Text);
  if (level === "file") return false;
  if (type === t.keyword.expect) return is(next, t.Name) || is(next, t.keyword.not);
  if (type === t.keyword.change) return is(next, t.Name);
  return type === t.keyword.as && is(next, t.keyword.of);
}
