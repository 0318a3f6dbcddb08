import type { CheckClass, Confidence, Modality, RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { FactValue } from "../check/values.ts";

export type { CheckClass, Confidence, Modality } from "../check/schema.ts";

/** A property of a requirement, as its version states it anew, else as stated for all versions. */
function stated(
  requirement: RequirementInfo,
  version: VersionInfo | null,
  name: string,
): FactValue | undefined {
  return (version?.facts.get(name) ?? requirement.facts.get(name))?.value;
}

export function modalityOf(requirement: RequirementInfo, version: VersionInfo | null): Modality {
  return (version ?? requirement).terms.modality;
}

export function confidenceOf(requirement: RequirementInfo, version: VersionInfo | null): Confidence {
  return (version ?? requirement).terms.confidence;
}

export function checkClassOf(requirement: RequirementInfo, version: VersionInfo | null): CheckClass {
  return (version ?? requirement).terms.check;
}

/** Roles that the requirement binds. */
export function rolesOf(requirement: RequirementInfo, version: VersionInfo | null): readonly string[] {
  const value = stated(requirement, version, "binds");
  if (value?.kind !== "set") return [];
  return value.members.flatMap((each) => (each.value.kind === "enum" ? [each.value.member] : []));
}

export function isWaivable(requirement: RequirementInfo): boolean {
  const value = requirement.facts.get("waivable")?.value;
  return !(value?.kind === "bool" && !value.value);
}
