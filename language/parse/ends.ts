import type { IToken } from "chevrotain";

/** Where a token ends. The lexer keeps start offsets only; tokens that recovery makes up state their end. */
export function endOf(token: IToken): number {
  return token.endOffset === undefined ? token.startOffset + token.image.length : token.endOffset + 1;
}
