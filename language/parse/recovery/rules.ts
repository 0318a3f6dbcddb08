import type { IToken } from "chevrotain";
import type { Binder, Expression, Name, ReviewClause, Rule, UnlessClause, Version } from "../../ast/index.ts";
import { tokens as t } from "../../lex/index.ts";
import { endOf } from "../ends.ts";
import { clausesOf, isClauseWord, partsOf, piecesOf } from "./pieces.ts";
import type { Session } from "./session.ts";
import { attempt, reportFault } from "./session.ts";
import { is, isKey, virtual } from "./tokens.ts";
import { missingExpression, openProperty, readMember } from "./values.ts";

/** Reads one version of a requirement; null without a readable interval. */
export function salvageVersion(session: Session, tokens: readonly IToken[]): Version | null {
  const whole = attempt(session, tokens, (grammar) => grammar.version());
  if (whole.fault === null) return whole.value;
  const before = session.diagnostics.length;
  const { header, open, body, close, trailing } = partsOf(tokens);
  if (open === null || close === null) {
    reportFault(session, tokens, whole.fault);
    return null;
  }
  const skeleton = readMember(
    session,
    [...header, open, close],
    (grammar) => grammar.version(),
    () => null,
  );
  if (skeleton === null) return null;
  const properties = [...skeleton.properties];
  const rules: Rule[] = [];
  for (const piece of piecesOf(body, "rules", session.lineStarts)) {
    if (is(piece[0], t.keyword.for) && !isKey(piece, 0)) {
      const rule = salvageRule(session, piece);
      if (rule !== null) rules.push(rule);
    } else {
      const isRule = piece.some((_, at) => isClauseWord(piece, at));
      const property = readMember(
        session,
        piece,
        (grammar) => grammar.property(),
        () => (isRule ? null : openProperty(session, piece)),
      );
      if (property !== null) properties.push(property);
    }
  }
  if (trailing.length > 0) reportFault(session, trailing, { at: 0, message: "end" });
  if (session.diagnostics.length === before) reportFault(session, tokens, whole.fault);
  return { ...skeleton, end: endOf(close), properties, rules };
}

/** Reads a rule clause by clause; null without readable binders. A condition that cannot be read becomes a missing expression. */
function salvageRule(session: Session, tokens: readonly IToken[]): Rule | null {
  const whole = attempt(session, tokens, (grammar) => grammar.rule());
  if (whole.fault === null) return whole.value;
  const before = session.diagnostics.length;
  let binders: readonly Binder[] | null = null;
  let where: Expression | null = null;
  const unless: UnlessClause[] = [];
  const review: ReviewClause[] = [];
  let require: Expression | null = null;
  let on: Name | null = null;
  for (const clause of clausesOf(tokens)) {
    const [first] = clause;
    const missing = (): Expression => missingExpression(clause);
    if (is(first, t.keyword.where)) {
      where = readMember(session, clause, (grammar) => grammar.whereClause(), missing);
    } else if (is(first, t.keyword.require)) {
      require = readMember(session, clause, (grammar) => grammar.requireClause(), missing);
    } else if (is(first, t.keyword.unless)) {
      const read = readMember(
        session,
        clause,
        (grammar) => grammar.unlessClause(),
        () => openExemption(session, clause),
      );
      if (read !== null) unless.push(read);
    } else if (is(first, t.keyword.review)) {
      const read = readMember(
        session,
        clause,
        (grammar) => grammar.reviewClause(),
        () => openReview(clause),
      );
      if (read !== null) review.push(read);
    } else if (is(first, t.keyword.on)) {
      on = readMember(
        session,
        clause,
        (grammar) => grammar.onClause(),
        () => null,
      );
    } else {
      binders = readMember(
        session,
        clause,
        (grammar) => grammar.ruleHead(),
        () => null,
      );
    }
  }
  if (session.diagnostics.length === before) reportFault(session, tokens, whole.fault);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (binders === null || first === undefined || last === undefined) return null;
  return {
    kind: "Rule",
    start: first.startOffset,
    end: endOf(last),
    binders,
    where,
    unless,
    review,
    require,
    on,
  };
}

/** An exemption whose condition cannot be read stays an exemption that nobody can decide. */
function openExemption(session: Session, clause: readonly IToken[]): UnlessClause | null {
  const by = clause.findLastIndex((token) => is(token, t.keyword.by));
  if (by < 0) return null;
  const { value: cited } = attempt(session, clause.slice(by + 1), (grammar) => grammar.cited());
  if (cited === null) return null;
  const { start, end } = missingExpression(clause);
  return { kind: "UnlessClause", start, end, condition: missingExpression(clause.slice(1, by)), by: cited };
}

function openReview(clause: readonly IToken[]): ReviewClause {
  const { start, end } = missingExpression(clause);
  const question = { kind: "TextValue", start, end, lines: [""] } as const;
  return { kind: "ReviewClause", start, end, condition: missingExpression(clause), question };
}

/** The braces of an empty block at an offset, for a header that has none. */
export function emptyBlock(offset: number): readonly IToken[] {
  return [virtual(t.OpenBrace, offset), virtual(t.CloseBrace, offset)];
}
