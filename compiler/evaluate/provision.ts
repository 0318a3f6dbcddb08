import { wordingOf } from "../check/index.ts";
import type { ElementInfo, RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { FactValue } from "../check/values.ts";

/** How a requirement is checked: the classes C1 to C3 of `semantics.md` 5, and C0. */
export type CheckClass = "facts" | "evidence" | "judgement" | "none";
export type Modality = "must" | "should";
export type Confidence = "text" | "secondary" | "recalled";

/** A property of a requirement, as its version states it anew, else as stated for all versions. */
function stated(
  requirement: RequirementInfo,
  version: VersionInfo | null,
  name: string,
): FactValue | undefined {
  return (version?.facts.get(name) ?? requirement.facts.get(name))?.value;
}

function memberOf(value: FactValue | undefined): string | null {
  return value?.kind === "enum" ? value.member : null;
}

export function modalityOf(requirement: RequirementInfo, version: VersionInfo | null): Modality {
  return memberOf(stated(requirement, version, "modality")) === "should" ? "should" : "must";
}

/** Not stated counts as read, so that silence gives the graver severity. */
export function confidenceOf(requirement: RequirementInfo, version: VersionInfo | null): Confidence {
  const member = memberOf(stated(requirement, version, "confidence"));
  return member === "secondary" || member === "recalled" ? member : "text";
}

export function checkClassOf(requirement: RequirementInfo, version: VersionInfo | null): CheckClass {
  const value = stated(requirement, version, "check");
  if (value?.kind === "none") return "none";
  const member = memberOf(value);
  return member === "evidence" || member === "judgement" ? member : "facts";
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

/** The act that the requirement cites. */
export function actOf(requirement: RequirementInfo): ElementInfo | null {
  const value = requirement.facts.get("cites")?.value;
  return value?.kind === "citation" ? value.act : null;
}

/** Texts with `{x}` in them, in every language: what a message may ask the evaluator to fill in. */
export function templatesOf(requirement: RequirementInfo, version: VersionInfo): readonly string[] {
  const texts: string[] = [];
  for (const name of ["because", "advice", "question", "notice", "title"]) {
    for (const facts of [requirement.facts, version.facts]) {
      const value = facts.get(name)?.value;
      if (value?.kind !== "record") continue;
      for (const field of value.fields.values())
        if (field.value.kind === "text") texts.push(field.value.value);
    }
  }
  for (const rule of version.node.rules)
    for (const { question } of rule.review) texts.push(...Object.values(wordingOf(question)));
  return texts;
}
