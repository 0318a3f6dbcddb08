import type { Categories } from "./categories.ts";
import { joined, raw } from "./lattice.ts";
import { elementNamed, factsOf } from "./model.ts";
import type { OracleModel, Truth } from "./model.ts";
import { choices, isKey, keyOf, labelText } from "./sets.ts";
import type { Label, Labels } from "./sets.ts";

/** Rule 5: adds parts, wholes and re-identified labels until nothing new comes. */
export function closeLabels(
  model: OracleModel,
  categories: Categories,
  start: Labels,
  sure: boolean,
  joins: boolean,
): Labels {
  const found = new Map(start);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    const all = [...found.values()];
    const data = all.filter((label) => !isKey(label));
    const added = [
      ...data.flatMap((label) =>
        [...categories.partsOf(label.category)].map((part) => ({ ...label, category: part })),
      ),
      ...wholes(categories, data, sure),
      ...data
        .filter((label) => raised(model, categories, label, all, sure, joins))
        .map((label) => ({ ...label, ...raw })),
    ];
    for (const label of added) found.set(labelText(label), label);
  }
  return found;
}

function fits(categories: Categories, label: Label, category: string, sure: boolean): boolean {
  return sure ? categories.below(label.category, category) : categories.related(label.category, category);
}

/** Who has all the parts of one subject has the whole, in the join of their states. Parts of nobody knows whom may be anybody's who has another. */
function wholes(categories: Categories, data: readonly Label[], sure: boolean): readonly Label[] {
  return categories.all
    .filter((whole) => whole.formedBy.length > 0)
    .flatMap((whole) => {
      const present = whole.formedBy.map((part) =>
        data.filter((label) => fits(categories, label, part, sure)),
      );
      const subjects = [...new Set(present.flat().map((label) => label.subject))];
      return subjects.flatMap((subject) => {
        // Two labels of nobody knows whom may be of two persons.
        if (sure && subject === null) return [];
        const own = present.map((list) =>
          list.filter((label) => label.subject === subject || (!sure && label.subject === null)),
        );
        return choices(own).flatMap((chosen) =>
          joined(chosen).map(({ state, by }) => ({ category: whole.name, subject, state, by })),
        );
      });
    });
}

function raised(
  model: OracleModel,
  categories: Categories,
  label: Label,
  all: readonly Label[],
  sure: boolean,
  joins: boolean,
): boolean {
  if (label.state === "raw" || label.state === "anonymised") return false;
  const { reversible, key } = wayBack(model, label.by);
  if (sure ? reversible !== "T" : reversible === "F") return false;
  if (key === "unknown" && !sure) return true;
  if (
    key === "kept" &&
    label.by !== null &&
    all.some((one) => labelText(one) === labelText(keyOf(label.by ?? "")))
  )
    return true;
  return (
    joins &&
    all.some(
      (one) =>
        !isKey(one) &&
        one.state === "raw" &&
        fits(categories, one, "Identifier", sure) &&
        (sure
          ? one.subject !== null && one.subject === label.subject
          : one.subject === null || label.subject === null || one.subject === label.subject),
    )
  );
}

function wayBack(
  model: OracleModel,
  process: string | null,
): { reversible: Truth; key: "none" | "unknown" | "kept" } {
  if (process === null) return { reversible: "U", key: "unknown" };
  const facts = factsOf(elementNamed(model, process));
  const reversible = facts.get("reversible");
  const key = facts.get("key");
  return {
    reversible: reversible?.kind === "bool" ? (reversible.value ? "T" : "F") : "U",
    key: key?.kind === "none" ? "none" : key?.kind === "element" ? "kept" : "unknown",
  };
}

/** The labels of a place that one of them stands behind: itself, its parts, wholes it helps to form, what it is raised to. */
export function effectsOf(
  model: OracleModel,
  categories: Categories,
  label: Label,
  there: Labels,
  sure: boolean,
  joins: boolean,
): Labels {
  const context = [...there.values()];
  const found = new Map([[labelText(label), label]]);
  for (const one of found.values()) {
    if (isKey(one)) continue;
    const brought = [
      ...[...categories.partsOf(one.category)].map((part) => ({ ...one, category: part })),
      ...(raised(model, categories, one, context, sure, joins) ? [{ ...one, ...raw }] : []),
      ...context.filter(
        (whole) =>
          (categories.all.find((each) => each.name === whole.category)?.formedBy ?? []).some((part) =>
            fits(categories, one, part, sure),
          ) &&
          (whole.subject === one.subject || (!sure && one.subject === null)),
      ),
    ];
    for (const other of brought) if (there.has(labelText(other))) found.set(labelText(other), other);
  }
  return found;
}
