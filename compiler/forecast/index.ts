// In: a typed and inferred program, a first day and perhaps a last one.
// Out: Forecast, the days on which its verdicts or the provisions behind them change, and how.
// Invariant: pure; no day between two turning points gives another verdict, the facts staying as they are declared.
export { verdictsApart } from "./apart.ts";
export { daysAhead, forecast } from "./forecast.ts";
export type { JudgedDay } from "./forecast.ts";
export type * from "./turning-point.ts";
