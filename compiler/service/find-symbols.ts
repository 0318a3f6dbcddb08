import type { Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { PdpSymbol } from "../bind/index.ts";
import type { Program } from "../program.ts";
import type { SymbolSort } from "./outline.ts";
import type { Snapshot } from "./workspace.ts";

/** A declaration that answers a search. */
export interface SymbolHit {
  readonly name: string;
  readonly sort: SymbolSort;
  /** The module that declares it; empty where it has no name. */
  readonly container: string;
  /** Where its name stands. */
  readonly place: Place;
}

/** Nobody looks through more. */
const most = 200;

/**
 * Declarations of the project and of the library whose names have the letters of a query in its order, the likeliest first: the name
 * itself, names that begin so, that have a word beginning so, that have it inside, that have its letters. Of equal ones the
 * project comes first. An empty query lists the project.
 */
export function findSymbols(snapshot: Snapshot, query: string): readonly SymbolHit[] {
  const wanted = query.trim().normalize("NFC").toLowerCase();
  const entries = entriesOf(snapshot.program);
  const ranked: { readonly entry: Entry; readonly rank: number }[] = [];
  for (const entry of entries) {
    if (wanted === "" && entry.symbol.module.library) continue;
    const rank = rankOf(entry, wanted);
    if (rank !== null) ranked.push({ entry, rank });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order);
  return ranked.slice(0, most).map(({ entry: { symbol } }) => ({
    name: symbol.name,
    sort: sortOf(symbol),
    container: symbol.module.name,
    place: symbolPlace(symbol),
  }));
}

interface Entry {
  readonly symbol: PdpSymbol;
  readonly lower: string;
  /** `module.name`, lower case. */
  readonly full: string;
  /** Place among equals: the project first, short names first. */
  readonly order: number;
}

const known = new WeakMap<Program, readonly Entry[]>();

function entriesOf(program: Program): readonly Entry[] {
  const before = known.get(program);
  if (before !== undefined) return before;
  const symbols: PdpSymbol[] = [];
  for (const module of program.modules) {
    if (module.test !== null) continue;
    for (const table of [module.types, module.values])
      for (const same of table.values()) for (const each of same) symbols.push(each);
    for (const each of module.requirements) symbols.push(each);
  }
  symbols.sort(
    (a, b) =>
      Number(a.module.library) - Number(b.module.library) ||
      a.name.length - b.name.length ||
      (a.qualified < b.qualified ? -1 : a.qualified > b.qualified ? 1 : 0),
  );
  const entries = symbols
    .filter((each) => each.name !== "")
    .map((symbol, order) => ({
      symbol,
      lower: symbol.name.toLowerCase(),
      full: symbol.qualified.toLowerCase(),
      order,
    }));
  known.set(program, entries);
  return entries;
}

/** The lower, the likelier; null: no match. */
function rankOf({ symbol, lower, full }: Entry, wanted: string): number | null {
  if (lower === wanted || full === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  const at = lower.indexOf(wanted);
  if (at > 0) return beginsWord(symbol.name, lower, wanted) ? 2 : 3;
  if (wanted.includes(".") && full.includes(wanted)) return 4;
  return hasLetters(lower, wanted) ? 5 : null;
}

/** Does a word of the name begin so: after `_`, `-`, `.`, or with a capital? */
function beginsWord(name: string, lower: string, wanted: string): boolean {
  for (let at = lower.indexOf(wanted, 1); at > 0; at = lower.indexOf(wanted, at + 1)) {
    const before = name.charAt(at - 1);
    const first = name.charAt(at);
    if ("_-.".includes(before) || (first !== first.toLowerCase() && before === before.toLowerCase()))
      return true;
  }
  return false;
}

function hasLetters(lower: string, wanted: string): boolean {
  let at = -1;
  for (const letter of wanted) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function sortOf(symbol: PdpSymbol): SymbolSort {
  if (symbol.kind !== "element") return symbol.kind;
  return symbol.declaration.kind === "FlowDeclaration" ? "flow" : "element";
}
