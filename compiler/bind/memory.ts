import type { Declaration, SourceFile, TestDeclaration } from "../../language/index.ts";
import type { OpenModule } from "./modules.ts";
import type { PdpSymbol } from "./symbols.ts";

/** The symbols of one file, by which those of its next version are found again. */
export interface FileSymbols {
  readonly file: SourceFile;
  readonly module: OpenModule;
  readonly symbols: readonly PdpSymbol[];
}

/**
 * What binding leaves to the next binding of the same project: modules and symbols stay the same objects while their names stay, so
 * that what was found out about them stays true. Only for a checked library, whose own names never change.
 */
export interface BindMemory {
  library: readonly OpenModule[] | null;
  readonly modules: Map<string, OpenModule>;
  readonly files: Map<string, FileSymbols>;
  readonly tests: Map<TestDeclaration, OpenModule>;
  changes: BindChanges;
}

/** In what a project differs from the one bound before. */
export interface BindChanges {
  /** Bare names that may stand for something else than before, and ids of requirements. */
  readonly names: Set<string>;
  /** Trees that are no longer part of it. */
  readonly gone: readonly SourceFile[];
  /** A module that was there before imports others than before. */
  imports: boolean;
}

export function bindMemory(): BindMemory {
  return {
    library: null,
    modules: new Map(),
    files: new Map(),
    tests: new Map(),
    changes: { names: new Set(), gone: [], imports: false },
  };
}

/** The symbols of a file: those of its last version where a declaration of the same sort and name is there again. */
export function symbolsAgain(
  memory: BindMemory,
  file: SourceFile,
  module: OpenModule,
  gone: SourceFile[],
  make: (declaration: Exclude<Declaration, TestDeclaration>) => PdpSymbol | null,
): readonly PdpSymbol[] {
  const before = memory.files.get(file.path);
  if (before?.file === file && before.module === module) return before.symbols;
  const { names } = memory.changes;
  const old = new Map<string, PdpSymbol[]>();
  if (before !== undefined) {
    gone.push(before.file);
    for (const symbol of before.symbols) {
      const same = old.get(keyOf(symbol));
      if (same === undefined) old.set(keyOf(symbol), [symbol]);
      else same.push(symbol);
    }
  }
  const symbols: PdpSymbol[] = [];
  for (const declaration of file.declarations) {
    if (declaration.kind === "TestDeclaration") continue;
    const fresh = make(declaration);
    if (fresh === null) continue;
    const known = before?.module === module ? old.get(keyOf(fresh))?.shift() : undefined;
    if (known === undefined) {
      names.add(fresh.name);
      symbols.push(fresh);
    } else {
      renew(known, declaration);
      symbols.push(known);
    }
  }
  for (const left of old.values()) for (const symbol of left) names.add(symbol.name);
  memory.files.set(file.path, { file, module, symbols });
  return symbols;
}

/** Forgets the files that are no longer there. */
export function dropFiles(memory: BindMemory, present: ReadonlySet<string>, gone: SourceFile[]): void {
  for (const [path, { file, symbols }] of memory.files) {
    if (present.has(path)) continue;
    gone.push(file);
    for (const symbol of symbols) memory.changes.names.add(symbol.name);
    memory.files.delete(path);
  }
}

function keyOf({ kind, name }: PdpSymbol): string {
  return `${kind} ${name}`;
}

/** The same symbol, declared by a new tree. */
function renew(symbol: { declaration: Declaration }, declaration: Declaration): void {
  symbol.declaration = declaration;
}
