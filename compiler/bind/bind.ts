import type { Bound, Loaded } from "../program.ts";
import { checkImportCycles } from "./cycles.ts";
import { checkDuplicates } from "./duplicates.ts";
import { closureOf, resolveImports } from "./imports.ts";
import { checkLookAlikes } from "./look-alikes.ts";
import { collectModules } from "./modules.ts";
import type { BindMemory } from "./memory.ts";
import type { Module } from "./symbols.ts";
import type { Diagnostic } from "../../language/index.ts";

/** The module of the library that every file imports without saying so. */
const preludeName = "pdp";

/** Puts files together as modules, resolves their imports and fills the tables of names. `memory`: as far as it is not known. */
export function bind(loaded: Loaded, memory: BindMemory | null = null): Bound {
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const modules = collectModules(loaded, diagnostics, memory);
  const prelude =
    modules.find((module) => module.name === preludeName && module.library) ??
    modules.find((module) => module.name === preludeName) ??
    null;
  resolveImports(modules, prelude, diagnostics, memory);
  // Of a library in which the build found nothing, only what the project adds can be a fault.
  const unchecked =
    loaded.checked === null ? modules : modules.filter((each) => !each.library || each.test !== null);
  checkImportCycles(unchecked, diagnostics);
  checkDuplicates(modules, unchecked, diagnostics);
  checkLookAlikes(unchecked, diagnostics);
  return { ...loaded, diagnostics, modules, prelude, judged: judgedOf(loaded, modules) };
}

/** Modules of the entry files, or of the whole project, with all that they import. */
function judgedOf(loaded: Loaded, modules: readonly Module[]): readonly Module[] {
  const entries = new Set(loaded.request.entries);
  const chosen = modules.filter(
    (module) =>
      module.test === null &&
      (entries.size === 0 ? !module.library : module.files.some((file) => entries.has(file.path))),
  );
  return closureOf(chosen);
}
