// In: codes, places and parameters. Out: diagnostics as values, and their words in kk, ru and en.
// Invariant: prints nothing and reads no environment.
export { dayFor } from "./dates.ts";
export { defineDiagnostic, diagnose, related } from "./define.ts";
export type { Definition, Extra } from "./define.ts";
export type { Diagnostic, Related, Remedy, Severity, Words } from "./diagnostic.ts";
export { localeOf, locales } from "./locale.ts";
export type { Locale, Trilingual } from "./locale.ts";
export { didYouMean, listOf, nearest } from "./suggest.ts";
