// In: a program, its forecast and a locale. Out: what `pdp forecast` prints.
// Invariant: the same bytes for the same program, days and locale; text from a policy is harmless and never begins a line.
export { forecastJson } from "./json.ts";
export type { ForecastReport } from "./json.ts";
export { forecastText } from "./text.ts";
