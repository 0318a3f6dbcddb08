import type { Module, ValueSymbol } from "../../bind/index.ts";
import type { CheckContext } from "../context.ts";
import type { EnumInfo, KindInfo } from "../schema.ts";

/** What a module can mean by its names: only its own imports count, so that an unrelated module changes no type. */
export interface View {
  /** The module and all that it imports, directly or not. */
  readonly modules: ReadonlySet<Module>;
  /** Kinds of those modules, in order of qualified name. */
  readonly kinds: readonly KindInfo[];
  /** Enums visible from the module itself. */
  readonly enums: readonly EnumInfo[];
  /** Values by qualified name, as far as the module may name them: its own and its direct imports'; only those declared once. */
  readonly qualified: ReadonlyMap<string, ValueSymbol>;
  readonly types: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** Makes views, each once. */
export function views(context: CheckContext): (module: Module) => View {
  const made = new Map<Module, View>();
  return (module) => {
    const known = made.get(module);
    if (known !== undefined) return known;
    const view = viewOf(context, module);
    made.set(module, view);
    return view;
  };
}

function viewOf(context: CheckContext, module: Module): View {
  const modules = closure(context, module);
  const kinds: KindInfo[] = [];
  for (const kind of context.kindOf.values()) if (modules.has(kind.module)) kinds.push(kind);
  kinds.sort((a, b) => (a.qualified < b.qualified ? -1 : a.qualified > b.qualified ? 1 : 0));
  const qualified = new Map<string, ValueSymbol>();
  for (const each of [module, ...module.imports]) {
    for (const symbols of each.values.values()) {
      const [only, second] = symbols;
      if (only !== undefined && second === undefined) qualified.set(only.qualified, only);
    }
  }
  return {
    modules,
    kinds,
    enums: [...new Set(context.visibleEnums(module))],
    qualified,
    types: new Set(context.visibleTypes(module)),
    values: new Set(context.visibleValues(module)),
  };
}

function closure(context: CheckContext, module: Module): ReadonlySet<Module> {
  const found = new Set<Module>([module]);
  if (context.bound.prelude !== null) found.add(context.bound.prelude);
  for (const each of found) for (const imported of each.imports) found.add(imported);
  return found;
}
