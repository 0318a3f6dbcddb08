// In: SourceText. Out: the tree of the file and its diagnostics, always both.
// A declaration without a readable name is left out; a value that could not be read is a TodoValue without reason; an
// expression that could not be read is a NameExpression whose name is the empty text (already reported: be silent on it).
// Invariant: never throws on any input; every span lies inside the text.
export { diagnostics } from "./diagnostics/index.ts";
export { parse } from "./parse.ts";
export type { Parsed } from "./parse.ts";
