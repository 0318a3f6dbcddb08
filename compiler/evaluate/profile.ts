import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";
import type { Settings } from "./frame.ts";
import type { Confidence } from "./provision.ts";

/** What is judged, and how the settings stand. */
export interface Profile {
  readonly settings: Settings;
  /** Is a provision judged whose text is known like that? */
  readonly selects: (requirement: RequirementInfo, confidence: Confidence) => boolean;
  /** Is it named, by id or by its act? What a profile names is judged whether or not the project imports its module. */
  readonly names: (requirement: RequirementInfo) => boolean;
}

/** Without a profile: everything that was read, and no assumption. */
export const everything: Profile = {
  settings: { unclassifiedIsRestricted: false, lenientDeadlines: false },
  selects: (_, confidence) => confidence !== "recalled",
  names: () => false,
};

/** What is only recalled is judged as well. */
export function withRecalled(profile: Profile): Profile {
  return { ...profile, selects: (requirement) => profile.selects(requirement, "text") };
}

/**
 * Several profiles together judge what any of them selects, each as sure of its texts as it asks for. Settings are those of the
 * stricter: data are taken to be restricted where one of them says so, a deadline is lenient only where all do.
 */
export function profileOf(elements: readonly ElementInfo[]): Profile {
  const [first, ...rest] = elements.map(singleProfile);
  if (first === undefined) return everything;
  const all = [first, ...rest];
  return {
    settings: {
      unclassifiedIsRestricted: all.some((each) => each.settings.unclassifiedIsRestricted),
      lenientDeadlines: all.every((each) => each.settings.lenientDeadlines),
    },
    selects: (requirement, confidence) => all.some((each) => each.selects(requirement, confidence)),
    names: (requirement) => all.some((each) => each.names(requirement)),
  };
}

/** A profile element. What it does not state of selection is no restriction, of settings: off. */
function singleProfile({ facts }: ElementInfo): Profile {
  const acts = members(facts.get("selects"))?.flatMap((each) =>
    each.value.kind === "element" ? [each.value.element] : [],
  );
  const ids = members(facts.get("includes"))?.flatMap((each) =>
    each.value.kind === "requirement" ? [each.value.id] : [],
  );
  const selected = new Set(acts?.map((each) => each.qualified));
  const included = new Set(ids ?? []);
  const all = acts === undefined && (ids === undefined || ids.length === 0);
  const recalled = isOn(facts, "recalled");
  const names = ({ id, act }: RequirementInfo): boolean =>
    included.has(id) || (act !== null && selected.has(act));
  return {
    settings: {
      unclassifiedIsRestricted: isOn(facts, "unclassified_is_restricted"),
      lenientDeadlines: isOn(facts, "lenient_deadlines"),
    },
    selects: (requirement, confidence) =>
      (all || names(requirement)) && (recalled || confidence !== "recalled"),
    names,
  };
}

function members(fact: Fact | undefined): readonly Fact[] | undefined {
  return fact?.value.kind === "set" ? fact.value.members : undefined;
}

function isOn(facts: ReadonlyMap<string, Fact>, name: string): boolean {
  const value = facts.get(name)?.value;
  return value?.kind === "bool" && value.value;
}
