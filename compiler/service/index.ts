// In: the texts of a project as they change, a library, settings. Out: what an editor asks of them, in offsets.
// Invariant: the answer depends on the texts and the settings alone, never on the way they came about. Knows no protocol, no editor.
export { incomingCalls, outgoingCalls, prepareCalls } from "./calls.ts";
export type { Call, CallItem } from "./calls.ts";
export { cursorAt } from "./cursor.ts";
export type { Cursor } from "./cursor.ts";
export { declarationsOf, keyOf, keysOf } from "./cursor/referent.ts";
export type { Referent, Variable } from "./cursor/referent.ts";
export { findSymbols } from "./find-symbols.ts";
export type { SymbolHit } from "./find-symbols.ts";
export { folds } from "./folds.ts";
export type { Fold } from "./folds.ts";
export { formatting, rangeFormatting } from "./formatting.ts";
export { hints } from "./hints.ts";
export type { HintOptions, HintSort, InlayHint } from "./hints.ts";
export { lenses } from "./lenses.ts";
export type { LastRuns, Lens, LensCommand } from "./lenses.ts";
export { symbolsOf } from "./outline.ts";
export type { Outline, SymbolSort } from "./outline.ts";
export { mostProblems, problemOf, problems } from "./problems.ts";
export type { Problem } from "./problems.ts";
export { selectionRanges } from "./selection.ts";
export { runTest } from "./test-runs.ts";
export type { TestRun } from "./test-runs.ts";
export { tokenModifiers, tokens, tokenTypes } from "./tokens.ts";
export type { SemanticToken, TokenModifier, TokenType } from "./tokens.ts";
export { openWorkspace } from "./workspace.ts";
export type { FileChange, Settings, Snapshot, TextEdit, Workspace } from "./workspace.ts";
