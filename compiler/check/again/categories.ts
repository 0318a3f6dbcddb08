import { OpenCategory, cutCycles, relate } from "../categories.ts";
import { mentionsOf, meets } from "../mentions.ts";
import { sameList } from "../same.ts";
import type { DataSymbol } from "../../bind/index.ts";
import type { CategoryInfo } from "../schema.ts";
import { forget } from "./memory.ts";
import type { Again, KeptCategory } from "./memory.ts";

/** The categories of the project: those whose text, or the meaning of it, may have changed are related anew. */
export function categoriesAgain(again: Again): readonly OpenCategory[] {
  const { desk, memory, modules } = again;
  const present = new Map<DataSymbol, OpenCategory>();
  const stale: DataSymbol[] = [];
  for (const module of modules) {
    for (const symbols of module.values.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "data") continue;
        const kept = memory.categories.get(symbol);
        if (kept === undefined || isStale(again, kept, symbol)) stale.push(symbol);
        const category = kept?.category ?? new OpenCategory(desk, symbol);
        present.set(symbol, category);
        desk.categoryOf.set(symbol, category);
      }
    }
  }
  for (const symbol of memory.categories.keys()) {
    if (present.has(symbol)) continue;
    memory.categories.delete(symbol);
    desk.categoryOf.delete(symbol);
    again.categories = true;
  }
  const others = new Set<CategoryInfo>();
  for (const symbol of stale) relateAgain(again, symbol, present.get(symbol), others);
  const all = [...present.values()];
  if (again.categories || memory.cycles.length > 0) {
    for (const { category, written } of memory.categories.values()) Object.assign(category, written);
    const loops = memory.cycles.length;
    memory.cycles = desk.collect(() => cutCycles(desk, all));
    if (loops + memory.cycles.length > 0) for (const each of all) others.add(each);
  }
  // What is said of a category is true of what stands below it, too.
  for (const each of others) for (const child of all) if (child.parents.includes(each)) others.add(child);
  for (const each of others) again.names.add(each.name);
  return all;
}

function isStale(again: Again, kept: KeptCategory, symbol: DataSymbol): boolean {
  return (
    kept.declaration !== symbol.declaration ||
    again.everything ||
    kept.faults.length + kept.shape.length > 0 ||
    meets(kept.mentions, again.names)
  );
}

function relateAgain(
  again: Again,
  symbol: DataSymbol,
  category: OpenCategory | undefined,
  others: Set<CategoryInfo>,
): void {
  if (category === undefined) return;
  const { desk, memory } = again;
  const { declaration } = symbol;
  const kept = memory.categories.get(symbol);
  forget(desk, declaration);
  const shape = desk.collect(() => relate(desk, category));
  const { parents, parts, formedBy } = category;
  const before = kept?.written;
  const isSame =
    before !== undefined &&
    category.abstract === declaration.abstract &&
    sameList(before.parents, parents) &&
    sameList(before.parts, parts) &&
    sameList(before.formedBy, formedBy);
  if (!isSame) {
    again.categories = true;
    others.add(category);
  }
  category.abstract = declaration.abstract;
  memory.categories.set(symbol, {
    category,
    declaration,
    shape,
    faults: [],
    read: false,
    mentions: kept?.declaration === declaration ? kept.mentions : mentionsOf(declaration),
    written: { parents, parts, formedBy },
  });
}

/** What is stated of categories names elements, which must be known first. */
export function statedOfCategories(again: Again, categories: readonly OpenCategory[]): void {
  for (const category of categories) {
    const { symbol } = category;
    const kept = again.memory.categories.get(symbol);
    if (kept === undefined || (kept.read && !isStale(again, kept, symbol))) continue;
    if (kept.read) relateAgain(again, symbol, category, new Set());
    const fresh = again.memory.categories.get(symbol);
    if (fresh === undefined) continue;
    fresh.faults = again.desk.collect(() => category.again(() => (again.categories = true)));
    fresh.read = true;
  }
}
