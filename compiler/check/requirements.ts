import { symbolPlace } from "../bind/index.ts";
import type { Module, RequirementSymbol } from "../bind/index.ts";
import type { Place } from "../../language/index.ts";
import type { Desk } from "./desk.ts";
import { statedFacts } from "./facts.ts";
import { datedVersions } from "./intervals.ts";
import type { PropertyInfo, RequirementInfo, VersionInfo } from "./schema.ts";
import type { Fact } from "./values.ts";

type Properties = ReadonlyMap<string, PropertyInfo>;
const noFacts: ReadonlyMap<string, Fact> = new Map();

/** All requirements with what they state and their versions in order of date. Rules are checked with the expressions. */
export function checkRequirements(desk: Desk): readonly RequirementInfo[] {
  const table = desk.preludeRecord("Provision")?.fields ?? new Map<string, PropertyInfo>();
  const found: RequirementInfo[] = [];
  for (const module of desk.bound.modules) {
    for (const symbol of module.requirements) {
      const info = new OpenRequirement(desk, symbol, table);
      found.push(info);
      if (desk.late.waits(module)) continue;
      void info.facts;
      void info.versions;
    }
  }
  return found;
}

/** A requirement. What it states, and its versions, are typed when somebody asks. */
class OpenRequirement implements RequirementInfo {
  readonly id: string;
  readonly module: Module;
  private readonly desk: Desk;
  private readonly symbol: RequirementSymbol;
  private readonly table: Properties;
  private stated: ReadonlyMap<string, Fact> | null = null;
  private dated: readonly VersionInfo[] | null = null;

  constructor(desk: Desk, symbol: RequirementSymbol, table: Properties) {
    this.desk = desk;
    this.symbol = symbol;
    this.table = table;
    this.id = symbol.name;
    this.module = symbol.module;
  }
  get declaration(): RequirementInfo["declaration"] {
    return this.symbol.declaration;
  }
  get place(): Place {
    return symbolPlace(this.symbol);
  }
  get facts(): ReadonlyMap<string, Fact> {
    return (this.stated ??= factsOf(this.desk, this.symbol, this.table));
  }
  get versions(): readonly VersionInfo[] {
    return (this.dated ??= versionsOf(this.desk, this.symbol, this.table));
  }
}

function factsOf(
  desk: Desk,
  { declaration, module, file }: RequirementSymbol,
  table: Properties,
): ReadonlyMap<string, Fact> {
  const owner = { name: "requirement", fixed: null, place: declaration.id };
  return statedFacts(desk, declaration.properties, table, owner, { module, file });
}

function versionsOf(
  desk: Desk,
  { declaration, module, file }: RequirementSymbol,
  table: Properties,
): readonly VersionInfo[] {
  const owner = { name: "version", fixed: null, place: null };
  return datedVersions(desk, declaration.versions, file).map(({ from, to, node }): VersionInfo => {
    const { properties } = node;
    const facts =
      properties.length === 0 ? noFacts : statedFacts(desk, properties, table, owner, { module, file });
    return { from, to, node, facts };
  });
}
