import type { IToken, TokenType } from "chevrotain";
import type {
  Declaration,
  DefineVersion,
  EnumMember,
  Field,
  FixedProperty,
  Property,
  Transform,
  Version,
} from "../../ast/index.ts";
import { assertNever } from "../../ast/index.ts";
import { tokens as t } from "../../lex/index.ts";
import { unclosedBracket } from "../diagnostics/unclosed-bracket.ts";
import { unopenedBracket } from "../diagnostics/unopened-bracket.ts";
import type { Grammar } from "../grammar.ts";
import { endOf } from "../ends.ts";
import { balance } from "./balance.ts";
import { isTransform, partsOf, piecesOf } from "./pieces.ts";
import type { Parts } from "./pieces.ts";
import { emptyBlock, salvageVersion } from "./rules.ts";
import type { Fault, Session } from "./session.ts";
import { attempt, isMarked, lineIsMarked, report, reportFault } from "./session.ts";
import { respelt } from "./spelling.ts";
import { salvageTest } from "./tests.ts";
import { is, virtual } from "./tokens.ts";
import { missingExpression, openProperty, readMember, readProperties } from "./values.ts";

const declaration = (grammar: Grammar): Declaration => grammar.declaration();

/** Reads one declaration with all that can be read of it; null without a readable name. */
export function salvageDeclaration(session: Session, chunk: readonly IToken[]): Declaration | null {
  const first = attempt(session, chunk, declaration);
  if (first.fault === null) return first.value;
  if (is(chunk[0], t.keyword.test)) return salvageTest(session, chunk, salvageDeclaration);
  const tokens = matched(session, chunk);
  const second = attempt(session, tokens, declaration);
  if (second.fault === null) return second.value;
  const spelt = respelt(session, tokens, second.fault, declaration);
  if (is(spelt[0], t.keyword.test)) return salvageTest(session, spelt, salvageDeclaration);
  const third = spelt === tokens ? second : attempt(session, spelt, declaration);
  return third.fault === null ? third.value : inPieces(session, spelt, third.fault);
}

/** Completes brackets and reports those that are missing or too many. */
function matched(session: Session, chunk: readonly IToken[]): readonly IToken[] {
  const { tokens, faults } = balance(chunk, session.lineStarts);
  if (faults.length === 0) return tokens;
  // One wrong bracket makes others look wrong. One that is too many is seen where it stands, so it goes first.
  const worst = faults.find(({ fault }) => fault !== "unclosed") ?? faults[0];
  if (worst !== undefined && !isMarked(session, chunk) && !lineIsMarked(session, worst.at)) {
    const { fault, at, bracket } = worst;
    if (fault === "unclosed") report(session, unclosedBracket, at, { opened: at.image, missing: bracket });
    else report(session, unopenedBracket, at, { bracket, missing: fault === "missing" });
  }
  for (const token of tokens) session.muted.add(token);
  return tokens;
}

function inPieces(session: Session, tokens: readonly IToken[], fault: Fault): Declaration | null {
  const before = session.diagnostics.length;
  const parts = partsOf(tokens);
  const result = readHeader(session, parts, tokens, fault);
  if (result === null) {
    if (session.diagnostics.length === before) reportFault(session, tokens, fault);
    return null;
  }
  const inBlock = session.diagnostics.length;
  const filled = parts.open === null ? result : fill(session, result, parts);
  // A block of which nothing is as it must be is one fault: most likely that of its first word.
  const lines = new Set(parts.body.filter((token) => session.lineStarts.has(token))).size;
  if (session.diagnostics.length - inBlock >= Math.max(3, lines * 0.6))
    session.diagnostics.length = inBlock + 1;
  if (parts.trailing.length > 0) reportFault(session, parts.trailing, { at: 0, message: "end" });
  if (session.diagnostics.length === before) reportFault(session, tokens, fault);
  return filled;
}

/** The declaration with an empty block; where its header cannot be read as it stands, with the nearest one that can. */
function readHeader(
  session: Session,
  parts: Parts,
  tokens: readonly IToken[],
  fault: Fault,
): Declaration | null {
  const { header, open, close } = parts;
  const block = open === null || close === null ? [] : [open, close];
  const whole = attempt(session, [...header, ...block], declaration);
  if (whole.fault === null) return whole.value;
  const define = definition(session, header);
  if (define !== null) return define;
  const { at, message } = open === null ? fault : whole.fault;
  reportFault(session, open === null ? tokens : [...header, ...block], { at, message });
  const wanted = [t.Colon, t.Arrow, t.keyword.is, t.Comma, t.keyword.of, t.keyword.by].find(
    (type) => type.LABEL === message,
  );
  const shorter = at < header.length ? header.toSpliced(at, 1) : header;
  const longer =
    wanted === undefined ? header : header.toSpliced(at, 0, virtual(wanted, header[at]?.startOffset ?? 0));
  const offset = endOf(header.at(-1) ?? virtual(t.Dot, 0));
  const braces = block.length > 0 ? block : emptyBlock(offset);
  const bare = nameOnly(header);
  // `sto re cards`: which of the words is the name, nobody knows.
  if (is(header[0], t.Kind) && header[2] !== undefined && !is(header[2], t.Text)) return null;
  for (const tried of [longer, shorter, header.toSpliced(at - 1, 1), bare]) {
    if (tried === header || tried.length < 2 || !keepsName(header, tried)) continue;
    for (const end of block.length > 0 ? [block] : [[], braces]) {
      const result = attempt(session, [...tried, ...end], declaration);
      if (result.fault === null) return result.value;
    }
  }
  return null;
}

/** The first two words say what is declared; a repair may not change them. */
function keepsName(header: readonly IToken[], tried: readonly IToken[]): boolean {
  return header[0] === tried[0] && header[1] === tried[1];
}

/** The header cut after the name, where that alone is a declaration. */
function nameOnly(header: readonly IToken[]): readonly IToken[] {
  const [first] = header;
  if (is(first, t.keyword.flow) || is(first, t.keyword.define)) return [];
  return header.slice(0, is(first, t.keyword.abstract) ? 3 : 2);
}

/** A definition whose body cannot be read keeps its name and parameters. */
function definition(session: Session, header: readonly IToken[]): Declaration | null {
  const sign = header.findIndex((token) => is(token, t.Assign));
  if (!is(header[0], t.keyword.define) || sign < 0) return null;
  const body = header.slice(sign + 1);
  const head = attempt(
    session,
    [...header.slice(0, sign), ...emptyBlock(endOf(header[sign] ?? virtual(t.Dot, 0)))],
    declaration,
  );
  if (head.fault !== null || head.value.kind !== "DefineDeclaration") return null;
  const expression = attempt(session, body, (grammar) => grammar.expression());
  if (expression.fault !== null) {
    reportFault(session, header, { at: expression.fault.at + sign + 1, message: expression.fault.message });
  }
  const last = header.at(-1);
  const end = last === undefined ? head.value.end : endOf(last);
  return { ...head.value, end, body: expression.value ?? missingExpression(body), versions: [] };
}

/** Puts the members that can be read into the empty block. */
function fill(session: Session, empty: Declaration, { body, close }: Parts): Declaration {
  const end = close === null ? empty.end : Math.max(empty.end, endOf(close));
  const { lineStarts } = session;
  switch (empty.kind) {
    case "ElementDeclaration": {
      const members: (Property | Transform)[] = [];
      for (const piece of piecesOf(body, "members", lineStarts)) {
        const rule = (g: Grammar): Property | Transform =>
          isTransform(piece, 0) ? g.transform() : g.property();
        const member = readMember(session, piece, rule, () => openProperty(session, piece));
        if (member !== null) members.push(member);
      }
      return { ...empty, end, members };
    }
    case "FlowDeclaration":
      return { ...empty, end, members: readProperties(session, piecesOf(body, "properties", lineStarts)) };
    case "DataDeclaration": {
      const properties = readProperties(session, piecesOf(body, "properties", lineStarts));
      const start = empty.body?.start ?? empty.end;
      return { ...empty, end, body: { kind: "RecordValue", start, end, properties } };
    }
    case "KindDeclaration": {
      const members: (Field | FixedProperty)[] = [];
      for (const piece of piecesOf(body, "fields", lineStarts)) {
        const rule = (g: Grammar): Field | FixedProperty =>
          is(piece[0], t.keyword.fixed) ? g.kindMember() : g.field();
        const member = readMember(session, piece, rule, () => null);
        if (member !== null) members.push(member);
      }
      return { ...empty, end, members };
    }
    case "RecordDeclaration": {
      const fields: Field[] = [];
      for (const piece of piecesOf(body, "fields", lineStarts)) {
        const field = readMember(
          session,
          piece,
          (g) => g.field(),
          () => null,
        );
        if (field !== null) fields.push(field);
      }
      return { ...empty, end, fields };
    }
    case "EnumDeclaration": {
      const members: EnumMember[] = [];
      for (const piece of piecesOf(body, "names", lineStarts)) {
        const member = readMember(
          session,
          piece,
          (g) => g.enumMember(),
          () => null,
        );
        if (member !== null) members.push(member);
      }
      return { ...empty, end, members };
    }
    case "DefineDeclaration": {
      const versions: DefineVersion[] = [];
      for (const piece of piecesOf(body, "versions", lineStarts)) {
        const version = readMember(
          session,
          piece,
          (g) => g.defineVersion(),
          () => openDefineVersion(session, piece),
        );
        if (version !== null) versions.push(version);
      }
      return { ...empty, end, versions };
    }
    case "RequirementDeclaration": {
      const properties: Property[] = [];
      const versions: Version[] = [];
      for (const piece of piecesOf(body, "versions", lineStarts)) {
        if (startsWith(piece, t.keyword.version)) {
          const version = salvageVersion(session, speltVersion(session, piece));
          if (version !== null) versions.push(version);
        } else {
          const property = readMember(
            session,
            piece,
            (g) => g.property(),
            () => openProperty(session, piece),
          );
          if (property !== null) properties.push(property);
        }
      }
      return { ...empty, end, properties, versions };
    }
    case "TestDeclaration":
      return empty;
    default:
      return assertNever(empty);
  }
}

/** Words inside of a version are looked at on their own, since the declaration may have another fault before. */
function speltVersion(session: Session, piece: readonly IToken[]): readonly IToken[] {
  const { fault } = attempt(session, piece, (grammar) => grammar.version());
  return fault === null ? piece : respelt(session, piece, fault, (grammar) => grammar.version());
}

function startsWith(piece: readonly IToken[], type: TokenType): boolean {
  return is(piece[0], type) && !is(piece[1], t.Colon);
}

function openDefineVersion(session: Session, piece: readonly IToken[]): DefineVersion | null {
  const sign = piece.findIndex((token) => is(token, t.Assign));
  if (sign < 0) return null;
  const { value: interval } = attempt(session, piece.slice(0, sign), (grammar) => grammar.interval());
  const body = missingExpression(piece.slice(sign + 1));
  if (interval === null) return null;
  return {
    kind: "DefineVersion",
    start: interval.start,
    end: Math.max(interval.end, body.end),
    interval,
    unknown: null,
    body,
  };
}
