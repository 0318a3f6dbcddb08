// The compiler as a library: compile, the stages, and the rooms that read a finished program. Exported as `pdp`.
// Invariant: nothing here touches a file, a clock or the environment; that is `compiler/node` and the host's.
export { compile, compileTexts } from "./compile.ts";
export type { Host, InputFile, Library } from "./host.ts";
export { parseLibrary } from "./load/index.ts";
export type { Bound, Evaluated, Inferred, Loaded, Program, Request, Schema, Typed } from "./program.ts";
export type * from "./check/schema.ts";
export type * from "./check/types.ts";
export type * from "./evaluate/verdict.ts";
export type * from "./infer/model.ts";
export { openWorkspace } from "./service/index.ts";
export type { FileChange, Settings, Snapshot, TextEdit, Workspace } from "./service/index.ts";
