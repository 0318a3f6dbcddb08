import type { Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { Module, RequirementSymbol } from "../bind/index.ts";
import { CheckedRequirement } from "./checked-requirements.ts";
import type { Desk } from "./desk.ts";
import { statedFacts } from "./facts.ts";
import { datedVersions } from "./intervals.ts";
import type { Dated } from "./intervals.ts";
import type { PropertyInfo, RequirementInfo, Terms, VersionInfo } from "./schema.ts";
import { actIn, termsIn } from "./terms.ts";
import type { Fact } from "./values.ts";

type Facts = ReadonlyMap<string, Fact>;
type Properties = ReadonlyMap<string, PropertyInfo>;

/** All requirements with what they state and their versions in order of date. Rules are checked with the expressions. */
export function checkRequirements(desk: Desk, modules: readonly Module[]): readonly RequirementInfo[] {
  const table = desk.preludeRecord("Provision")?.fields ?? new Map<string, PropertyInfo>();
  const found: RequirementInfo[] = [];
  for (const module of modules) {
    for (const symbol of module.requirements) {
      const outline = desk.checked.outline(symbol.declaration);
      found.push(
        outline === null
          ? new OpenRequirement(desk, symbol, table)
          : new CheckedRequirement(desk, symbol, outline, table),
      );
    }
  }
  return found;
}

/** A requirement whose faults are told. */
class OpenRequirement implements RequirementInfo {
  readonly id: string;
  readonly module: Module;
  readonly declaration: RequirementInfo["declaration"];
  readonly place: Place;
  readonly facts: Facts;
  readonly versions: readonly VersionInfo[];

  constructor(desk: Desk, symbol: RequirementSymbol, table: Properties) {
    const { declaration, module, file } = symbol;
    this.id = symbol.name;
    this.module = module;
    this.declaration = declaration;
    this.place = symbolPlace(symbol);
    const owner = { name: "requirement", fixed: null, place: declaration.id };
    this.facts = statedFacts(desk, declaration.properties, table, owner, symbol);
    this.versions = datedVersions(desk, declaration.versions, file).map((dated) => {
      const ofVersion = { name: "version", fixed: null, place: null };
      const facts = statedFacts(desk, dated.node.properties, table, ofVersion, symbol);
      return new OpenVersion(desk, this, dated, facts);
    });
  }
  get act(): string | null {
    return actIn(this.facts);
  }
  get states(): readonly string[] {
    return [...new Set([this, ...this.versions].flatMap(({ facts }) => [...facts.keys()]))];
  }
  get terms(): Terms {
    return termsIn([this.facts]);
  }
}

class OpenVersion implements VersionInfo {
  readonly from: number;
  readonly to: number | null;
  readonly node: VersionInfo["node"];
  readonly facts: Facts;
  private readonly desk: Desk;
  private readonly of: RequirementInfo;

  constructor(desk: Desk, of: RequirementInfo, { from, to, node }: Dated<VersionInfo["node"]>, facts: Facts) {
    this.desk = desk;
    this.of = of;
    this.from = from;
    this.to = to;
    this.node = node;
    this.facts = facts;
  }
  get index(): number {
    return this.of.declaration.versions.indexOf(this.node);
  }
  get isKnown(): boolean {
    return this.node.unknown === null;
  }
  get continues(): boolean {
    return this.node.continues;
  }
  get terms(): Terms {
    return termsIn([this.facts, this.of.facts]);
  }
  get over(): VersionInfo["over"] {
    const { references, kindOf } = this.desk;
    return this.node.rules.map(({ binders }) =>
      binders.flatMap(({ type }) => {
        const symbol = type === null ? undefined : references.get(type);
        return (symbol === undefined ? undefined : kindOf.get(symbol))?.qualified ?? [];
      }),
    );
  }
}
