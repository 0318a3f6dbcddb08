import type { Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { PdpSymbol } from "../bind/index.ts";
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
export function findSymbols({ program }: Snapshot, query: string): readonly SymbolHit[] {
  const wanted = query.trim().normalize("NFC").toLowerCase();
  const found: Found[] = [];
  for (const module of program.modules) {
    if (module.test !== null || (module.library && wanted === "")) continue;
    const look = (symbol: PdpSymbol): void => {
      const rank = symbol.name === "" ? null : rankOf(symbol, wanted);
      if (rank !== null) found.push({ symbol, rank });
    };
    for (const table of [module.types, module.values]) for (const same of table.values()) same.forEach(look);
    module.requirements.forEach(look);
  }
  return found
    .sort(likelierFirst)
    .slice(0, most)
    .map(({ symbol }) => ({
      name: symbol.name,
      sort: sortOf(symbol),
      container: symbol.module.name,
      place: symbolPlace(symbol),
    }));
}

interface Found {
  readonly symbol: PdpSymbol;
  readonly rank: number;
}

/** Of equal rank the project first, then short names, then by name. */
function likelierFirst(a: Found, b: Found): number {
  return (
    a.rank - b.rank ||
    Number(a.symbol.module.library) - Number(b.symbol.module.library) ||
    a.symbol.name.length - b.symbol.name.length ||
    (a.symbol.qualified < b.symbol.qualified ? -1 : 1)
  );
}

/** The lower, the likelier; null: no match. */
function rankOf({ name, qualified }: PdpSymbol, wanted: string): number | null {
  const lower = name.toLowerCase();
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  const at = lower.indexOf(wanted);
  if (at > 0) return beginsWord(name, lower, wanted) ? 2 : 3;
  if (wanted.includes(".")) {
    const full = qualified.toLowerCase();
    if (full === wanted) return 0;
    if (full.includes(wanted)) return 4;
  }
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
