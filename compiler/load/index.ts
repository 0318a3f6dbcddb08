// In: a Host and a request.
// Out: Loaded, every file of the project and of the library as a tree.
// Invariant: touches nothing but the Host; a file that cannot be taken is a diagnostic, never silence.
export { diagnostics } from "./diagnostics/index.ts";
export { parseLibrary } from "./library.ts";
export { limits, load, loadTexts } from "./load.ts";
export type { TextMemory } from "./load.ts";
