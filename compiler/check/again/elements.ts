import type { ElementSymbol } from "../../bind/index.ts";
import { OpenElement, elementKind, endsOf } from "../elements.ts";
import { mentionsOf, meets } from "../mentions.ts";
import type { ElementInfo, KindInfo } from "../schema.ts";
import { forget } from "./memory.ts";
import type { Again } from "./memory.ts";

/** Symbols of elements and of flows, each in order of the modules. */
export interface ElementSymbols {
  readonly elements: readonly ElementSymbol[];
  readonly flows: readonly ElementSymbol[];
}

/** The elements of the project, then its flows, as things that others may name. Those of which nothing changed are not looked at. */
export function elementsAgain(again: Again): ElementSymbols {
  const { desk, memory, modules } = again;
  const flowKind = desk.preludeKind("flow");
  const present = new Set<ElementSymbol>();
  const all: ElementSymbol[] = [];
  const flows: ElementSymbol[] = [];
  for (const module of modules) {
    for (const symbols of module.values.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "element") continue;
        present.add(symbol);
        if (symbol.declaration.kind === "FlowDeclaration") flows.push(symbol);
        else all.push(symbol);
      }
    }
  }
  for (const symbol of memory.elements.keys()) if (!present.has(symbol)) drop(again, symbol);
  for (const symbol of all) if (isStale(again, symbol)) declareAgain(again, symbol, flowKind);
  for (const symbol of flows) if (isStale(again, symbol)) declareAgain(again, symbol, flowKind);
  return { elements: all, flows };
}

/** Those that resolved. */
export function knownOf({ memory }: Again, symbols: readonly ElementSymbol[]): readonly OpenElement[] {
  return symbols.flatMap((symbol) => memory.elements.get(symbol)?.element ?? []);
}

/** Types what elements state and do, of those whose text, or the meaning of it, may have changed. */
export function statedOfElements(again: Again, { elements, flows }: ElementSymbols): void {
  const { desk, memory } = again;
  const flowKind = desk.preludeKind("flow");
  for (const symbol of [...elements, ...flows]) {
    const read = memory.elements.get(symbol)?.read ?? false;
    if (read && !isStale(again, symbol)) continue;
    // A name that it mentions stands for something else: its kind and its ends do not.
    if (read) declareAgain(again, symbol, flowKind);
    const kept = memory.elements.get(symbol);
    if (kept === undefined) continue;
    kept.read = true;
    const { element } = kept;
    if (element === null) continue;
    const { title } = element;
    if (title !== kept.title) note(again, element, "#title");
    kept.title = title;
    kept.faults = desk.collect(() => element.again((name) => note(again, element, name)));
  }
}

function isStale(again: Again, symbol: ElementSymbol): boolean {
  const kept = again.memory.elements.get(symbol);
  return (
    kept === undefined ||
    kept.declaration !== symbol.declaration ||
    again.everything ||
    kept.faults.length + kept.shape.length > 0 ||
    meets(kept.mentions, again.names)
  );
}

/** Resolves its kind or its ends. It stays the same object while these are the same. */
function declareAgain(again: Again, symbol: ElementSymbol, flowKind: KindInfo | null): void {
  const { desk, memory } = again;
  const { declaration } = symbol;
  const kept = memory.elements.get(symbol);
  forget(desk, declaration);
  let element: OpenElement | null = null;
  const shape = desk.collect(() => {
    element = resolved(again, symbol, flowKind, kept?.element ?? null);
  });
  put(again, symbol, element);
  const isSame = kept?.declaration === declaration;
  memory.elements.set(symbol, {
    element,
    declaration,
    shape,
    faults: [],
    read: false,
    title: kept !== undefined && kept.element === element ? kept.title : titleOf(element),
    mentions: isSame ? kept.mentions : mentionsOf(declaration),
  });
}

function titleOf(element: OpenElement | null): string | null {
  return element === null ? null : element.title;
}

function resolved(
  { desk }: Again,
  symbol: ElementSymbol,
  flowKind: KindInfo | null,
  before: OpenElement | null,
): OpenElement | null {
  const { declaration } = symbol;
  let kind: KindInfo | null;
  let ends: ElementInfo["ends"] = null;
  if (declaration.kind === "FlowDeclaration") {
    ends = flowKind === null ? null : endsOf(desk, symbol, declaration);
    kind = ends === null ? null : flowKind;
  } else kind = elementKind(desk, symbol, declaration, flowKind);
  if (kind === null) return null;
  const isSame =
    before !== null &&
    before.kind === kind &&
    before.ends?.source === ends?.source &&
    before.ends?.target === ends?.target;
  return isSame ? before : new OpenElement(desk, symbol, kind, ends);
}

/** Enters an element into the tables; another one than before changes what its name stands for. */
function put(again: Again, symbol: ElementSymbol, element: OpenElement | null): void {
  const { desk, names } = again;
  if ((desk.elementOf.get(symbol) ?? null) === element) return;
  if (element === null) desk.elementOf.delete(symbol);
  else desk.elementOf.set(symbol, element);
  names.add(symbol.name);
  if (symbol.module.test === null) again.elements = true;
}

function drop(again: Again, symbol: ElementSymbol): void {
  again.memory.elements.delete(symbol);
  again.desk.elementOf.delete(symbol);
  if (symbol.module.test === null) again.elements = true;
}

function note({ facts }: Again, element: ElementInfo, name: string): void {
  const known = facts.get(element);
  if (known === undefined) facts.set(element, new Set([name]));
  else known.add(name);
}
