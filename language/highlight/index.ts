// In: the table of words and the tokens of the lexer. Out: the same colours for TextMate (VS Code, GitHub) and for Monaco, as data.
// Invariant: no word of the language is written here; every rule stays within its line.
export { editing } from "./editing.ts";
export type { Editing } from "./editing.ts";
export { monarch } from "./monarch.ts";
export type { Monarch } from "./monarch.ts";
export { textmate } from "./textmate.ts";
export type { TextMate } from "./textmate.ts";
