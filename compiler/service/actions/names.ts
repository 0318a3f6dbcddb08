import { findValue, moduleNamed } from "../../bind/index.ts";
import type { Module, ValueSymbol } from "../../bind/index.ts";
import type { Program } from "../../program.ts";

/** How a declaration is called in a module, and the module that has to be imported for it. */
export interface NameIn {
  readonly text: string;
  readonly imports: string | null;
}

/** The name of an element or category, given by its qualified name, as a module can write it; null where it cannot. */
export function nameIn(program: Program, module: Module, qualified: string): NameIn | null {
  const symbol = symbolOf(program, qualified);
  if (symbol === null) return null;
  const seen = findValue(symbol.name, module);
  if (seen === symbol) return { text: symbol.name, imports: null };
  const home = symbol.module.name;
  if (home === "" || symbol.module.test !== null) return null;
  if (moduleNamed(home, module) === symbol.module) return { text: qualified, imports: null };
  return { text: seen.kind === "miss" && seen.why === "unknown" ? symbol.name : qualified, imports: home };
}

function symbolOf(program: Program, qualified: string): ValueSymbol | null {
  const dot = qualified.lastIndexOf(".");
  const [home, name] = [qualified.slice(0, Math.max(dot, 0)), qualified.slice(dot + 1)];
  for (const module of program.modules) {
    if (module.test !== null || module.name !== home) continue;
    const [only, more] = module.values.get(name) ?? [];
    if (only !== undefined && more === undefined) return only;
  }
  return null;
}
