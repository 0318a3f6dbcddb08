import { diagnose, nearest, pathText } from "../../language/index.ts";
import type { Diagnostic, ImportDeclaration } from "../../language/index.ts";
import { unknownImport } from "./diagnostics/unknown-import.ts";
import type { BindMemory } from "./memory.ts";
import type { OpenModule } from "./modules.ts";
import type { Module } from "./symbols.ts";

/** Fills `imports` of every module: what its files name, each once, then the prelude. */
export function resolveImports(
  modules: readonly OpenModule[],
  prelude: Module | null,
  diagnostics: Diagnostic[],
  memory: BindMemory | null,
): void {
  const byName = new Map<string, Module>();
  for (const module of modules) {
    // The library comes first: a project module of the same name has been reported.
    if (module.test === null && module.name !== "" && !byName.has(module.name))
      byName.set(module.name, module);
  }
  const reported = new Set<ImportDeclaration>();
  for (const module of modules) {
    // Those of a library that was bound before are known.
    if (memory !== null && module.library && module.imports.length > 0) continue;
    const before = module.imports.splice(0);
    const seen = new Set<Module>([module]);
    for (const { declaration, file } of importsOf(module)) {
      const name = pathText(declaration.path);
      const imported = byName.get(name);
      if (imported === undefined) {
        if (name === "" || reported.has(declaration)) continue; // tests repeat their file's imports
        reported.add(declaration);
        const place = { file, start: declaration.path.start, end: declaration.path.end };
        diagnostics.push(diagnose(unknownImport, place, { name, close: nearest(name, byName.keys()) }));
      } else if (!seen.has(imported)) {
        seen.add(imported);
        module.imports.push(imported);
      }
    }
    if (prelude !== null && !seen.has(prelude)) module.imports.push(prelude);
    if (memory !== null && before.length > 0 && !sameList(before, module.imports))
      memory.changes.imports = true;
  }
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** The imports that a module's files, or a test and its file, write down. */
export function importsOf(
  module: Module,
): readonly { readonly declaration: ImportDeclaration; readonly file: string }[] {
  const written: { readonly declaration: ImportDeclaration; readonly file: string }[] = [];
  for (const file of module.files) {
    if (module.test !== null)
      for (const declaration of module.test.imports) written.push({ declaration, file: file.path });
    for (const declaration of file.imports) written.push({ declaration, file: file.path });
  }
  return written;
}

/** The modules and all that they import, directly or not, each once; in order of first reach. */
export function closureOf(modules: readonly Module[]): readonly Module[] {
  const reached = new Set<Module>(modules);
  for (const module of reached) for (const imported of module.imports) reached.add(imported);
  return [...reached];
}
