// In: a finished program (or results of tests), a locale, a way to colour. Out: texts.
// Invariant: writes nothing and reads no environment; text from a policy is harmless and never begins a line.
export { told, verdictSentence } from "./ci/finding.ts";
export { provisionCard } from "./card.ts";
export type { ProvisionCard } from "./card.ts";
export { placeInAct } from "./citation.ts";
export { countryText } from "./country.ts";
export { checkJson } from "./json.ts";
export { labelsJson } from "./labels-json.ts";
export { locationOf } from "./locate.ts";
export type { Location } from "./locate.ts";
export { explainCode, explainRequirement } from "./explain.ts";
export { failOnNames, reached } from "./threshold.ts";
export type { FailOn } from "./threshold.ts";
export { frame } from "./frame.ts";
export { kindText } from "./kind-words.ts";
export { markdownCode, markdownText } from "./markdown.ts";
export { plain } from "./paint.ts";
export type { Paint, Style } from "./paint.ts";
export { actTitle, textIn, trilingual } from "./provision.ts";
export { safeText } from "./safe-text.ts";
export { outcomeOf, testsJson, testsPass, testsText } from "./tests.ts";
export type { TestOutcome } from "./tests.ts";
export { checkText } from "./text.ts";
export type { TextOptions } from "./text.ts";
export { verdictWords } from "./words.ts";
