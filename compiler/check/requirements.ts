import { symbolPlace } from "../bind/index.ts";
import type { RequirementSymbol } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { statedFacts } from "./facts.ts";
import { datedVersions } from "./intervals.ts";
import type { PropertyInfo, RequirementInfo, VersionInfo } from "./schema.ts";
import type { Fact } from "./values.ts";

const noFacts: ReadonlyMap<string, Fact> = new Map();

/** All requirements with what they state and their versions in order of date. Rules are checked with the expressions. */
export function checkRequirements(desk: Desk): readonly RequirementInfo[] {
  const table = desk.preludeRecord("Provision")?.fields ?? new Map<string, PropertyInfo>();
  const found: RequirementInfo[] = [];
  for (const module of desk.bound.modules) {
    for (const symbol of module.requirements) found.push(requirementInfo(desk, symbol, table));
  }
  return found;
}

function requirementInfo(
  desk: Desk,
  symbol: RequirementSymbol,
  table: ReadonlyMap<string, PropertyInfo>,
): RequirementInfo {
  const { declaration, module, file } = symbol;
  const owner = { name: "requirement", fixed: null, place: declaration.id };
  const facts = statedFacts(desk, declaration.properties, table, owner, { module, file });
  const versions = datedVersions(desk, declaration.versions, file).map(({ from, to, node }): VersionInfo => {
    const ofVersion =
      node.properties.length === 0
        ? noFacts
        : statedFacts(
            desk,
            node.properties,
            table,
            { name: "version", fixed: null, place: null },
            { module, file },
          );
    return { from, to, node, facts: ofVersion };
  });
  return { id: symbol.name, module, declaration, facts, versions, place: symbolPlace(symbol) };
}
