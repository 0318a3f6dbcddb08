import type { RequirementInfo } from "../check/schema.ts";
import { inForce } from "../evaluate/index.ts";
import type { InForce } from "../evaluate/index.ts";
import type { ProvisionChange, ProvisionEvent } from "./turning-point.ts";

/** What becomes of provisions on a day, in order of id; each is looked at once. */
export function provisionsApart(
  requirements: readonly RequirementInfo[],
  day: number,
): readonly ProvisionChange[] {
  return [...new Set(requirements)]
    .flatMap((requirement): readonly ProvisionChange[] => {
      const state = inForce(requirement, day);
      const event = eventOf(inForce(requirement, day - 1), state);
      if (event === null) return [];
      return [{ requirement, event, version: state.kind === "none" ? null : state.version }];
    })
    .sort((a, b) => (a.requirement.id < b.requirement.id ? -1 : 1));
}

function eventOf(before: InForce, after: InForce): ProvisionEvent | null {
  if (after.kind === "none") return before.kind === "none" ? null : "lapses";
  const same = before.kind !== "none" && before.version === after.version;
  if (after.kind === "unknown") return same ? null : "unknown";
  if (before.kind === "none") return "enters";
  if (!same) return "reworded";
  return after.superseded && before.kind === "judged" && !before.superseded ? "superseded" : null;
}
