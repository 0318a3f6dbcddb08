import type { IToken } from "chevrotain";
import { tokens as t } from "../../lex/index.ts";
import { outermostColumn } from "./split.ts";
import { closerOf, depths, is, isKey, openerOf } from "./tokens.ts";
import type { LineStarts } from "./tokens.ts";

export type Pieces = readonly (readonly IToken[])[];

/** The parts of a declaration: what stands before its block, in it and after it. Brackets match. */
export interface Parts {
  readonly header: readonly IToken[];
  readonly open: IToken | null;
  readonly body: readonly IToken[];
  readonly close: IToken | null;
  readonly trailing: readonly IToken[];
}

export function partsOf(tokens: readonly IToken[]): Parts {
  let depth = 0;
  let open = -1;
  for (const [at, token] of tokens.entries()) {
    if (depth === 0 && open < 0 && is(token, t.OpenBrace)) open = at;
    if (closerOf(token) !== undefined) depth++;
    else if (openerOf(token) !== undefined) depth--;
    if (open >= 0 && depth === 0) {
      return {
        header: tokens.slice(0, open),
        open: tokens[open] ?? null,
        body: tokens.slice(open + 1, at),
        close: token,
        trailing: tokens.slice(at + 1),
      };
    }
  }
  return { header: tokens, open: null, body: [], close: null, trailing: [] };
}

/** What a block holds, as far as cutting it needs to know. */
export type Block = "properties" | "members" | "fields" | "names" | "versions" | "rules";

/** Cuts the inside of a block into its members; commas between them are left out. */
export function piecesOf(body: readonly IToken[], block: Block, lineStarts: LineStarts): Pieces {
  const pieces: IToken[][] = [];
  const depth = depths(body);
  const column = outermostColumn(body, lineStarts);
  let piece: IToken[] = [];
  const cut = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  let inRules = false;
  for (const [at, token] of body.entries()) {
    if (depth[at] === 0) {
      if (is(token, t.Comma) && !inRules) {
        cut();
        continue;
      }
      if (
        block === "rules" &&
        is(token, t.keyword.for) &&
        !is(body[at + 1], t.Colon) &&
        !is(body[at - 1], t.Dot)
      ) {
        inRules = true;
        cut();
      } else if (block === "rules" && at > 0 && isClauseWord(body, at)) {
        inRules = true;
      } else if (!inRules && begins(body, at, block, lineStarts.get(token) === column)) {
        cut();
      }
    }
    piece.push(token);
  }
  cut();
  return pieces;
}

function begins(body: readonly IToken[], at: number, block: Block, outermost: boolean): boolean {
  const token = body[at];
  const previous = body[at - 1];
  if (block === "names") return true;
  const prefixed = block === "fields" && (is(previous, t.keyword.required) || is(previous, t.keyword.fixed));
  if (prefixed && !is(body[at - 2], t.Colon)) return false;
  if (isKey(body, at)) return true;
  if (is(previous, t.Colon) || is(previous, t.Dot)) return false;
  if (block === "versions" && is(token, t.keyword.version)) return true;
  if (
    block === "fields" &&
    (is(token, t.keyword.required) || is(token, t.keyword.fixed)) &&
    isKey(body, at + 1)
  )
    return true;
  if (block === "members" && isTransform(body, at)) return true;
  return outermost && is(token, t.Name);
}

/** Does a transform begin here? */
export function isTransform(body: readonly IToken[], at: number): boolean {
  const token = body[at];
  if (is(token, t.keyword.join)) return !is(body[at + 1], t.Colon);
  const named = is(token, t.keyword.lower) || is(token, t.keyword.derive) || is(token, t.keyword.drop);
  return named && is(body[at + 1], t.Name);
}

/** Cuts a rule into its clauses; the first is the head. */
export function clausesOf(rule: readonly IToken[]): Pieces {
  const clauses: IToken[][] = [];
  const depth = depths(rule);
  let clause: IToken[] = [];
  for (const [at, token] of rule.entries()) {
    const start =
      depth[at] === 0 &&
      at > 0 &&
      !is(rule[at - 1], t.Dot) &&
      !is(rule[at + 1], t.Dot) &&
      startsClause(rule, at, token);
    if (start) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(token);
  }
  clauses.push(clause);
  return clauses;
}

/** `where`, `unless`, `review` or `require` where it begins a clause. */
export function isClauseWord(tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  const clause = [t.keyword.where, t.keyword.unless, t.keyword.review, t.keyword.require].some((type) =>
    is(token, type),
  );
  return clause && !is(tokens[at - 1], t.Dot) && !is(tokens[at - 1], t.Colon) && !is(tokens[at + 1], t.Colon);
}

function startsClause(rule: readonly IToken[], at: number, token: IToken): boolean {
  if (is(token, t.keyword.where)) return !is(rule[at - 2], t.keyword.along);
  if (is(token, t.keyword.on)) return at === rule.length - 2;
  return is(token, t.keyword.unless) || is(token, t.keyword.review) || is(token, t.keyword.require);
}
