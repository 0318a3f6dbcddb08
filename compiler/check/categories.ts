import { diagnose, related } from "../../language/index.ts";
import type { Path, Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { DataSymbol, Module } from "../bind/index.ts";
import { sortOf } from "./describe.ts";
import type { Desk } from "./desk.ts";
import { categoryCycle } from "./diagnostics/category-cycle.ts";
import { wrongSort } from "./diagnostics/wrong-sort.ts";
import { statedFacts } from "./facts.ts";
import { fitsCategory } from "./resolve.ts";
import { factsAgain, movePlace } from "./same.ts";
import type { CategoryInfo, PropertyInfo } from "./schema.ts";
import type { Fact } from "./values.ts";

/** A category while the graph is built. What is stated of it is typed when somebody asks. */
export class OpenCategory implements CategoryInfo {
  readonly symbol: DataSymbol;
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  abstract: boolean;
  readonly place: Place;
  parents: readonly CategoryInfo[] = [];
  parts: readonly CategoryInfo[] = [];
  formedBy: readonly CategoryInfo[] = [];
  private readonly desk: Desk;
  private stated: ReadonlyMap<string, Fact> | null = null;

  constructor(desk: Desk, symbol: DataSymbol) {
    this.desk = desk;
    this.symbol = symbol;
    this.name = symbol.name;
    this.qualified = symbol.qualified;
    this.module = symbol.module;
    this.abstract = symbol.declaration.abstract;
    this.place = symbolPlace(symbol);
  }
  get title(): string | null {
    return this.symbol.declaration.title?.lines.join(" ") ?? null;
  }
  get facts(): ReadonlyMap<string, Fact> {
    return (this.stated ??= factsOf(this.desk, this.symbol));
  }
  /** Reads its text again; `changed` hears what it states otherwise than before. */
  again(changed: (name: string) => void): void {
    const before = this.stated;
    const after = factsOf(this.desk, this.symbol);
    this.stated = before === null ? after : factsAgain(before, after, changed);
    movePlace(this.place, symbolPlace(this.symbol));
  }
}

function factsOf(desk: Desk, { declaration: { body }, module, file }: DataSymbol): ReadonlyMap<string, Fact> {
  if (body === null) return new Map();
  const table = desk.preludeRecord("Category")?.fields ?? new Map<string, PropertyInfo>();
  const owner = { name: "data", fixed: null, place: null };
  return statedFacts(desk, body.properties, table, owner, { module, file });
}

/** Types what is stated of the categories whose faults are to be told. */
export function fillCategories(desk: Desk, categories: readonly OpenCategory[]): void {
  for (const category of categories) if (!desk.checked.waits(category.module)) void category.facts;
}

/** All data categories with their parents, parts and ways to be formed; facts come later. The graph has no cycle afterwards. */
export function declareCategories(desk: Desk, modules: readonly Module[]): readonly OpenCategory[] {
  const categories: OpenCategory[] = [];
  for (const module of modules) {
    for (const symbols of module.values.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "data") continue;
        const category = new OpenCategory(desk, symbol);
        categories.push(category);
        desk.categoryOf.set(symbol, category);
      }
    }
  }
  for (const category of categories) relate(desk, category);
  cutCycles(desk, categories);
  return categories;
}

/** Resolves what its text says of other categories. */
export function relate(desk: Desk, category: OpenCategory): void {
  const { declaration, module, file } = category.symbol;
  category.parents = resolveCategories(desk, declaration.parents, module, file);
  category.parts = resolveCategories(desk, declaration.parts, module, file);
  category.formedBy = resolveCategories(desk, declaration.formedBy, module, file);
}

/** Leaves no loop of parents or of parts; each is reported. */
export function cutCycles(desk: Desk, categories: readonly OpenCategory[]): void {
  const open = new Map<CategoryInfo, OpenCategory>(categories.map((each) => [each, each]));
  breakCycles(desk, categories, open, "parents");
  breakCycles(desk, categories, open, "parts");
}

/** The categories that paths name, without those that do not resolve and without repetitions. */
function resolveCategories(
  desk: Desk,
  paths: readonly Path[],
  module: Module,
  file: string,
): readonly CategoryInfo[] {
  if (paths.length === 0) return none;
  const found: CategoryInfo[] = [];
  for (const path of paths) {
    const category = resolveCategory(desk, path, module, file);
    if (category !== null && !found.includes(category)) found.push(category);
  }
  return found;
}
const none: readonly CategoryInfo[] = [];

/** The data category that a path names; reported and null if it names something else or nothing. */
export function resolveCategory(desk: Desk, path: Path, module: Module, file: string): CategoryInfo | null {
  const symbol = desk.resolveValue(path, module, file, fitsCategory);
  if (symbol === null) return null;
  const category = desk.categoryOf.get(symbol);
  if (category !== undefined) return category;
  desk.report(
    diagnose(wrongSort, desk.place(file, path), { wanted: "category", found: sortOf(desk, symbol) }),
  );
  return null;
}

/** Depth first with an explicit stack, since a hierarchy may be deep; each edge that closes a loop is reported and cut. */
function breakCycles(
  desk: Desk,
  categories: readonly OpenCategory[],
  open: ReadonlyMap<CategoryInfo, OpenCategory>,
  edge: "parents" | "parts",
): void {
  const state = new Map<CategoryInfo, "open" | "done">();
  for (const start of categories) {
    if (state.has(start)) continue;
    const stack: { readonly category: OpenCategory; next: number }[] = [{ category: start, next: 0 }];
    state.set(start, "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = top.category[edge][top.next++];
      if (target === undefined) {
        state.set(top.category, "done");
        stack.pop();
        continue;
      }
      const known = state.get(target);
      if (known === "done") continue;
      const next = open.get(target);
      if (next === undefined) continue;
      if (known === undefined) {
        state.set(next, "open");
        stack.push({ category: next, next: 0 });
        continue;
      }
      const loop = stack
        .slice(stack.findIndex((each) => each.category === next))
        .map((each) => each.category);
      reportCycle(desk, loop);
      top.category[edge] = top.category[edge].filter((each) => each !== target);
      top.next--;
    }
  }
}

function reportCycle(desk: Desk, loop: readonly OpenCategory[]): void {
  const first = loop[0];
  if (first === undefined) return;
  const names = [...loop, first].map((category) => category.name);
  const others = loop
    .slice(1)
    .map((each) =>
      related(each.place, { kk: "шеңбердің бөлігі", ru: "часть круга", en: "part of the loop" }),
    );
  desk.report(diagnose(categoryCycle, first.place, { names }, { related: others }));
}
