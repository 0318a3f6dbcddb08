// In: Inferred, facts and labels of the program. Out: Evaluated, a verdict with its proof for each requirement and element.
// Invariant: pure; one evaluation gives value and reason by the same code, and the facts of a proof alone give the verdict again.
export { diagnostics } from "./diagnostics/index.ts";
export { consequencesAmong } from "./consequences.ts";
export type { Consequences } from "./consequences.ts";
export { evaluateAgain, judgeMemory } from "./again/index.ts";
export type { FactChanges, JudgeMemory } from "./again/index.ts";
export { evaluate, judgeOn } from "./evaluate.ts";
export { clockText, deadline, momentOf } from "./time/deadline.ts";
export type { Deadline, Moment } from "./time/deadline.ts";
export { fingerprint } from "./fingerprint.ts";
export { judge } from "./judge.ts";
export type { Judged, JudgeOptions } from "./judge.ts";
export { findProfiles } from "./find-profile.ts";
export type { FoundProfiles } from "./find-profile.ts";
export { everything, profileOf, withRecalled } from "./profile.ts";
export type { Profile } from "./profile.ts";
export { checkClassOf, confidenceOf, isWaivable, modalityOf } from "./provision.ts";
export type { CheckClass, Confidence, Modality } from "./provision.ts";
export { preludeName } from "./run.ts";
export { compilerFor } from "./rules.ts";
export type { Compiler } from "./rules.ts";
export { runTests } from "./run-tests.ts";
export type { ExpectationResult, TestOptions, TestResult } from "./run-tests.ts";
export { severityOf } from "./table.ts";
export { verdictNames } from "./verdict.ts";
export type { Consequence, Judgement, UsedFact, Verdict, VerdictName } from "./verdict.ts";
export { inForce } from "./versions.ts";
export type { InForce } from "./versions.ts";
