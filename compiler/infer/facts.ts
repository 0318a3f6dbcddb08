import type { CategoryInfo, ChangeInfo, ElementInfo } from "../check/schema.ts";
import type { Fact, Item } from "../check/values.ts";
import type { FactRef } from "./model.ts";

export type Facts = ReadonlyMap<string, Fact>;

/** The facts of one program: as stated, with the changes of its test. */
export interface FactTables {
  element(of: ElementInfo): Facts;
  category(of: CategoryInfo): Facts;
  /** Adds the changes of an implied flow, once it is known. */
  override(of: ElementInfo, facts: Facts): void;
}

/** Facts replaced or removed by a test; one object stays one element, only the table that is read differs. */
export function factTables(changes: readonly ChangeInfo[]): FactTables {
  const elements = new Map<ElementInfo, Facts>();
  const categories = new Map<CategoryInfo, Facts>();
  for (const change of changes) {
    const { element, category } = change;
    if (element !== null)
      elements.set(element, changed(elements.get(element) ?? element.facts, change.facts));
    if (category !== null)
      categories.set(category, changed(categories.get(category) ?? category.facts, change.facts));
  }
  return {
    element: (of) => elements.get(of) ?? of.facts,
    category: (of) => categories.get(of) ?? of.facts,
    override: (of, facts) => {
      elements.set(of, facts);
    },
  };
}

/** A table with facts replaced, or removed where the change is null (`unstated`). */
export function changed(facts: Facts, changes: ReadonlyMap<string, Fact | null>): Facts {
  const next = new Map(facts);
  for (const [name, fact] of changes) {
    if (fact === null) next.delete(name);
    else next.set(name, fact);
  }
  return next;
}

/** Written content: what is listed, and whether that is all. */
export interface Content {
  readonly items: readonly Item[];
  /** Stated, and no `todo` among the members. `all` is complete too. */
  readonly complete: boolean;
  readonly all: boolean;
  readonly fact: Fact | null;
}

/** Reads a property of type data set. `none` is an empty list; whatever is not content is not stated. */
export function contentOf(facts: Facts, property: string): Content {
  const fact = facts.get(property) ?? null;
  if (fact?.value.kind === "content") {
    const { items, open, all } = fact.value;
    return { items, complete: !open, all, fact };
  }
  return { items: [], complete: fact?.value.kind === "none", all: false, fact };
}

/** The elements that a property names: one, or the members of a set. `todo`s among them are left out. */
export function elementsOf(
  fact: Fact | undefined,
): readonly { readonly element: ElementInfo; readonly fact: Fact }[] {
  if (fact === undefined) return [];
  if (fact.value.kind === "element") return [{ element: fact.value.element, fact }];
  if (fact.value.kind !== "set") return [];
  return fact.value.members.flatMap((member) =>
    member.value.kind === "element" ? [{ element: member.value.element, fact: member }] : [],
  );
}

/** Names an unstated property of an element, by short name, with its type and where it would be written. */
export function factRef(of: ElementInfo, property: string, fact: Fact | null): FactRef {
  return {
    text: `${of.name}.${property}`,
    type: of.kind.properties.get(property)?.type ?? null,
    place: fact?.place ?? of.place,
    reason: fact?.value.kind === "todo" ? fact.value.reason : null,
  };
}
