import { diagnose, related } from "../../language/index.ts";
import type { Diagnostic, Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { KindSymbol, Module } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { kindCycle } from "./diagnostics/kind-cycle.ts";
import { missingParent } from "./diagnostics/missing-parent.ts";
import { addField } from "./fields.ts";
import { fixedOf } from "./fixed.ts";
import type { KindInfo, PropertyInfo } from "./schema.ts";
import { sortOf } from "./describe.ts";
import type { Fact } from "./values.ts";
import { wrongSort } from "./diagnostics/wrong-sort.ts";

/** A kind while the tree of kinds is built. What it declares and fixes is typed when somebody asks. */
export class OpenKind implements KindInfo {
  readonly symbol: KindSymbol;
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  readonly place: Place;
  parent: KindInfo | null = null;
  ancestry: readonly KindInfo[] = [];
  private readonly desk: Desk;
  private typed: ReadonlyMap<string, PropertyInfo> | null = null;
  private stated: ReadonlyMap<string, Fact> | null = null;

  constructor(desk: Desk, symbol: KindSymbol) {
    this.desk = desk;
    this.symbol = symbol;
    this.name = symbol.name;
    this.qualified = symbol.qualified;
    this.module = symbol.module;
    this.place = symbolPlace(symbol);
  }
  get doc(): string | null {
    return this.symbol.declaration.doc;
  }
  get properties(): ReadonlyMap<string, PropertyInfo> {
    return (this.typed ??= propertiesOf(this.desk, this));
  }
  get fixed(): ReadonlyMap<string, Fact> {
    return (this.stated ??= fixedOf(this.desk, this));
  }
}

/** All kinds of the program as a tree, parents before children. */
export function declareKinds(desk: Desk, modules: readonly Module[]): readonly OpenKind[] {
  const kinds: OpenKind[] = [];
  const bySymbol = new Map<KindInfo, OpenKind>();
  for (const module of modules) {
    for (const symbols of module.types.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "kind") continue;
        const kind = new OpenKind(desk, symbol);
        kinds.push(kind);
        bySymbol.set(kind, kind);
        desk.kindOf.set(symbol, kind);
      }
    }
  }
  const root = rootOf(desk);
  for (const kind of kinds) kind.parent = parentOf(desk, kind, root);
  return inOrder(desk, kinds, bySymbol, root);
}

/** The one kind without a parent: `element` of the prelude. */
function rootOf(desk: Desk): KindInfo | null {
  return desk.preludeKind("element");
}

function parentOf(desk: Desk, kind: OpenKind, root: KindInfo | null): KindInfo | null {
  const path = kind.symbol.declaration.parent;
  if (path === null) {
    if (kind === root) return null;
    desk.report(diagnose(missingParent, kind.place, { name: kind.name }));
    return root;
  }
  const symbol = desk.resolveType(path, kind.module, kind.symbol.file);
  if (symbol === null) return root;
  const parent = desk.kindOf.get(symbol);
  if (parent !== undefined) return parent;
  desk.report(
    diagnose(wrongSort, desk.place(kind.symbol.file, path), { wanted: "kind", found: sortOf(desk, symbol) }),
  );
  return root;
}

/** Breaks cycles, each reported once, and puts parents before children; sets `ancestry`. */
function inOrder(
  desk: Desk,
  kinds: readonly OpenKind[],
  open: ReadonlyMap<KindInfo, OpenKind>,
  root: KindInfo | null,
): readonly OpenKind[] {
  const ordered: OpenKind[] = [];
  const done = new Set<KindInfo>();
  for (const kind of kinds) {
    const chain: OpenKind[] = [];
    let at: OpenKind | undefined = kind;
    while (at !== undefined && !done.has(at) && !chain.includes(at)) {
      chain.push(at);
      at = at.parent === null ? undefined : open.get(at.parent);
    }
    if (at !== undefined && !done.has(at)) {
      const loop = chain.slice(chain.indexOf(at));
      desk.report(cycle(loop));
      for (const each of loop) each.parent = each === root ? null : root;
    }
    for (const each of chain.toReversed()) {
      each.ancestry = [each, ...(each.parent?.ancestry ?? [])];
      done.add(each);
      ordered.push(each);
    }
  }
  return ordered;
}

function cycle(loop: readonly OpenKind[]): Diagnostic {
  const first = loop[0];
  const names = [...loop, first].map((kind) => kind?.name ?? "");
  const place = first?.place ?? { file: "", start: 0, end: 0 };
  const others = loop
    .slice(1)
    .map((kind) =>
      related(kind.place, { kk: "шеңбердің бөлігі", ru: "часть круга", en: "part of the loop" }),
    );
  return diagnose(kindCycle, place, { names }, { related: others });
}

/** Types the fields of every kind whose faults are to be told. */
export function fillKinds(desk: Desk, kinds: readonly OpenKind[]): void {
  for (const kind of kinds) if (!desk.checked.waits(kind.module)) void kind.properties;
}

/** The fields of a kind, own and inherited; a property is declared once on the way from the root. */
function propertiesOf(
  desk: Desk,
  { parent, symbol, module, name }: OpenKind,
): ReadonlyMap<string, PropertyInfo> {
  const inherited = parent?.properties ?? new Map<string, PropertyInfo>();
  const { members } = symbol.declaration;
  if (members.length === 0) return inherited;
  const properties = new Map(inherited);
  for (const member of members)
    if (member.kind === "Field") addField(desk, properties, member, module, symbol.file, name);
  return properties;
}
