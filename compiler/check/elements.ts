import { diagnose } from "../../language/index.ts";
import type { ElementDeclaration, FlowDeclaration, Path, Property, Transform } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { ElementSymbol, Module } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { sortOf } from "./describe.ts";
import { flowWithoutEnds } from "./diagnostics/flow-without-ends.ts";
import { notANode } from "./diagnostics/not-a-node.ts";
import { wrongSort } from "./diagnostics/wrong-sort.ts";
import { statedFacts } from "./facts.ts";
import { isKind } from "./relation.ts";
import { fitsKind } from "./resolve.ts";
import type { ElementInfo, KindInfo, TransformInfo } from "./schema.ts";
import { transformsOf } from "./transforms.ts";
import type { Fact } from "./values.ts";

/** An element before its facts are typed. */
export interface OpenElement extends ElementInfo {
  facts: ReadonlyMap<string, Fact>;
  transforms: readonly TransformInfo[];
  readonly symbol: ElementSymbol;
}

/**
 * All elements, then all flows, as things that others may name. An element whose kind, or a flow whose ends, did not resolve
 * is not among them: what names it stays unknown, without a second report.
 */
export function declareElements(desk: Desk): readonly OpenElement[] {
  const elements: OpenElement[] = [];
  const flows: { readonly symbol: ElementSymbol; readonly declaration: FlowDeclaration }[] = [];
  const flowKind = desk.preludeKind("flow");
  for (const module of desk.bound.modules) {
    for (const symbols of module.values.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "element") continue;
        const { declaration } = symbol;
        if (declaration.kind === "FlowDeclaration") {
          flows.push({ symbol, declaration });
          continue;
        }
        const kind = kindOf(desk, declaration, module, symbol.file);
        if (kind === null) continue;
        if (flowKind !== null && isKind(kind, flowKind)) {
          desk.report(diagnose(flowWithoutEnds, symbolPlace(symbol), { name: symbol.name, kind: kind.name }));
          continue;
        }
        add(desk, elements, symbol, kind, null);
      }
    }
  }
  if (flowKind === null) return elements;
  for (const { symbol, declaration } of flows) {
    const source = endOf(desk, declaration.from, symbol);
    const target = endOf(desk, declaration.to, symbol);
    if (source !== null && target !== null) add(desk, elements, symbol, flowKind, { source, target });
  }
  return elements;
}

const noFacts: ReadonlyMap<string, Fact> = new Map();

function add(
  desk: Desk,
  into: OpenElement[],
  symbol: ElementSymbol,
  kind: KindInfo,
  ends: ElementInfo["ends"],
): void {
  const { declaration } = symbol;
  const element: OpenElement = {
    kind,
    name: symbol.name,
    qualified: symbol.qualified,
    title: declaration.title === null ? null : declaration.title.lines.join(" "),
    module: symbol.module,
    declaration,
    facts: noFacts,
    transforms: [],
    place: symbolPlace(symbol),
    ends,
    symbol,
  };
  into.push(element);
  desk.elementOf.set(symbol, element);
}

function kindOf(desk: Desk, declaration: ElementDeclaration, module: Module, file: string): KindInfo | null {
  const symbol = desk.resolveType(declaration.type, module, file);
  if (symbol === null) return null;
  const kind = desk.kindOf.get(symbol);
  if (kind !== undefined) return kind;
  desk.report(
    diagnose(wrongSort, desk.place(file, declaration.type), { wanted: "kind", found: sortOf(desk, symbol) }),
  );
  return null;
}

/** The node at an end of a flow. */
function endOf(desk: Desk, path: Path, flow: ElementSymbol): ElementInfo | null {
  const node = desk.preludeKind("node");
  const symbol = desk.resolveValue(path, flow.module, flow.file, fitsKind(desk, node));
  if (symbol === null) return null;
  const element = desk.elementOf.get(symbol);
  if (element !== undefined && node !== null && isKind(element.kind, node)) return element;
  // An element that is not a flow and has no entry has been reported.
  const reported =
    symbol.kind === "element" && element === undefined && symbol.declaration.kind !== "FlowDeclaration";
  if (!reported)
    desk.report(diagnose(notANode, desk.place(flow.file, path), { found: sortOf(desk, symbol) }));
  return null;
}

/** Types what the elements state and do. */
export function fillElements(desk: Desk, elements: readonly OpenElement[]): void {
  for (const element of elements) {
    const { declaration, module, file } = element.symbol;
    const { properties, transforms } = membersOf(declaration);
    const owner = { name: element.kind.name, fixed: element.kind.fixed, place: declaration.name };
    element.facts = statedFacts(desk, properties, element.kind.properties, owner, { module, file });
    if (transforms.length > 0) element.transforms = transformsOf(desk, transforms, element, file);
  }
}

function membersOf(declaration: ElementDeclaration | FlowDeclaration): {
  readonly properties: readonly Property[];
  readonly transforms: readonly Transform[];
} {
  if (declaration.kind === "FlowDeclaration") return { properties: declaration.members, transforms: [] };
  const properties: Property[] = [];
  const transforms: Transform[] = [];
  for (const member of declaration.members) {
    if (member.kind === "Property") properties.push(member);
    else transforms.push(member);
  }
  return { properties, transforms };
}
