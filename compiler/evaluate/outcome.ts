import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { Binding } from "./bindings.ts";
import type { VerdictName } from "./verdict.ts";
import type { InForce } from "./versions.ts";
import type { Value } from "./values.ts";
import type { Waiver } from "./waivers.ts";

/** One binding with the waiver that covers it. */
export interface Waivable {
  readonly binding: Binding;
  readonly verdict: VerdictName;
  readonly waiver: Waiver | null;
}
/** What was found for one requirement and element. */
export interface Outcome {
  readonly requirement: RequirementInfo;
  readonly inForce: InForce;
  readonly element: ElementInfo | null;
  readonly verdict: VerdictName;
  /** With waivers not counted. */
  readonly underlying: VerdictName;
  readonly bindings: readonly Waivable[];
}

/** The element of a binding: the first variable, or that of `on`; null where it stands for no element. */
export function elementOf(binding: Binding): ElementInfo | null {
  const value = binding.values[binding.rule.subject];
  return value?.kind === "element" ? value.element : null;
}

/** The values of the other variables. */
export function othersOf(binding: Binding): readonly Value[] {
  return binding.values.filter((_, at) => at !== binding.rule.subject);
}
