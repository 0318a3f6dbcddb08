// In: the text of a project file, `pdp.json`. Out: what it states, and its faults with their places; which paths belong to the project.
// Invariant: data only; nothing stated leads out of the project. Every text has an answer, none throws.
export { configKeys, emptyConfig, parseConfig } from "./config.ts";
export type { Config, ParsedConfig } from "./config.ts";
export { legalDay } from "./day.ts";
export type { ConfigFault } from "./fault.ts";
export { isIncluded, isSource } from "./included.ts";
export { configWords } from "./words.ts";
export type { ConfigWords } from "./words.ts";
