// In: a finished program and a name. Out: where the data come from, are and go, as data, text and JSON.
// Invariant: a copy is never called reached because nobody said anything about it.
export { buildTrace } from "./build.ts";
export type { Copy, Reach, Trace } from "./build.ts";
export { traceJson } from "./json.ts";
export { isDone, traceText } from "./text.ts";
