// In: the tokens of a file with faults. Out: the declarations that can be read, one diagnostic for each fault.
// Way: cut into declarations (split), make brackets match (balance), read whole, else with the word respelt (spelling), else
// part by part (declarations, rules, tests, values).
// Invariant: a fault stays in its declaration; work grows with the text.
export { salvageFile } from "./file.ts";
export type { Salvaged } from "./file.ts";
export { limitNesting } from "./nesting.ts";
export { run } from "./session.ts";
