import type { IToken } from "chevrotain";
import type { Expression, Name, Property } from "../../ast/index.ts";
import { tokens as t } from "../../lex/index.ts";
import { endOf } from "../ends.ts";
import type { Grammar } from "../grammar.ts";
import type { Pieces } from "./pieces.ts";
import type { Session } from "./session.ts";
import { attempt, reportFault } from "./session.ts";
import { is } from "./tokens.ts";

/** Reads a member of a block by its rule; says why it could not, and gives what `otherwise` makes of it. */
export function readMember<T>(
  session: Session,
  tokens: readonly IToken[],
  rule: (grammar: Grammar) => T,
  otherwise: () => T | null,
): T | null {
  const { value, fault } = attempt(session, tokens, rule);
  if (fault === null) return value;
  reportFault(session, tokens, fault);
  return otherwise();
}

/** Reads the properties of a block, all that are there. */
export function readProperties(session: Session, pieces: Pieces): Property[] {
  const properties: Property[] = [];
  for (const piece of pieces) {
    const property = readMember(
      session,
      piece,
      (grammar) => grammar.property(),
      () => openProperty(session, piece),
    );
    if (property !== null) properties.push(property);
  }
  return properties;
}

/** `key: todo` for a property that has a key and no readable value. */
export function openProperty(session: Session, tokens: readonly IToken[]): Property | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !is(first, t.Word)) return null;
  const key = nameOf(session, first);
  const end = Math.max(endOf(last), key.end);
  const start = Math.min(tokens[2]?.startOffset ?? end, end);
  return {
    kind: "Property",
    start: key.start,
    end,
    key,
    value: { kind: "TodoValue", start, end, reason: null },
  };
}

export function nameOf(session: Session, token: IToken): Name {
  const text = session.grammar.ascii ? token.image : token.image.normalize("NFC");
  return { kind: "Name", start: token.startOffset, end: endOf(token), text };
}

/** An expression that could not be read: a name without text, which resolves to nothing and is reported already. */
export function missingExpression(tokens: readonly IToken[]): Expression {
  const [first] = tokens;
  const last = tokens.at(-1);
  const start = first?.startOffset ?? 0;
  const span = { start, end: last === undefined ? start : Math.max(start, endOf(last)) };
  return { kind: "NameExpression", ...span, name: { kind: "Name", ...span, text: "" } };
}
