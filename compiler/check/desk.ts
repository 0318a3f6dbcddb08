import { closureOf, findValue, visibleNames } from "../bind/index.ts";
import type { Module, PdpSymbol } from "../bind/index.ts";
import type { Diagnostic, Node, Property } from "../../language/index.ts";
import type { Bound } from "../program.ts";
import { checkedIn } from "./checked.ts";
import type { CheckContext } from "./context.ts";
import { statedFacts } from "./facts.ts";
import type { Owner } from "./facts.ts";
import {
  resolveCitation,
  resolveRequirement,
  resolveType,
  resolveValue,
  suggestionBudget,
} from "./resolve.ts";
import type {
  CategoryInfo,
  DefineInfo,
  ElementInfo,
  EnumInfo,
  KindInfo,
  PropertyInfo,
  RecordInfo,
} from "./schema.ts";
import { typeOf } from "./type-of.ts";
import type { Type } from "./types.ts";
import type { Fact } from "./values.ts";

/** The checker's desk: the context that all parts share, and what only this room asks of it. */
export interface Desk extends CheckContext {
  readonly diagnostics: readonly Diagnostic[];
  /** The module and all that it imports; computed once per module. */
  closure(module: Module): readonly Module[];
  /** `statedFacts` of facts.ts: on the desk because records lie within values, and values within records. */
  statedFacts(
    properties: readonly Property[],
    table: ReadonlyMap<string, PropertyInfo>,
    owner: Owner,
    spot: { readonly module: Module; readonly file: string },
  ): ReadonlyMap<string, Fact>;
  /** May one more suggestion be searched for? */
  suggest(): boolean;
}

/** A desk that serves a program as it changes: its tables stay. */
export interface OpenDesk extends Desk {
  /** Turns to the next version of the program. */
  renew(bound: Bound): void;
  /** What is reported meanwhile. */
  collect(run: () => void): readonly Diagnostic[];
}

/** An empty desk for one program. */
export function openDesk(first: Bound): OpenDesk {
  const diagnostics: Diagnostic[] = [];
  let bound = first;
  let sink = diagnostics;
  let suggest = suggestionBudget();
  const closures = new Map<Module, readonly Module[]>();
  const enums = new Map<Module, readonly EnumInfo[]>();
  const kindOf = new Map<PdpSymbol, KindInfo>();
  const recordOf = new Map<PdpSymbol, RecordInfo>();
  const enumOf = new Map<PdpSymbol, EnumInfo>();
  const references = new Map<Node, PdpSymbol>();
  const types = new Map<Node, Type>();
  const members = new Map<Node, EnumInfo>();
  const prelude = <I>(table: ReadonlyMap<PdpSymbol, I>, name: string): I | null => {
    const symbol = bound.prelude?.types.get(name)?.[0];
    return symbol === undefined ? null : (table.get(symbol) ?? null);
  };
  const desk: OpenDesk = {
    get bound() {
      return bound;
    },
    renew(next) {
      bound = next;
      suggest = suggestionBudget();
      closures.clear();
      enums.clear();
    },
    collect(run) {
      const outer = sink;
      const found: Diagnostic[] = [];
      sink = found;
      run();
      sink = outer;
      return found;
    },
    checked: checkedIn(bound, { references, types, members, enumOf }),
    diagnostics,
    report: (diagnostic) => void sink.push(diagnostic),
    place: (file, span) => ({ file, start: span.start, end: span.end }),
    closure: (module) => {
      let closure = closures.get(module);
      if (closure === undefined) closures.set(module, (closure = closureOf([module])));
      return closure;
    },
    statedFacts: (properties, table, owner, spot) => statedFacts(desk, properties, table, owner, spot),
    suggest: () => suggest(),
    resolveType: (path, module, file) => resolveType(desk, path, module, file),
    resolveValue: (path, module, file, fits) => resolveValue(desk, path, module, file, fits),
    resolveRequirement: (id, module, file) => resolveRequirement(desk, id, module, file),
    resolveCitation: (citation, module, file) => resolveCitation(desk, citation, module, file),
    findValue: (name, module) => {
      const found = findValue(name, module);
      return found.kind === "miss" ? null : found;
    },
    visibleEnums: (module) => {
      let visible = enums.get(module);
      if (visible === undefined) enums.set(module, (visible = enumsOf([module, ...module.imports], enumOf)));
      return visible;
    },
    visibleValues: (module) => visibleNames(module, "values"),
    visibleTypes: (module) => visibleNames(module, "types"),
    typeOf: (node, module, file) => typeOf(desk, node, module, file),
    preludeKind: (name) => prelude(kindOf, name),
    preludeRecord: (name) => prelude(recordOf, name),
    preludeEnum: (name) => prelude(enumOf, name),
    references,
    kindOf,
    recordOf,
    enumOf,
    categoryOf: new Map<PdpSymbol, CategoryInfo>(),
    elementOf: new Map<PdpSymbol, ElementInfo>(),
    defineOf: new Map<PdpSymbol, DefineInfo>(),
    types,
    members,
  };
  return desk;
}

function enumsOf(modules: readonly Module[], enumOf: ReadonlyMap<PdpSymbol, EnumInfo>): readonly EnumInfo[] {
  const found: EnumInfo[] = [];
  for (const module of modules) {
    for (const symbols of module.types.values()) {
      const info = symbols[0]?.kind === "enum" ? enumOf.get(symbols[0]) : undefined;
      if (info !== undefined) found.push(info);
    }
  }
  return found;
}
