import { diagnose } from "../../language/index.ts";
import type { Diagnostic } from "../../language/index.ts";
import type { PdpSymbol } from "../bind/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { diagnostics } from "./diagnostics/index.ts";
import { unusedDeclaration } from "./diagnostics/unused-declaration.ts";
import { diagnostics as expressions } from "./expressions/index.ts";
import { isKind } from "./relation.ts";
import type { KindInfo } from "./schema.ts";

/** Kinds whose elements do nothing unless something names them. Nodes stand for themselves. */
const passive = ["place", "consent", "purpose", "person"] as const;

/** Hints at what the project declares and nothing refers to. Of the library and of tests nothing is said. */
export function hintUnused(desk: Desk, told: readonly Diagnostic[]): void {
  if (told.some(losesText)) return;
  const kinds: KindInfo[] = [];
  for (const name of passive) {
    const kind = desk.preludeKind(name);
    if (kind !== null) kinds.push(kind);
  }
  const unused = new Set<PdpSymbol>();
  for (const module of desk.bound.modules) {
    if (module.library || module.test !== null) continue;
    for (const symbols of module.values.values()) {
      const symbol = symbols[0];
      if (symbol === undefined || symbols.length > 1 || !mayBeUnused(desk, symbol, kinds)) continue;
      unused.add(symbol);
    }
  }
  if (unused.size > 0) for (const symbol of desk.references.values()) unused.delete(symbol);
  for (const symbol of unused)
    desk.report(diagnose(unusedDeclaration, symbolPlace(symbol), { name: symbol.name }));
}

function mayBeUnused(desk: Desk, symbol: PdpSymbol, kinds: readonly KindInfo[]): boolean {
  if (symbol.kind === "data") return !symbol.declaration.abstract;
  const element = desk.elementOf.get(symbol);
  return element !== undefined && kinds.some((kind) => isKind(element.kind, kind));
}

/** After a fault of the text, or a name that went astray, what looks unused may be used in the part that was lost. */
function losesText({ severity, code }: Diagnostic): boolean {
  return severity === "error" && (code === "unknown-name" || !keepsText.has(code));
}

/** Errors of meaning: every word around them was read and resolved. */
const keepsText: ReadonlySet<string> = new Set([...diagnostics, ...expressions].map((each) => each.code));
