import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";
import type { Settings } from "./frame.ts";
import { actOf } from "./provision.ts";

/** What is judged, and how the settings stand. */
export interface Profile {
  readonly settings: Settings;
  /** Judge provisions that are only recalled. */
  readonly recalled: boolean;
  readonly selects: (requirement: RequirementInfo) => boolean;
}

/** Without a profile: everything that was read, and no assumption. */
export const everything: Profile = {
  settings: { unclassifiedIsRestricted: false, lenientDeadlines: false },
  recalled: false,
  selects: () => true,
};

/** A profile element. What it does not state of selection is no restriction, of settings: off. */
export function profileOf(element: ElementInfo | null): Profile {
  if (element === null) return everything;
  const { facts } = element;
  const acts = members(facts.get("selects"))?.flatMap((each) =>
    each.value.kind === "element" ? [each.value.element] : [],
  );
  const ids = members(facts.get("includes"))?.flatMap((each) =>
    each.value.kind === "requirement" ? [each.value.id] : [],
  );
  const selected = new Set(acts ?? []);
  const included = new Set(ids ?? []);
  const all = acts === undefined && (ids === undefined || ids.length === 0);
  return {
    settings: {
      unclassifiedIsRestricted: isOn(facts, "unclassified_is_restricted"),
      lenientDeadlines: isOn(facts, "lenient_deadlines"),
    },
    recalled: isOn(facts, "recalled"),
    selects: (requirement) => {
      const act = actOf(requirement);
      return all || included.has(requirement.id) || (act !== null && selected.has(act));
    },
  };
}

function members(fact: Fact | undefined): readonly Fact[] | undefined {
  return fact?.value.kind === "set" ? fact.value.members : undefined;
}

function isOn(facts: ReadonlyMap<string, Fact>, name: string): boolean {
  const value = facts.get(name)?.value;
  return value?.kind === "bool" && value.value;
}

/** The profile of that name among the elements of a program: by qualified name, else by bare name where only one has it. */
export function findProfile(
  elements: readonly ElementInfo[],
  kind: string,
  name: string | null,
): ElementInfo | null {
  if (name === null) return null;
  const profiles = elements.filter((each) =>
    each.kind.ancestry.some((ancestor) => ancestor.qualified === kind),
  );
  const exact = profiles.find((each) => each.qualified === name);
  if (exact !== undefined) return exact;
  const [only, second] = profiles.filter((each) => each.name === name);
  return second === undefined ? (only ?? null) : null;
}
