// In: a typed library, its book, the results of its tests. Out: the pages of the reference, as Markdown.
// Invariant: pure; an example is a test that was executed and passed.
export { reference } from "./reference.ts";
export type { ReferenceFile } from "./reference.ts";
