// In: a program, its forecast and a locale. Out: what `pdp forecast` prints, and lists of changes for a page.
// Invariant: the same bytes for the same program, days and locale; text from a policy is harmless and never begins a line.
export { changeList } from "./change-list.ts";
export type { ChangeGroup, ChangeList } from "./change-list.ts";
export { forecastJson } from "./json.ts";
export type { ForecastReport } from "./json.ts";
export { forecastText } from "./text.ts";
