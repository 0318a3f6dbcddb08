// In: a typed library, the trees of its tests, a day.
// Out: LawBook, its acts, articles and provisions as a person reads them; Coverage, its provisions against the tables of the law.
// Invariant: pure; says only what the library states, and names no act itself.
export { coverageOf } from "./coverage.ts";
export type { Coverage, RowAnswer, RowCoverage, RowFault, TableCoverage } from "./coverage.ts";
export { lawBook, narrowed } from "./book.ts";
export type { ActEntry, ArticleEntry, LawBook, LawClass, Narrowed, ProvisionEntry } from "./book.ts";
export { lawClasses } from "./classes.ts";
export { factsReadBy, kindsJudgedBy } from "./facts.ts";
export type { ReadFact, ReadFacts } from "./facts.ts";
export { byNature } from "./nature.ts";
export { testsOf } from "./tests.ts";
export type { TestMention } from "./tests.ts";
