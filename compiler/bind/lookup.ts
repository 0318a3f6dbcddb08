import type { Module, PdpSymbol, RequirementSymbol, TypeSymbol, ValueSymbol } from "./symbols.ts";

/**
 * A name that stands for nothing certain: nothing is called so; it is declared twice (already reported); or several imports
 * offer it (`among` them).
 */
export interface Miss {
  readonly kind: "miss";
  readonly why: "unknown" | "duplicate" | "ambiguous";
  readonly among: readonly PdpSymbol[];
}

const unknown: Miss = { kind: "miss", why: "unknown", among: [] };
const duplicate: Miss = { kind: "miss", why: "duplicate", among: [] };

type Space = "types" | "values";

/** A kind, record or enum by bare name: the module's own first, then its imports'. */
export function findType(name: string, module: Module): TypeSymbol | Miss {
  const own = module.types.get(name);
  if (own !== undefined) return only(own);
  return fromImports(name, module, typesOf);
}

/** An element, category or definition by bare name: the module's own first, then its imports'. */
export function findValue(name: string, module: Module): ValueSymbol | Miss {
  const own = module.values.get(name);
  if (own !== undefined) return only(own);
  return fromImports(name, module, valuesOf);
}

/** As `findType`, among the module's own only: for qualified names. */
export function findOwnType(name: string, module: Module): TypeSymbol | Miss {
  return only(module.types.get(name) ?? []);
}

/** As `findValue`, among the module's own only: for qualified names. */
export function findOwnValue(name: string, module: Module): ValueSymbol | Miss {
  return only(module.values.get(name) ?? []);
}

const typesOf = (module: Module, name: string): readonly TypeSymbol[] | undefined => module.types.get(name);
const valuesOf = (module: Module, name: string): readonly ValueSymbol[] | undefined =>
  module.values.get(name);

function only<S extends PdpSymbol>(symbols: readonly S[]): S | Miss {
  const first = symbols[0];
  return first === undefined ? unknown : symbols.length === 1 ? first : duplicate;
}

function fromImports<S extends PdpSymbol>(
  name: string,
  module: Module,
  table: (module: Module, name: string) => readonly S[] | undefined,
): S | Miss {
  let found: readonly S[] | null = null;
  let several: S[] | null = null;
  for (const imported of module.imports) {
    const offered = table(imported, name);
    if (offered === undefined) continue;
    if (found === null) found = offered;
    else (several ??= [...found]).push(...offered);
  }
  if (several !== null) return { kind: "miss", why: "ambiguous", among: several };
  return found === null ? unknown : only(found);
}

/** The module of that name as far as this one may name it: itself or a direct import. */
export function moduleNamed(name: string, module: Module): Module | null {
  if (module.name === name) return module;
  for (const imported of module.imports) if (imported.name === name) return imported;
  return null;
}

/** A requirement by its id among the module's own and all it imports, however far. Several of one id: the first. */
export function findRequirement(id: string, closure: readonly Module[]): RequirementSymbol | null {
  for (const module of closure) {
    const found = module.requirementsById.get(id);
    if (found !== undefined) return found;
  }
  return null;
}

/** All bare names visible from a module, for suggestions and completion; may repeat. */
export function visibleNames(module: Module, space: Space): readonly string[] {
  const names = [...module[space].keys()];
  for (const imported of module.imports) names.push(...imported[space].keys());
  return names;
}
