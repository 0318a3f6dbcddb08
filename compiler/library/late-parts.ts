import type {
  Expression,
  Name,
  Property,
  ReviewClause,
  Rule,
  UnlessClause,
  Value,
  Wording,
} from "../../language/index.ts";
import type { Piece, StoredProperty, StoredReview, StoredRule, StoredUnless } from "./stored.ts";

/** Reads a piece. Stored data are believed to be what `packLibrary` made of typed trees; a test compares the two. */
export type Read = (piece: Piece) => unknown;

/** A property whose value, if it is long, is still to be read. */
export function propertyOf(stored: StoredProperty, read: Read): Property {
  const { kind, start, end, key, value } = stored;
  return isPiece(value) ? new LateProperty(stored, value, read) : { kind, start, end, key, value };
}

class LateProperty implements Property {
  readonly kind = "Property";
  readonly start: number;
  readonly end: number;
  readonly key: Name;
  private readonly late: () => Value;

  constructor({ start, end, key }: StoredProperty, piece: Piece, read: Read) {
    this.start = start;
    this.end = end;
    this.key = key;
    this.late = once<Value>(piece, read);
  }
  get value(): Value {
    return this.late();
  }
}

export class LateRule implements Rule {
  readonly kind = "Rule";
  readonly start: number;
  readonly end: number;
  readonly binders: Rule["binders"];
  readonly unless: readonly UnlessClause[];
  readonly review: readonly ReviewClause[];
  readonly on: Name | null;
  private readonly lateWhere: () => Expression | null;
  private readonly lateRequire: () => Expression | null;

  constructor(stored: StoredRule, read: Read) {
    this.start = stored.start;
    this.end = stored.end;
    this.binders = stored.binders;
    this.unless = stored.unless.map((each) => new LateUnless(each, read));
    this.review = stored.review.map((each) => new LateReview(each, read));
    this.on = stored.on;
    this.lateWhere = once(stored.where, read);
    this.lateRequire = once(stored.require, read);
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

  constructor({ start, end, by, condition }: StoredUnless, read: Read) {
    this.start = start;
    this.end = end;
    this.by = by;
    this.late = once(condition, read);
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

  constructor({ start, end, condition, question }: StoredReview, read: Read) {
    this.start = start;
    this.end = end;
    this.lateCondition = once(condition, read);
    this.lateQuestion = once(question, read);
  }
  get condition(): Expression {
    return this.lateCondition();
  }
  get question(): Wording {
    return this.lateQuestion();
  }
}

/** What is at hand, or what a piece says, read once. */
function once<T>(value: T | Piece, read: Read): () => T {
  if (!isPiece(value)) return () => value;
  let known: T | null = null;
  return () => (known ??= read(value) as T);
}

function isPiece(value: unknown): value is Piece {
  return Array.isArray(value);
}
