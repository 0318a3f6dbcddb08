import { walk } from "../../../language/index.ts";
import type { Locale, Node, Trilingual } from "../../../language/index.ts";
import { findType, findValue, skeleton, visibleNames } from "../../bind/index.ts";
import type { Module, PdpSymbol } from "../../bind/symbols.ts";
import { builtinFunctions, builtinMembers, builtinNames, builtinTypes, sortOf } from "../../check/index.ts";
import type { PropertyInfo } from "../../check/schema.ts";
import { readingOf } from "../cursor/reading.ts";
import type { Variable } from "../cursor/referent.ts";
import { variablesAt } from "../cursor/scope.ts";
import { expectedAt, nearestOf } from "../cursor/tables.ts";
import { namesLike } from "../uses.ts";
import type { Use } from "../uses.ts";
import type { Snapshot } from "../workspace.ts";
import { takenBy } from "./words.ts";

/** Something that would make the new name mean two things, or look like another. */
export type Clash =
  | { readonly kind: "taken"; readonly by: Trilingual<string> }
  | { readonly kind: "like"; readonly other: string };

const taken = (by: keyof typeof takenBy): Clash => ({ kind: "taken", by: takenBy[by] });

/** Would the name of something declared for all to see be ambiguous, hide something, or be hidden? */
export function symbolClash(snapshot: Snapshot, symbol: PdpSymbol, name: string): Clash | null {
  const { program } = snapshot;
  const found = (other: PdpSymbol): Clash => ({ kind: "taken", by: sortOf(program, other) });
  if (symbol.kind === "requirement") {
    const same = program.modules.flatMap((each) => each.requirementsById.get(name) ?? []);
    return same.length > 0 ? taken("requirement") : null;
  }
  const isType = symbol.kind === "kind" || symbol.kind === "record" || symbol.kind === "enum";
  if (isType && builtinTypes.some((each) => each === name)) return taken("builtin");
  if (!isType && isBuiltin(name)) return taken("builtin");
  for (const module of seeing(symbol.module, program.modules)) {
    const other = isType ? findType(name, module) : findValue(name, module);
    if (other.kind !== "miss") return found(other);
    if (other.why !== "unknown") return taken("several");
    if (module.library) continue;
    const like = drawnAlike(
      name,
      [...visibleNames(module, "types"), ...visibleNames(module, "values")],
      symbol.name,
    );
    if (like !== null) return like;
  }
  if (isType) return null;
  if (namesInRules(seeing(symbol.module, program.modules), snapshot, name)) return taken("variable");
  return capturesMember(snapshot, name) ? taken("member") : null;
}

/**
 * Does a name stand by itself in a rule or a definition that would see the new one? It is a variable, a member of an enum, or the
 * module before a dot, and the declared name would hide it or be hidden by it.
 */
function namesInRules(modules: readonly Module[], { program }: Snapshot, name: string): boolean {
  const files = new Set(modules.flatMap((each) => (each.library ? [] : each.files)));
  for (const file of files) {
    const text = program.sources.get(file.path)?.text ?? "";
    const normal = isPlain(name) ? text : text.normalize("NFC");
    if (normal.includes(name) && namesIn(file).has(name)) return true;
  }
  return false;
}

/** Where a binding may name a member of an enum, a declared name goes before it. */
function capturesMember(snapshot: Snapshot, name: string): boolean {
  const own = (path: string): boolean => !snapshot.program.library.has(path);
  return namesLike(snapshot, name, own).some(({ means, spot }) => {
    if (means.kind !== "member") return false;
    const value = nearestOf(spot.nodes, "ReferenceValue");
    return (
      nearestOf(spot.nodes, "Expectation") >= 0 || (value >= 0 && expectedAt(spot, value)?.kind === "Binding")
    );
  });
}

export function propertyClash(
  snapshot: Snapshot,
  property: PropertyInfo,
  uses: readonly Use[],
  name: string,
): Clash | null {
  const { kinds, records } = snapshot.program.schema;
  const isIt = (other: PropertyInfo | undefined): boolean =>
    other !== undefined &&
    other.place.file === property.place.file &&
    other.place.start === property.place.start;
  const having = kinds.filter((kind) => isIt(kind.properties.get(property.name)));
  // A place that knows only a kind above finds the properties of all kinds below it.
  const near = kinds.filter((kind) =>
    having.some(
      (each) => each.ancestry.includes(kind) || kind.ancestry.some((above) => each.ancestry.includes(above)),
    ),
  );
  const inRecord = records.find((each) => isIt(each.fields.get(property.name)));
  const names = [
    ...near.flatMap((kind) => [...kind.properties.keys()]),
    ...(having.length > 0 ? builtinMembers.map((each) => each.name) : []),
    ...(inRecord?.fields.keys() ?? []),
  ];
  if (names.includes(name)) return taken("property");
  return uses.length === 0 ? null : drawnAlike(name, names, property.name);
}

export function memberClash(
  snapshot: Snapshot,
  members: Iterable<string>,
  old: string,
  uses: readonly Use[],
  name: string,
): Clash | null {
  const names = [...members];
  if (names.includes(name)) return taken("member");
  const reading = readingOf(snapshot.program);
  for (const { spot } of uses) {
    if (variablesAt(spot).some((each) => each.name.text === name)) return taken("variable");
    const other = findValue(name, spot.module);
    if (other.kind !== "miss") return { kind: "taken", by: sortOf(snapshot.program, other) };
    if (reading.enums(spot.module).some((each) => each.members.has(name))) return taken("member");
  }
  return drawnAlike(name, names, old);
}

/** A variable must be told from every other name in its rule or definition. */
export function variableClash(
  snapshot: Snapshot,
  variable: Variable,
  uses: readonly Use[],
  name: string,
): Clash | null {
  if (isBuiltin(name)) return taken("builtin");
  const around: Node["kind"][] = ["RequirementDeclaration", "DefineDeclaration"];
  for (const { spot } of uses) {
    const other = findValue(name, spot.module);
    if (other.kind !== "miss") return { kind: "taken", by: sortOf(snapshot.program, other) };
    const declaration = spot.nodes.find((node) => around.includes(node.kind));
    if (declaration === undefined) continue;
    const names = namesIn(declaration);
    if (names.has(name)) return taken("variable");
    const like = drawnAlike(name, [...names, ...visibleNames(spot.module, "values")], variable.name.text);
    if (like !== null) return like;
  }
  return null;
}

/** Names that stand by themselves in rules: of variables, of members of enums. */
function namesIn(declaration: Node): ReadonlySet<string> {
  const found = new Set<string>();
  walk(declaration, (node) => {
    if (node.kind === "NameExpression") found.add(node.name.text);
    else if (node.kind === "CallExpression") found.add(node.callee.text);
    else if (node.kind === "Binder" || node.kind === "Param") found.add(node.name.text);
    else if (node.kind === "AlongExpression") found.add(node.binder.text);
    else if (node.kind === "CountExpression" && node.binder !== null) found.add(node.binder.text);
  });
  return found;
}

function seeing(module: Module, modules: readonly Module[]): readonly Module[] {
  return [module, ...modules.filter((each) => each.imports.includes(module))];
}

function isBuiltin(name: string): boolean {
  return (
    builtinNames.some((each) => each.name === name) || builtinFunctions.some((each) => each.name === name)
  );
}

/** Another name that is drawn like the new one. */
function drawnAlike(name: string, others: readonly string[], old: string): Clash | null {
  const shape = skeleton(name);
  for (const other of others) {
    // Two plain names that differ look different.
    if (other === name || other === old || (isPlain(name) && isPlain(other))) continue;
    if (skeleton(other) === shape) return { kind: "like", other };
  }
  return null;
}

function isPlain(name: string): boolean {
  return /^[\0-\x7f]*$/.test(name);
}

/** Words for a clash in the reader's language. */
export function clashWords(
  clash: Clash,
  name: string,
  words: { taken(name: string, by: string): string; lookAlike(name: string, other: string): string },
  locale: Locale,
): string {
  return clash.kind === "taken" ? words.taken(name, clash.by[locale]) : words.lookAlike(name, clash.other);
}
