import type { IToken } from "chevrotain";
import type {
  Change,
  DateValue,
  Declaration,
  Expectation,
  ImportDeclaration,
  TestDeclaration,
} from "../../ast/index.ts";
import { tokens as t } from "../../lex/index.ts";
import { unclosedBracket } from "../diagnostics/unclosed-bracket.ts";
import { endOf } from "../ends.ts";
import { partsOf, piecesOf } from "./pieces.ts";
import type { Session } from "./session.ts";
import { attempt, isMarked, report, reportFault } from "./session.ts";
import { respelt } from "./spelling.ts";
import { splitItems } from "./split.ts";
import { balanced, is, virtual } from "./tokens.ts";
import { readMember, readProperties } from "./values.ts";

/** Reads a declaration with faults: a test holds declarations, and is one. */
export type Declare = (session: Session, tokens: readonly IToken[]) => Declaration | null;

interface Contents {
  asOf: DateValue | null;
  readonly imports: ImportDeclaration[];
  readonly declarations: Declaration[];
  readonly changes: Change[];
  readonly expectations: Expectation[];
}

/** Reads a test with all that can be read of it; null without a readable name. */
export function salvageTest(
  session: Session,
  tokens: readonly IToken[],
  declare: Declare,
): TestDeclaration | null {
  const afterName = tokens.findIndex((token, at) => at > 0 && !is(token, t.Text));
  // Without its brace the block begins after the name.
  const bodyStart = afterName < 0 ? tokens.length : afterName;
  const open = is(tokens[bodyStart], t.OpenBrace) ? bodyStart : -1;
  const header = tokens.slice(0, bodyStart);
  const offset = endOf(header.at(-1) ?? virtual(t.Dot, 0));
  const braces = [virtual(t.OpenBrace, offset), virtual(t.CloseBrace, offset)];
  const { value: head, fault } = attempt(session, [...header, ...braces], (grammar) =>
    grammar.testDeclaration(),
  );
  if (fault !== null) {
    reportFault(session, header, fault);
    return null;
  }
  if (open < 0) reportFault(session, tokens, { at: bodyStart, message: "{" });
  const brace = tokens[open];
  const end = lastOutermostBrace(session, tokens);
  const inside = tokens.slice(open < 0 ? bodyStart : open + 1, end < 0 ? tokens.length : end + 1);
  const closes = end >= 0 || closesTest(inside);
  if (!closes && brace !== undefined && !isMarked(session, tokens)) {
    report(session, unclosedBracket, brace, { opened: "{", missing: "}" });
  }
  const contents: Contents = { asOf: null, imports: [], declarations: [], changes: [], expectations: [] };
  for (const item of splitItems(closes ? inside.slice(0, -1) : inside, session.lineStarts, "test")) {
    readItem(session, item, contents, declare);
  }
  if (end >= 0 && end < tokens.length - 1)
    reportFault(session, tokens.slice(end + 1), { at: 0, message: "end" });
  const last = tokens.at(-1);
  return { ...head, end: last === undefined ? head.end : endOf(last), ...contents };
}

/** Index of the last brace that stands at the beginning of a line, no further right than the test itself; or -1. */
function lastOutermostBrace(session: Session, tokens: readonly IToken[]): number {
  const [first] = tokens;
  const own = first === undefined ? undefined : session.lineStarts.get(first);
  if (own === undefined) return -1;
  return tokens.findLastIndex(
    (token) => is(token, t.CloseBrace) && (session.lineStarts.get(token) ?? Infinity) <= own,
  );
}

/** Is the last brace that of the test, and not of something in it? */
function closesTest(inside: readonly IToken[]): boolean {
  if (!is(inside.at(-1), t.CloseBrace)) return false;
  return balanced(inside.slice(0, -1)) || !balanced(inside);
}

function readItem(session: Session, item: readonly IToken[], contents: Contents, declare: Declare): void {
  const [first, second] = item;
  if (is(first, t.keyword.as) && is(second, t.keyword.of)) {
    contents.asOf ??= readMember(
      session,
      item,
      (grammar) => grammar.asOf(),
      () => null,
    );
  } else if (is(first, t.keyword.import)) {
    const read = readMember(
      session,
      item,
      (grammar) => grammar.importDeclaration(),
      () => null,
    );
    if (read !== null) contents.imports.push(read);
  } else if (is(first, t.keyword.change)) {
    const read = salvageChange(session, item);
    if (read !== null) contents.changes.push(read);
  } else if (is(first, t.keyword.expect)) {
    const read = readMember(
      session,
      item,
      (grammar) => grammar.expectation(),
      () => null,
    );
    if (read !== null) contents.expectations.push(read);
  } else {
    readOther(session, item, contents, declare);
  }
}

/** A declaration, or one of the words of a test misspelt. */
function readOther(session: Session, item: readonly IToken[], contents: Contents, declare: Declare): void {
  const { value, fault } = attempt(session, item, (grammar) => grammar.declaration());
  if (fault === null) {
    contents.declarations.push(value);
    return;
  }
  const expectation = respelt(session, item, fault, (grammar) => grammar.expectation());
  if (is(expectation[0], t.keyword.expect)) {
    readItem(session, expectation, contents, declare);
    return;
  }
  const read = declare(session, item);
  if (read !== null) contents.declarations.push(read);
}

function salvageChange(session: Session, item: readonly IToken[]): Change | null {
  const whole = attempt(session, item, (grammar) => grammar.change());
  if (whole.fault === null) return whole.value;
  const { header, open, body, close } = partsOf(item);
  if (open === null || close === null) {
    reportFault(session, item, whole.fault);
    return null;
  }
  const skeleton = readMember(
    session,
    [...header, open, close],
    (grammar) => grammar.change(),
    () => null,
  );
  if (skeleton === null) return null;
  const properties = readProperties(session, piecesOf(body, "properties", session.lineStarts));
  return { ...skeleton, end: endOf(close), properties };
}
