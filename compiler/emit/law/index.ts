// In: the book of a library, or its coverage, and a locale. Out: what `pdp law` prints, and the same as data for a page.
// Invariant: the same bytes for the same library, day and locale; texts of the library are harmless in a terminal.
export { coverageJson, coverageText, isCovered } from "./coverage.ts";
export { lawJson } from "./json.ts";
export type { LawDetail } from "./json.ts";
export { lawPage } from "./page.ts";
export { lawContents, readProvision } from "./reading.ts";
export type { LawAct, LawArticle, LawLine, LawReading, Standing } from "./reading.ts";
export { lawText } from "./text.ts";
export type { LawOptions } from "./text.ts";
