import type { Token } from "../lex/index.ts";

/** Where a token ends. The lexer keeps start offsets only; tokens that recovery makes up state their end. */
export function endOf(token: Token): number {
  return token.endOffset === undefined ? token.startOffset + token.image.length : token.endOffset + 1;
}
