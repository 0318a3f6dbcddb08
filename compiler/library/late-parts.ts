import type {
  Expression,
  Name,
  Property,
  ReviewClause,
  Rule,
  UnlessClause,
  Value,
  Version,
  Wording,
} from "../../language/index.ts";
import type { NameNote, NotedNode } from "../host.ts";
import { withRecordParts, withVersionParts } from "./parts.ts";
import type {
  Noted,
  Piece,
  StoredProperty,
  StoredReview,
  StoredRule,
  StoredUnless,
  StoredValue,
  VersionParts,
} from "./stored.ts";

/** Reads pieces. Stored data are believed to be what `packLibrary` made of typed trees; a test compares the two. */
export interface Reader {
  read(start: number, length: number): unknown;
  /** Keeps what was noted of a part. */
  note(node: NotedNode, notes: readonly NameNote[]): void;
}

/** A property whose value, if it is long, is still to be read. */
export function propertyOf(stored: StoredProperty, reader: Reader): Property {
  const { kind, start, end, key, value } = stored;
  return isPiece(value) ? new LateProperty(stored, value, reader) : { kind, start, end, key, value };
}

class LateProperty implements Property {
  readonly kind = "Property";
  readonly start: number;
  readonly end: number;
  readonly key: Name;
  private readonly late: () => Value;
  private known: Value | null = null;

  constructor({ start, end, key }: StoredProperty, piece: Piece, reader: Reader) {
    this.start = start;
    this.end = end;
    this.key = key;
    this.late = () => valueOf(reader.read(piece[0], piece[1]), reader);
  }
  get value(): Value {
    return (this.known ??= this.late());
  }
}

function valueOf(stored: unknown, reader: Reader): Value {
  const value = stored as StoredValue;
  if (value.kind !== "RecordValue") return value;
  return withRecordParts(value, (each) => propertyOf(each, reader));
}

/** One wording of a requirement. */
export class LateVersion implements Version {
  readonly kind = "Version";
  private readonly piece: Piece;
  private readonly reader: Reader;
  private known: VersionParts<Property, Rule> | null = null;

  constructor(piece: Piece, reader: Reader) {
    this.piece = piece;
    this.reader = reader;
  }
  get start(): number {
    return this.parts.start;
  }
  get end(): number {
    return this.parts.end;
  }
  get interval(): Version["interval"] {
    return this.parts.interval;
  }
  get unknown(): Version["unknown"] {
    return this.parts.unknown;
  }
  get continues(): boolean {
    return this.parts.continues;
  }
  get notice(): Version["notice"] {
    return this.parts.notice;
  }
  get properties(): readonly Property[] {
    return this.parts.properties;
  }
  get rules(): readonly Rule[] {
    return this.parts.rules;
  }
  private get parts(): VersionParts<Property, Rule> {
    return (this.known ??= this.make(this.reader));
  }
  private make(reader: Reader): VersionParts<Property, Rule> {
    return withVersionParts(
      reader.read(this.piece[0], this.piece[1]) as VersionParts<StoredProperty, StoredRule>,
      (each) => propertyOf(each, reader),
      (each) => new LateRule(each, reader),
    );
  }
}

class LateRule implements Rule {
  readonly kind = "Rule";
  readonly start: number;
  readonly end: number;
  readonly binders: Rule["binders"];
  readonly unless: readonly UnlessClause[];
  readonly review: readonly ReviewClause[];
  readonly on: Name | null;
  private readonly lateWhere: () => Expression | null;
  private readonly lateRequire: () => Expression | null;

  constructor(stored: StoredRule, reader: Reader) {
    reader.note(this, stored.notes);
    this.start = stored.start;
    this.end = stored.end;
    this.binders = stored.binders;
    this.unless = stored.unless.map((each) => new LateUnless(each, reader));
    this.review = stored.review.map((each) => new LateReview(each, reader));
    this.on = stored.on;
    this.lateWhere = stored.where === null ? () => null : conditionOf(stored.where, reader);
    this.lateRequire = stored.require === null ? () => null : conditionOf(stored.require, reader);
  }
  get where(): Expression | null {
    return this.lateWhere();
  }
  get require(): Expression | null {
    return this.lateRequire();
  }
}

class LateUnless implements UnlessClause {
  readonly kind = "UnlessClause";
  readonly start: number;
  readonly end: number;
  readonly by: UnlessClause["by"];
  private readonly late: () => Expression;

  constructor({ start, end, by, condition }: StoredUnless, reader: Reader) {
    this.start = start;
    this.end = end;
    this.by = by;
    this.late = conditionOf(condition, reader);
  }
  get condition(): Expression {
    return this.late();
  }
}

class LateReview implements ReviewClause {
  readonly kind = "ReviewClause";
  readonly start: number;
  readonly end: number;
  private readonly lateCondition: () => Expression;
  private readonly lateQuestion: () => Wording;

  constructor({ start, end, condition, question }: StoredReview, reader: Reader) {
    this.start = start;
    this.end = end;
    this.lateCondition = conditionOf(condition, reader);
    this.lateQuestion = once(question, reader);
  }
  get condition(): Expression {
    return this.lateCondition();
  }
  get question(): Wording {
    return this.lateQuestion();
  }
}

/** A condition, read once, with its notes. */
function conditionOf(piece: Piece, reader: Reader): () => Expression {
  let known: Expression | null = null;
  return () => (known ??= noted<Expression>(reader.read(piece[0], piece[1]), reader));
}

/** A part that was stored with notes. */
export function noted<T extends NotedNode>(stored: unknown, reader: Reader): T {
  const [part, notes] = stored as Noted<T>;
  reader.note(part, notes);
  return part;
}

/** What is at hand, or what a piece says, read once. */
function once<T>(value: T | Piece, reader: Reader): () => T {
  if (!isPiece(value)) return () => value;
  let known: T | null = null;
  return () => (known ??= reader.read(value[0], value[1]) as T);
}

function isPiece(value: unknown): value is Piece {
  return Array.isArray(value);
}
