import type { Category, Element, Fact, Facts, Flow, OracleModel } from "../oracle/model.ts";

/** One property of a model: of an element, or of a flow. */
export interface Place {
  readonly owner: string;
  readonly property: string;
}

/** Properties whose silence changes the shape of the model: the closed world of section 1, and what implies flows. */
export const shape: ReadonlySet<string> = new Set(["copy_of", "from", "to", "access"]);
/** Content, by which the states of labels are told (section 8, second exception). */
export const contents: ReadonlySet<string> = new Set(["holds", "gives", "takes", "carries", "scope"]);

export function statedPlaces(model: OracleModel): readonly Place[] {
  return [...model.elements, ...model.flows].flatMap(({ name, facts }) =>
    [...facts].filter(([, fact]) => fact.kind !== "todo").map(([property]) => ({ owner: name, property })),
  );
}

export function factAt(model: OracleModel, { owner, property }: Place): Fact | undefined {
  return [...model.elements, ...model.flows].find((one) => one.name === owner)?.facts.get(property);
}

/** The model with one property replaced; null removes it. */
export function withFact(model: OracleModel, { owner, property }: Place, fact: Fact | null): OracleModel {
  const change = <E extends Element | Flow>(one: E): E =>
    one.name === owner ? { ...one, facts: replaced(one.facts, property, fact) } : one;
  return { ...model, elements: model.elements.map(change), flows: model.flows.map(change) };
}

function replaced(facts: Facts, property: string, fact: Fact | null): Facts {
  const rest = [...facts].filter(([name]) => name !== property);
  return new Map(fact === null ? rest : [...rest, [property, fact]]);
}

/** All ways to say less at one place: nothing, `todo`, and for a list, "at least these". */
export function saysLess(fact: Fact): readonly (Fact | null)[] {
  if (fact.kind === "set" || (fact.kind === "content" && !fact.all))
    return [null, { kind: "todo" }, { ...fact, open: true }];
  return [null, { kind: "todo" }];
}

export function withAccess(model: OracleModel, name: string, access: Category["access"]): OracleModel {
  return {
    ...model,
    categories: model.categories.map((one) => (one.name === name ? { ...one, access } : one)),
  };
}

/** Does any content of the model speak of lowered states? */
export function isRaw(model: OracleModel): boolean {
  const raw = (facts: Facts): boolean =>
    [...facts.values()].every(
      (fact) => fact.kind !== "content" || fact.items.every((item) => item.state === null),
    );
  return (
    model.flows.every((one) => raw(one.facts)) &&
    model.elements.every((one) => raw(one.facts) && one.transforms.length === 0)
  );
}
