export { Engine } from "./engine.ts";
export type { Alternative, Reading, Rule, Stop, Tables } from "./engine.ts";
export { tablesOf } from "./lookahead.ts";
export type { Ambiguity } from "./lookahead.ts";
export { Recorder } from "./record.ts";
