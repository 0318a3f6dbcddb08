import { diagnose, nearest, pathText, related } from "../../language/index.ts";
import type { Citation, Id, Name, Path, Place } from "../../language/index.ts";
import {
  ambiguousImport,
  findOwnType,
  findOwnValue,
  findRequirement,
  findType,
  findValue,
  moduleNamed,
  symbolPlace,
  unknownName,
  unknownRequirement,
  visibleNames,
} from "../bind/index.ts";
import type { Miss, Module, PdpSymbol, RequirementSymbol, TypeSymbol, ValueSymbol } from "../bind/index.ts";
import { sortOf } from "./describe.ts";
import type { Fits } from "./context.ts";
import type { Desk } from "./desk.ts";
import type { ElementInfo, KindInfo } from "./schema.ts";
import { reportWrongType } from "./wrong-type.ts";
import { isKind } from "./relation.ts";

/** Beyond so many unknown names a run suggests nothing more: the search costs time and the reader has enough to do. */
const maxSuggested = 200;

/** Names of types that the compiler brings itself. */
export const builtinTypes = [
  "Bool",
  "Int",
  "Decimal",
  "Text",
  "Date",
  "DateTime",
  "Duration",
  "Citation",
  "Requirement",
  "Binding",
  "label",
  "category",
] as const;

/** Kind, record or enum at a path; see CheckContext. */
export function resolveType(desk: Desk, path: Path, module: Module, file: string): TypeSymbol | null {
  const last = path.names.at(-1);
  if (last === undefined || last.text === "") return null;
  const home = path.names.length === 1 ? module : homeOf(desk, path, module, file);
  if (home === null) return null;
  const found = path.names.length === 1 ? findType(last.text, module) : findOwnType(last.text, home);
  if (found.kind !== "miss") {
    desk.references.set(path, found);
    return found;
  }
  return reportMiss(desk, found, last, home, file, "types");
}

/** Element, category or definition at a path; see CheckContext. */
export function resolveValue(
  desk: Desk,
  path: Path,
  module: Module,
  file: string,
  fits?: Fits,
): ValueSymbol | null {
  const last = path.names.at(-1);
  if (last === undefined || last.text === "") return null;
  const home = path.names.length === 1 ? module : homeOf(desk, path, module, file);
  if (home === null) return null;
  const found = path.names.length === 1 ? findValue(last.text, module) : findOwnValue(last.text, home);
  if (found.kind !== "miss") {
    desk.references.set(path, found);
    return found;
  }
  return reportMiss(desk, found, last, home, file, "values", fits);
}

/** A requirement by id among the module's own and all it imports; see CheckContext. */
export function resolveRequirement(
  desk: Desk,
  id: Id,
  module: Module,
  file: string,
): RequirementSymbol | null {
  if (id.text === "") return null;
  const closure = desk.closure(module);
  const found = findRequirement(id.text, closure);
  if (found !== null) {
    desk.references.set(id, found);
    return found;
  }
  const close = desk.suggest()
    ? nearest(
        id.text,
        closure.flatMap((each) => [...each.requirementsById.keys()]),
      )
    : [];
  desk.report(diagnose(unknownRequirement, desk.place(file, id), { id: id.text, close }));
  return null;
}

/** The act that a citation names; see CheckContext. */
export function resolveCitation(
  desk: Desk,
  citation: Citation,
  module: Module,
  file: string,
): ElementInfo | null {
  const act = desk.preludeKind("act");
  const symbol = resolveValue(desk, citation.act, module, file, fitsKind(desk, act));
  if (symbol === null) return null;
  const element = desk.elementOf.get(symbol) ?? null;
  if (symbol.kind === "element" && element === null) return null;
  if (element !== null && (act === null || isKind(element.kind, act))) return element;
  reportWrongType(desk, desk.place(file, citation.act), { kind: "Citation" }, sortOf(desk, symbol), null);
  return null;
}

/** Elements of a kind, or of any where the kind is not known. */
export function fitsKind(desk: Desk, kind: KindInfo | null): Fits {
  return (symbol) => {
    const element = desk.elementOf.get(symbol);
    return element !== undefined && (kind === null || isKind(element.kind, kind));
  };
}

/** Data categories. */
export const fitsCategory: Fits = (symbol) => symbol.kind === "data";

/** The module that the first names of a path stand for; reported if there is none to be seen from here. */
function homeOf(desk: Desk, path: Path, module: Module, file: string): Module | null {
  const name = pathText({ names: path.names.slice(0, -1) });
  const home = moduleNamed(name, module);
  if (home !== null) return home;
  const exists = desk.bound.modules.some((each) => each.test === null && each.name === name);
  const close =
    exists || !desk.suggest()
      ? []
      : nearest(
          name,
          module.imports.map((each) => each.name),
        );
  const place = desk.place(file, { start: path.start, end: path.names.at(-2)?.end ?? path.end });
  desk.report(diagnose(unknownName, place, { name, close, missingImport: exists ? name : null }));
  return null;
}

function reportMiss(
  desk: Desk,
  miss: Miss,
  name: Name,
  home: Module,
  file: string,
  space: "types" | "values",
  fits: Fits = () => true,
): null {
  if (miss.why === "duplicate") return null;
  const place = desk.place(file, name);
  if (miss.why === "ambiguous") {
    reportAmbiguous(desk, place, name.text, miss.among);
    return null;
  }
  const visible = desk.suggest() ? visibleNames(home, space) : [];
  // What would be wrong there too is no help.
  const candidates = space === "types" ? visible : visible.filter((each) => fitting(each, home, fits));
  const builtin = space === "types" ? builtinTypes : [];
  const other = space === "types" ? findValue(name.text, home) : findType(name.text, home);
  const extra = other.kind === "miss" ? {} : { related: [related(symbolPlace(other), sortOf(desk, other))] };
  const close = nearest(name.text, [...candidates, ...builtin]);
  const elsewhere = close.length === 0 ? moduleOffering(desk, name.text, home, space) : null;
  desk.report(diagnose(unknownName, place, { name: name.text, close, missingImport: elsewhere }, extra));
  return null;
}

function fitting(name: string, home: Module, fits: Fits): boolean {
  const found = findValue(name, home);
  return found.kind !== "miss" && fits(found);
}

/** A module that is not imported and declares the name: the likeliest omission. */
function moduleOffering(desk: Desk, name: string, home: Module, space: "types" | "values"): string | null {
  for (const module of desk.bound.modules) {
    if (module.test === null && module !== home && module.name !== "" && module[space].has(name))
      return module.name;
  }
  return null;
}

/** Says that several imports offer a bare name. */
export function reportAmbiguous(desk: Desk, place: Place, name: string, among: readonly PdpSymbol[]): void {
  const modules = [...new Set(among.map((symbol) => symbol.module.name))];
  const places = among.map((symbol) =>
    related(symbolPlace(symbol), { kk: "бірі осы", ru: "одно из них", en: "one of them" }),
  );
  desk.report(diagnose(ambiguousImport, place, { name, modules }, { related: places }));
}

/** Counts down the suggestions of a run. */
export function suggestionBudget(): () => boolean {
  let left = maxSuggested;
  return () => left-- > 0;
}
