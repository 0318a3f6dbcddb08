// In: SourceText. Out: tokens, comments, and what is wrong with single characters and words.
// Also the table of words (`words`), from which highlighting, completion and the reference are made.
// Invariant: keeps no state between calls; no token spans lines; offsets only, lines are computed when one is printed.
export { codePoint } from "./characters.ts";
export { diagnostics } from "./diagnostics/index.ts";
export { createLexer, lex } from "./lexer.ts";
export type { Lexed } from "./lexer.ts";
export { letters, marksAndDigits } from "./letters.ts";
export { limits } from "./limits.ts";
export * as tokens from "./tokens.ts";
export { words } from "./words.ts";
export type { WordClass, WordEntry, WordText, WordUse } from "./words.ts";
