import type { Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { Module, RequirementSymbol } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { statedFacts } from "./facts.ts";
import type { Outline, PropertyInfo, RequirementInfo, Terms, VersionInfo, VersionOutline } from "./schema.ts";
import type { Fact } from "./values.ts";

type Facts = ReadonlyMap<string, Fact>;
type Properties = ReadonlyMap<string, PropertyInfo>;

/** A requirement of a checked library: its outline is at hand, the rest is read when somebody asks. */
export class CheckedRequirement implements RequirementInfo {
  readonly id: string;
  readonly module: Module;
  readonly symbol: RequirementSymbol;
  readonly versions: readonly VersionInfo[];
  private readonly desk: Desk;
  private readonly outline: Outline;
  private readonly table: Properties;
  private stated: Facts | null = null;

  constructor(desk: Desk, symbol: RequirementSymbol, outline: Outline, table: Properties) {
    this.desk = desk;
    this.symbol = symbol;
    this.outline = outline;
    this.table = table;
    this.id = symbol.name;
    this.module = symbol.module;
    this.versions = outline.versions.map((each) => new CheckedVersion(this, each));
  }
  get act(): string | null {
    return this.outline.act;
  }
  get states(): readonly string[] {
    return this.outline.states;
  }
  get terms(): Terms {
    return this.outline.terms;
  }
  get declaration(): RequirementInfo["declaration"] {
    return this.symbol.declaration;
  }
  get place(): Place {
    return symbolPlace(this.symbol);
  }
  get facts(): Facts {
    return (this.stated ??= this.factsIn(this.declaration, "requirement"));
  }
  factsIn({ properties }: Pick<RequirementInfo["declaration"], "properties">, name: string): Facts {
    return statedFacts(this.desk, properties, this.table, { name, fixed: null, place: null }, this.symbol);
  }
}

class CheckedVersion implements VersionInfo {
  readonly from: number;
  readonly to: number | null;
  readonly index: number;
  readonly isKnown: boolean;
  readonly continues: boolean;
  readonly terms: Terms;
  readonly over: VersionInfo["over"];
  private readonly of: CheckedRequirement;
  private stated: Facts | null = null;

  constructor(of: CheckedRequirement, outline: VersionOutline) {
    this.of = of;
    this.from = outline.from;
    this.to = outline.to;
    this.index = outline.index;
    this.isKnown = outline.isKnown;
    this.continues = outline.continues;
    this.terms = outline.terms;
    this.over = outline.over;
  }
  get node(): VersionInfo["node"] {
    const node = this.of.declaration.versions[this.index];
    if (node === undefined) throw new Error(`${this.of.id}: the outline is not that of the library`);
    return node;
  }
  get facts(): Facts {
    return (this.stated ??= this.of.factsIn(this.node, "version"));
  }
}
