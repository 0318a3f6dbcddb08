/** A sort of token, or a class of sorts. Identity is the object. */
export interface TokenType {
  readonly name: string;
  /** What messages call it: a sign or a word as it is written, else the name. */
  readonly label: string;
  /** The signs that it is made of; null where many texts fit. */
  readonly sign: string | null;
  /** Bit by which others say that they belong to it; 0 where it is no class. */
  readonly bit: number;
  /** Bits of the classes it belongs to, directly or not. */
  readonly classes: number;
}

/** One token of a text. */
export interface Token {
  readonly image: string;
  readonly startOffset: number;
  /** Stated only of tokens that are not in the text as they stand: the last offset, inclusive. */
  readonly endOffset?: number;
  readonly tokenType: TokenType;
}

/** Is this token of that sort, or of that class? */
export function matches(type: TokenType, wanted: TokenType): boolean {
  return type === wanted || (type.classes & wanted.bit) !== 0;
}
