import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import { factRef } from "./facts.ts";
import type { FactTables } from "./facts.ts";
import type { hooks } from "./kinds.ts";
import type { FactRef, Truth } from "./model.ts";

type Is = ReturnType<typeof hooks>;

/** A category that stands outside `Personal` and is made of personal data: is it personal all the same? */
export interface Made {
  readonly category: CategoryInfo;
  /** T: one gets back, or a key is kept; U: nobody ruled it out. */
  readonly personal: Truth;
  /** For U: what would rule it out. */
  readonly missing: readonly FactRef[];
}

/**
 * What is made of personal data stays personal, unless its process says that nobody gets back and that there is no key: else a new
 * name would take the data out of the law (semantics.md 3).
 */
export function madePersonal(
  declared: readonly ElementInfo[],
  facts: FactTables,
  is: Is,
  personal: CategoryInfo | null,
): readonly Made[] {
  if (personal === null) return [];
  // Nothing else has transforms: most of what a library declares need not be read to know that.
  const processes = declared.filter((each) => is(each, "process"));
  const steps = processes.flatMap((process) => {
    const derived = process.transforms.filter((one) => one.kind === "derive");
    const back = derived.length === 0 ? "F" : wayBack(facts, process);
    return back === "F"
      ? []
      : derived.map(({ category, inputs }) => ({ process, back, of: category, from: inputs }));
  });
  const found = new Map<CategoryInfo, Made>();
  const counts = (category: CategoryInfo, sure: boolean): boolean =>
    ancestry(category).some(
      (each) => each === personal || found.get(each)?.personal === "T" || (!sure && found.has(each)),
    );
  for (const sure of [true, false]) {
    for (let size = -1; size !== found.size;) {
      size = found.size;
      for (const { process, back, of, from } of steps) {
        if ((sure && back !== "T") || counts(of, sure)) continue;
        if (!from.some((input) => counts(input, sure))) continue;
        const missing = sure ? [] : unruled(facts, process);
        found.set(of, { category: of, personal: sure ? "T" : "U", missing });
      }
    }
  }
  return [...found.values()];
}

function wayBack(facts: FactTables, process: ElementInfo): Truth {
  const stated = facts.element(process);
  const reversible = stated.get("reversible")?.value;
  const key = stated.get("key")?.value;
  if (key?.kind === "element" || (reversible?.kind === "bool" && reversible.value)) return "T";
  return reversible?.kind === "bool" && key?.kind === "none" ? "F" : "U";
}

function unruled(facts: FactTables, process: ElementInfo): readonly FactRef[] {
  const stated = facts.element(process);
  return ["key", "reversible"].flatMap((name) => {
    const fact = stated.get(name) ?? null;
    return fact === null || fact.value.kind === "todo" ? [factRef(process, name, fact)] : [];
  });
}

/** The category and all above it. */
function ancestry(category: CategoryInfo): readonly CategoryInfo[] {
  const found = new Set([category]);
  for (const each of found) for (const parent of each.parents) found.add(parent);
  return [...found];
}
