import { diagnose } from "../../language/index.ts";
import type {
  ElementDeclaration,
  FlowDeclaration,
  Path,
  Place,
  Property,
  Transform,
} from "../../language/index.ts";
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
import { factsAgain, movePlace, transformsAgain } from "./same.ts";
import type { ElementInfo, KindInfo, TransformInfo } from "./schema.ts";
import { transformsOf } from "./transforms.ts";
import type { Fact } from "./values.ts";

/** An element. What it states and does is typed when somebody asks. */
export class OpenElement implements ElementInfo {
  readonly symbol: ElementSymbol;
  readonly kind: KindInfo;
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  readonly place: Place;
  readonly ends: ElementInfo["ends"];
  private readonly desk: Desk;
  private stated: ReadonlyMap<string, Fact> | null = null;
  private does: readonly TransformInfo[] | null = null;

  constructor(desk: Desk, symbol: ElementSymbol, kind: KindInfo, ends: ElementInfo["ends"]) {
    this.desk = desk;
    this.symbol = symbol;
    this.kind = kind;
    this.name = symbol.name;
    this.qualified = symbol.qualified;
    this.module = symbol.module;
    this.place = symbolPlace(symbol);
    this.ends = ends;
  }
  get declaration(): ElementDeclaration | FlowDeclaration {
    return this.symbol.declaration;
  }
  get title(): string | null {
    return this.declaration.title?.lines.join(" ") ?? null;
  }
  get facts(): ReadonlyMap<string, Fact> {
    return (this.stated ??= factsOf(this.desk, this));
  }
  get transforms(): readonly TransformInfo[] {
    return (this.does ??= transformsIn(this.desk, this));
  }
  /** Reads its text again; `changed` hears what it states otherwise than before, `"#transforms"` for what it does. */
  again(changed: (name: string) => void): void {
    const { stated, does } = this;
    const facts = factsOf(this.desk, this);
    const transforms = transformsIn(this.desk, this);
    this.stated = stated === null ? facts : factsAgain(stated, facts, changed);
    this.does = does === null ? transforms : transformsAgain(does, transforms, () => changed("#transforms"));
    movePlace(this.place, symbolPlace(this.symbol));
  }
}

/**
 * All elements, then all flows, as things that others may name. An element whose kind, or a flow whose ends, did not resolve
 * is not among them: what names it stays unknown, without a second report.
 */
export function declareElements(desk: Desk, modules: readonly Module[]): readonly OpenElement[] {
  const elements: OpenElement[] = [];
  const flows: { readonly symbol: ElementSymbol; readonly declaration: FlowDeclaration }[] = [];
  const flowKind = desk.preludeKind("flow");
  for (const module of modules) {
    for (const symbols of module.values.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "element") continue;
        const { declaration } = symbol;
        if (declaration.kind === "FlowDeclaration") {
          flows.push({ symbol, declaration });
          continue;
        }
        const kind = elementKind(desk, symbol, declaration, flowKind);
        if (kind !== null) add(desk, elements, symbol, kind, null);
      }
    }
  }
  if (flowKind === null) return elements;
  for (const { symbol, declaration } of flows) {
    const ends = endsOf(desk, symbol, declaration);
    if (ends !== null) add(desk, elements, symbol, flowKind, ends);
  }
  return elements;
}

/** The kind of an element that is no flow; reported and null where it has none that such an element can have. */
export function elementKind(
  desk: Desk,
  symbol: ElementSymbol,
  declaration: ElementDeclaration,
  flowKind: KindInfo | null,
): KindInfo | null {
  const kind = kindOf(desk, declaration, symbol.module, symbol.file);
  if (kind === null || flowKind === null || !isKind(kind, flowKind)) return kind;
  desk.report(diagnose(flowWithoutEnds, symbolPlace(symbol), { name: symbol.name, kind: kind.name }));
  return null;
}

/** The ends of a flow; null where one of them did not resolve. */
export function endsOf(desk: Desk, symbol: ElementSymbol, declaration: FlowDeclaration): ElementInfo["ends"] {
  const source = endOf(desk, declaration.from, symbol);
  const target = endOf(desk, declaration.to, symbol);
  return source === null || target === null ? null : { source, target };
}

function add(
  desk: Desk,
  into: OpenElement[],
  symbol: ElementSymbol,
  kind: KindInfo,
  ends: ElementInfo["ends"],
): void {
  const element = new OpenElement(desk, symbol, kind, ends);
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

/** Types what the elements state and do whose faults are to be told. */
export function fillElements(desk: Desk, elements: readonly OpenElement[]): void {
  for (const element of elements) {
    if (desk.checked.waits(element.module)) continue;
    void element.facts;
    void element.transforms;
  }
}

function factsOf(desk: Desk, { kind, module, symbol, declaration }: OpenElement): ReadonlyMap<string, Fact> {
  const members: readonly (Property | Transform)[] = declaration.members;
  const properties = members.filter((each) => each.kind === "Property");
  const owner = { name: kind.name, fixed: kind.fixed, place: declaration.name };
  return statedFacts(desk, properties, kind.properties, owner, { module, file: symbol.file });
}

function transformsIn(desk: Desk, element: OpenElement): readonly TransformInfo[] {
  const { declaration, symbol } = element;
  if (declaration.kind === "FlowDeclaration") return [];
  const transforms = declaration.members.filter((each) => each.kind !== "Property");
  return transforms.length === 0 ? [] : transformsOf(desk, transforms, element, symbol.file);
}
