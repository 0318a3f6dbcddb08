import { diagnose, related } from "../../language/index.ts";
import type { Diagnostic, Place } from "../../language/index.ts";
import { dayText } from "../check/index.ts";
import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";
import type { Model } from "../infer/model.ts";
import { duplicateWaiver } from "./diagnostics/duplicate-waiver.ts";
import { expiredWaiver } from "./diagnostics/expired-waiver.ts";
import { unknownWaiverTarget } from "./diagnostics/unknown-waiver-target.ts";
import { unwaivableRequirement } from "./diagnostics/unwaivable-requirement.ts";
import { waiverTooLong } from "./diagnostics/waiver-too-long.ts";
import { isWaivable } from "./provision.ts";
import { namesElement } from "./targets.ts";

/** Most days that a waiver may run. */
export const longestTerm = 365;

/** A waiver that is fully stated. */
export interface Waiver {
  readonly element: ElementInfo;
  readonly of: string;
  /** The element's name, then the names of a binding, if it is for one. */
  readonly targets: readonly string[];
  /** Day numbers, both included. */
  readonly from: number;
  readonly until: number;
  readonly places: { readonly of: Place; readonly on: Place; readonly until: Place };
}

/** Waivers in effect on a day, and the faults of the others. `semantics.md` 6. */
export interface Waivers {
  readonly active: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
  /** Days on which a waiver begins, or no longer counts. */
  readonly edges: readonly number[];
}

/** Reads the waiver elements of a program. A fault makes a waiver ineffective. */
export function readWaivers(
  elements: readonly ElementInfo[],
  model: Model,
  requirements: ReadonlyMap<string, RequirementInfo>,
  asOf: number,
): Waivers {
  const waivers = elements.flatMap((each) => waiverOf(each, model.facts(each)) ?? []);
  const diagnostics: Diagnostic[] = [];
  const active: Waiver[] = [];
  for (const waiver of waivers) {
    const faults = faultsOf(waiver, waivers, model, requirements, asOf);
    diagnostics.push(...faults);
    if (faults.length === 0 && requirements.has(waiver.of) && waiver.from <= asOf && asOf <= waiver.until)
      active.push(waiver);
  }
  return { active, diagnostics, edges: waivers.flatMap(({ from, until }) => [from, until + 1]) };
}

/** Null where something required is not stated; that has been reported. */
function waiverOf(element: ElementInfo, facts: ReadonlyMap<string, Fact>): Waiver | null {
  const [of, on, from, until] = [facts.get("of"), facts.get("on"), facts.get("from"), facts.get("until")];
  const complete = ["because", "approved"].every(
    (name) => facts.has(name) && facts.get(name)?.value.kind !== "todo",
  );
  if (of?.value.kind !== "requirement" || on?.value.kind !== "binding" || from?.value.kind !== "date")
    return null;
  if (until?.value.kind !== "date" || !complete) return null;
  return {
    element,
    of: of.value.id,
    targets: on.value.targets,
    from: from.value.day,
    until: until.value.day,
    places: { of: of.place, on: on.place, until: until.place },
  };
}

function faultsOf(
  waiver: Waiver,
  all: readonly Waiver[],
  model: Model,
  requirements: ReadonlyMap<string, RequirementInfo>,
  asOf: number,
): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  const { element, places } = waiver;
  const { name } = element;
  const [first] = waiver.targets;
  const target = waiver.targets.join(", ");
  if (first === undefined || !model.elements.some((each) => namesElement(first, each))) {
    faults.push(diagnose(unknownWaiverTarget, places.on, { name, target: first ?? "" }));
  }
  const requirement = requirements.get(waiver.of);
  if (requirement !== undefined && !isWaivable(requirement)) {
    const declared = related(requirement.place, {
      kk: "талап осында",
      ru: "требование здесь",
      en: "the requirement is here",
    });
    faults.push(
      diagnose(unwaivableRequirement, places.of, { name, requirement: waiver.of }, { related: [declared] }),
    );
  }
  const days = waiver.until - waiver.from;
  if (days > longestTerm)
    faults.push(diagnose(waiverTooLong, places.until, { name, days, most: longestTerm }));
  const other = all.find(
    (each) =>
      each !== waiver && each.of === waiver.of && each.targets.join("\n") === waiver.targets.join("\n"),
  );
  if (other !== undefined) {
    const there = related(other.element.place, {
      kk: "екінші жол беру осында",
      ru: "другое временное допущение здесь",
      en: "the other waiver is here",
    });
    faults.push(
      diagnose(
        duplicateWaiver,
        element.place,
        { name, requirement: waiver.of, target },
        { related: [there] },
      ),
    );
  }
  if (asOf > waiver.until)
    faults.push(diagnose(expiredWaiver, places.until, { name, until: dayText(waiver.until) }));
  return faults;
}
