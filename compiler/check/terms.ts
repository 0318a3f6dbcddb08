import type { CheckClass, Terms } from "./schema.ts";
import type { Fact, FactValue } from "./values.ts";

type Facts = ReadonlyMap<string, Fact>;

/** How a provision counts, as the first of several tables states it: those of a version, then those for all. */
export function termsIn(tables: readonly Facts[]): Terms {
  const stated = (name: string): FactValue | undefined =>
    tables.find((each) => each.has(name))?.get(name)?.value;
  const confidence = memberOf(stated("confidence"));
  return {
    check: checkClassIn(stated("check")),
    modality: memberOf(stated("modality")) === "should" ? "should" : "must",
    // Not stated counts as read, so that silence gives the graver severity.
    confidence: confidence === "secondary" || confidence === "recalled" ? confidence : "text",
  };
}

function checkClassIn(value: FactValue | undefined): CheckClass {
  if (value?.kind === "none") return "none";
  const member = memberOf(value);
  return member === "evidence" || member === "judgement" ? member : "facts";
}

function memberOf(value: FactValue | undefined): string | null {
  return value?.kind === "enum" ? value.member : null;
}

/** Qualified name of the act that a provision cites. */
export function actIn(facts: Facts): string | null {
  const value = facts.get("cites")?.value;
  return value?.kind === "citation" ? value.act.qualified : null;
}
