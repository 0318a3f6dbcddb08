import type { Severity } from "../../language/index.ts";
import type { Truth } from "../infer/model.ts";
import type { Confidence, Modality } from "./provision.ts";
import type { VerdictName } from "./verdict.ts";

/** The verdict of one binding; `semantics.md` 5. Later parts are asked only where they matter. */
export function verdictOf(
  where: Truth,
  unless: () => Truth,
  require: () => Truth,
  review: () => Truth,
): VerdictName {
  if (where === "F") return "not_applicable";
  const exemption = unless();
  if (exemption === "T") return "exempt";
  const duty = require();
  if (duty === "T") return "satisfied";
  if (where === "U" || exemption === "U" || duty === "U") return "unproven";
  const question = review();
  if (question === "U") return "unproven";
  return question === "T" ? "review" : "violated";
}

const worstFirst: readonly VerdictName[] = [
  "violated",
  "unproven",
  "review",
  "waived",
  "satisfied",
  "exempt",
  "not_applicable",
  "unknown_wording",
  "not_in_force",
];

/** The worst of some verdicts; none at all is not applicable. */
export function worst(verdicts: readonly VerdictName[]): VerdictName {
  return worstFirst.find((each) => verdicts.includes(each)) ?? "not_applicable";
}

/** How grave a verdict is, by modality and confidence; null where it is no finding. */
export function severityOf(
  verdict: VerdictName,
  modality: Modality,
  confidence: Confidence,
): Severity | null {
  switch (verdict) {
    case "violated":
      if (modality === "should") return confidence === "text" ? "warning" : "note";
      return confidence === "text" ? "error" : confidence === "secondary" ? "warning" : "note";
    case "unproven":
      return modality === "must" && confidence === "text" ? "warning" : "note";
    case "review":
    case "unknown_wording":
      return "note";
    case "satisfied":
    case "exempt":
    case "waived":
    case "not_applicable":
    case "not_in_force":
      return null;
  }
}
