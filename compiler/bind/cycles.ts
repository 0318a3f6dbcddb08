import { diagnose, pathText, related } from "../../language/index.ts";
import type { Diagnostic, Place } from "../../language/index.ts";
import { importCycle } from "./diagnostics/import-cycle.ts";
import { importsOf } from "./imports.ts";
import type { Module } from "./symbols.ts";

/**
 * Reports each group of modules that import each other, once, with its shortest loop through the first module by name.
 * The prelude imports nothing and is in no loop.
 */
export function checkImportCycles(modules: readonly Module[], diagnostics: Diagnostic[]): void {
  const ordered = modules.filter((module) => module.test === null).sort((a, b) => (a.name < b.name ? -1 : 1));
  const done = new Set<Module>();
  for (const start of ordered) {
    if (done.has(start)) continue;
    const loop = shortestLoop(start, done);
    if (loop === null) continue;
    for (const module of loop) done.add(module);
    const places = loop.map((module, at) => importPlace(module, loop[(at + 1) % loop.length] ?? start));
    const place = places[0];
    if (place === undefined || place === null) continue;
    const names = [...loop, start].map((module) => module.name);
    const others = places.slice(1).filter((each) => each !== null);
    diagnostics.push(
      diagnose(
        importCycle,
        place,
        { names },
        { path: names, related: others.map((each) => related(each, continued)) },
      ),
    );
  }
}

const continued = {
  kk: "шеңбер осы импортпен жалғасады",
  ru: "круг продолжается этим импортом",
  en: "the loop goes on with this import",
} as const;

/** Breadth first from `start` back to it; null if there is no way. Modules of a reported loop are left out. */
function shortestLoop(start: Module, without: ReadonlySet<Module>): readonly Module[] | null {
  const before = new Map<Module, Module | null>([[start, null]]);
  for (const module of before.keys()) {
    for (const next of module.imports) {
      if (next === start) {
        const loop: Module[] = [];
        for (let at: Module | null = module; at !== null; at = before.get(at) ?? null) loop.unshift(at);
        return loop;
      }
      if (!before.has(next) && !without.has(next)) before.set(next, module);
    }
  }
  return null;
}

function importPlace(from: Module, to: Module): Place | null {
  for (const { declaration, file } of importsOf(from)) {
    if (pathText(declaration.path) === to.name)
      return { file, start: declaration.start, end: declaration.end };
  }
  return null;
}
