import type { IToken } from "chevrotain";
import type { Declaration, ImportDeclaration, ModuleHeader } from "../../ast/index.ts";
import type { Diagnostic } from "../../diagnostics/index.ts";
import { tokens as t } from "../../lex/index.ts";
import type { Lexed } from "../../lex/index.ts";
import type { SourceText } from "../../source/index.ts";
import { misplacedModule } from "../diagnostics/misplaced-module.ts";
import type { Grammar } from "../grammar.ts";
import { endOf } from "../ends.ts";
import { salvageDeclaration } from "./declarations.ts";
import type { Session } from "./session.ts";
import { report } from "./session.ts";
import { splitItems } from "./split.ts";
import { balanced, closerOf, is, lineStartsOf, openerOf, virtual } from "./tokens.ts";
import { readMember } from "./values.ts";

export interface Salvaged {
  readonly module: ModuleHeader | null;
  readonly imports: readonly ImportDeclaration[];
  readonly declarations: readonly Declaration[];
}

/** Reads a file that has faults, declaration by declaration; adds one diagnostic for each fault. */
export function salvageFile(
  source: SourceText,
  lexed: Lexed,
  tokens: readonly IToken[],
  grammar: Grammar,
  diagnostics: Diagnostic[],
): Salvaged {
  const all = withUnreadable(source, lexed, withSwallowed(tokens));
  // A warning says nothing of what cannot be read: only errors stand for those that follow from them.
  const lexMarks = diagnostics
    .filter((each) => each.severity === "error")
    .map((each) => each.place.start)
    .toSorted((a, b) => a - b);
  const session: Session = {
    source,
    grammar,
    lineStarts: lineStartsOf(source, all),
    diagnostics,
    lexMarks,
    marks: [],
    muted: new Set(),
  };
  let module: ModuleHeader | null = null;
  const imports: ImportDeclaration[] = [];
  const declarations: Declaration[] = [];
  for (const item of splitItems(all, session.lineStarts, "file")) {
    const [first] = item;
    if (is(first, t.keyword.module) && first !== undefined) {
      if (module !== null || imports.length > 0 || declarations.length > 0)
        report(session, misplacedModule, first, {});
      module ??= readMember(
        session,
        item,
        (each) => each.moduleHeader(),
        () => null,
      );
    } else if (is(first, t.keyword.import)) {
      const read = readMember(
        session,
        item,
        (each) => each.importDeclaration(),
        () => null,
      );
      if (read !== null) imports.push(read);
    } else {
      const read = salvageDeclaration(session, item);
      if (read !== null) declarations.push(read);
    }
  }
  return { module, imports, declarations };
}

/** An unclosed string takes the rest of its line; the brackets in there that match nothing in it still count. */
function withSwallowed(tokens: readonly IToken[]): readonly IToken[] {
  if (balanced(tokens) || !tokens.some((token) => is(token, t.UnclosedString))) return tokens;
  const out: IToken[] = [];
  for (const token of tokens) {
    out.push(token);
    if (!is(token, t.UnclosedString)) continue;
    const open: IToken[] = [];
    for (const sign of token.image) {
      const type = [t.OpenBrace, t.CloseBrace, t.OpenBracket, t.CloseBracket, t.OpenParen, t.CloseParen].find(
        (each) => each.PATTERN === sign,
      );
      if (type === undefined) continue;
      const bracket = virtual(type, endOf(token));
      const last = open.at(-1);
      if (openerOf(bracket) !== undefined && last !== undefined && closerOf(last) === type) open.pop();
      else open.push(bracket);
    }
    out.push(...open);
  }
  return out;
}

/** Characters that begin no token become tokens that no rule reads, so that the fault has a place among the others. */
function withUnreadable(source: SourceText, lexed: Lexed, tokens: readonly IToken[]): readonly IToken[] {
  const spans = lexed.unreadable;
  if (spans.length === 0) return tokens;
  const out: IToken[] = [];
  let next = 0;
  const add = (until: number): void => {
    for (let span = spans[next]; span !== undefined && span.start < until; span = spans[++next]) {
      const token = virtual(t.BadNumber, span.start);
      out.push({ ...token, endOffset: span.end - 1, image: source.text.slice(span.start, span.end) });
    }
  };
  for (const token of tokens) {
    add(token.startOffset);
    out.push(token);
  }
  add(Infinity);
  return out;
}
