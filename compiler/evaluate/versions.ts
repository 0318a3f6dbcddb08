import type { RequirementInfo, VersionInfo } from "../check/schema.ts";

/** What is in force on a day; `semantics.md` 5, Versions. */
export type InForce =
  | { readonly kind: "judged"; readonly version: VersionInfo; readonly superseded: boolean }
  | { readonly kind: "unknown"; readonly version: VersionInfo }
  | { readonly kind: "none" };

/** The version that contains the day; after the last one's end, that one if it continues, marked as superseded. */
export function inForce(requirement: RequirementInfo, asOf: number): InForce {
  const within = requirement.versions.find(
    (each) => each.from <= asOf && (each.to === null || asOf < each.to),
  );
  if (within !== undefined) {
    return within.isKnown
      ? { kind: "judged", version: within, superseded: false }
      : { kind: "unknown", version: within };
  }
  const last = requirement.versions.at(-1);
  const past = last !== undefined && last.to !== null && asOf >= last.to;
  return past && last.continues && last.isKnown
    ? { kind: "judged", version: last, superseded: true }
    : { kind: "none" };
}
