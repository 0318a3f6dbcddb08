import { diagnose, related } from "../../language/index.ts";
import type { Diagnostic, Place } from "../../language/index.ts";
import { duplicateName } from "./diagnostics/duplicate-name.ts";
import { duplicateRequirement } from "./diagnostics/duplicate-requirement.ts";
import { hidesImport } from "./diagnostics/hides-import.ts";
import { closureOf } from "./imports.ts";
import type { Module, PdpSymbol, RequirementSymbol } from "./symbols.ts";

/** Names declared twice in one module, names that hide an imported one, and requirement ids given twice, as far as `unchecked` modules do so. */
export function checkDuplicates(
  modules: readonly Module[],
  unchecked: readonly Module[],
  diagnostics: Diagnostic[],
): void {
  for (const module of unchecked) {
    checkTable(module.types, module, (imported, name) => imported.types.get(name), diagnostics);
    checkTable(module.values, module, (imported, name) => imported.values.get(name), diagnostics);
  }
  if (unchecked.some((module) => module.test === null && module.requirements.length > 0)) {
    const all = modules.filter((module) => module.test === null);
    checkRequirements(
      all.flatMap((module) => module.requirements),
      diagnostics,
    );
  }
  for (const module of unchecked) {
    if (module.test === null || module.requirements.length === 0) continue;
    const own = new Set(module.requirements.map((symbol) => symbol.name));
    const visible = closureOf([module]).flatMap((each) =>
      each.requirements.filter((symbol) => own.has(symbol.name)),
    );
    checkRequirements(visible, diagnostics);
  }
}

/**
 * A definition is used in rules only: a module that writes none may name a place `home`, whatever the law's rules call by that word.
 */
function harmless(hidden: PdpSymbol, symbol: PdpSymbol, module: Module): boolean {
  if (hidden.kind !== "define" || symbol.kind === "define") return false;
  return (
    module.requirements.length === 0 &&
    ![...module.values.values()].some((symbols) => symbols.some((each) => each.kind === "define"))
  );
}

function checkTable(
  table: ReadonlyMap<string, readonly PdpSymbol[]>,
  module: Module,
  offered: (imported: Module, name: string) => readonly PdpSymbol[] | undefined,
  diagnostics: Diagnostic[],
): void {
  for (const [name, symbols] of table) {
    if (symbols.length > 1) {
      for (const symbol of symbols) {
        const others = symbols
          .filter((other) => other !== symbol)
          .map((other) => related(symbolPlace(other), alsoHere));
        diagnostics.push(diagnose(duplicateName, symbolPlace(symbol), { name }, { related: others }));
      }
    }
    for (const imported of module.imports) {
      const hidden = offered(imported, name)?.[0];
      const symbol = symbols[0];
      if (hidden === undefined || symbol === undefined || harmless(hidden, symbol, module)) continue;
      const places = [related(symbolPlace(hidden), hiddenHere)];
      diagnostics.push(
        diagnose(hidesImport, symbolPlace(symbol), { name, from: imported.name }, { related: places }),
      );
      break;
    }
  }
}

function checkRequirements(symbols: readonly RequirementSymbol[], diagnostics: Diagnostic[]): void {
  const byId = new Map<string, RequirementSymbol[]>();
  for (const symbol of symbols) {
    const same = byId.get(symbol.name);
    if (same === undefined) byId.set(symbol.name, [symbol]);
    else same.push(symbol);
  }
  for (const [id, same] of byId) {
    if (same.length === 1) continue;
    for (const symbol of same) {
      const others = same
        .filter((other) => other !== symbol)
        .map((other) => related(symbolPlace(other), alsoHere));
      diagnostics.push(diagnose(duplicateRequirement, symbolPlace(symbol), { id }, { related: others }));
    }
  }
}

/** Where a symbol's name stands. */
export function symbolPlace(symbol: PdpSymbol): Place {
  const name = symbol.kind === "requirement" ? symbol.declaration.id : symbol.declaration.name;
  return { file: symbol.file, start: name.start, end: name.end };
}

const alsoHere = {
  kk: "осы жерде де жарияланған",
  ru: "объявлено и здесь",
  en: "it is declared here too",
} as const;
const hiddenHere = {
  kk: "жасырылған атау осы жерде",
  ru: "скрытое имя объявлено здесь",
  en: "the hidden name is declared here",
} as const;
