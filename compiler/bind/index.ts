// In: Loaded.
// Out: Bound, modules with their symbol tables and imports, and the questions asked of them.
// Invariant: a name that is declared twice resolves to neither; order of files and declarations means nothing.
export { bind } from "./bind.ts";
export { closureOf } from "./imports.ts";
export { ambiguousImport, diagnostics, unknownName, unknownRequirement } from "./diagnostics/index.ts";
export { symbolPlace } from "./duplicates.ts";
export {
  findOwnType,
  findOwnValue,
  findRequirement,
  findType,
  findValue,
  moduleNamed,
  visibleNames,
} from "./lookup.ts";
export { skeleton } from "./look-alikes.ts";
export { bindMemory } from "./memory.ts";
export type { BindChanges, BindMemory } from "./memory.ts";
export type { Miss } from "./lookup.ts";
export type * from "./symbols.ts";
