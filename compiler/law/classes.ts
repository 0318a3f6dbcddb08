import type { RequirementInfo, VersionInfo } from "../check/schema.ts";
import { checkClassOf } from "../evaluate/index.ts";

/** How the library answers a provision: on facts, on documents, by asking a lawyer, or by telling only what it says. */
export const lawClasses = ["checked", "attested", "judged", "explained"] as const;
export type LawClass = (typeof lawClasses)[number];

export function lawClassOf(requirement: RequirementInfo, version: VersionInfo | null): LawClass {
  switch (checkClassOf(requirement, version)) {
    case "facts":
      return "checked";
    case "evidence":
      return "attested";
    case "judgement":
      return "judged";
    case "none":
      return "explained";
  }
}
