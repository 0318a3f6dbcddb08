import { contentOf, elementNamed, factsOf, isKind } from "./model.ts";
import type { Element, Fact, Flow, Item, OracleModel } from "./model.ts";

/** Section 3, implied flows: all flows of a model, in order of name. A declared flow takes the place of implied ones between its ends. */
export function allFlows(model: OracleModel): readonly Flow[] {
  const implied: Flow[] = [];
  const imply = (
    reason: Flow["implied"][number],
    source: string,
    target: string,
    of: Element,
    property: string,
  ): void => {
    if (model.flows.some((flow) => flow.source === source && flow.target === target)) return;
    const carried = factsOf(of).get(property) ?? { kind: "todo" };
    const at = implied.findIndex((flow) => flow.source === source && flow.target === target);
    const before = implied[at];
    if (before === undefined) {
      implied.push({
        name: `${source} -> ${target}`,
        source,
        target,
        facts: new Map([["carries", carried]]),
        implied: [reason],
      });
    } else {
      const both = united(before.facts.get("carries") ?? { kind: "todo" }, carried);
      implied[at] = { ...before, facts: new Map([["carries", both]]), implied: [...before.implied, reason] };
    }
  };
  for (const element of model.elements) {
    const facts = factsOf(element);
    const names = (property: string): readonly string[] => referenced(facts.get(property));
    if (isKind(element.kind, "store")) {
      for (const origin of names("copy_of")) imply("copy", origin, element.name, element, "holds");
      for (const holder of names("access"))
        imply("access", element.name, holder, elementNamed(model, holder), "scope");
    }
    if (isKind(element.kind, "process")) {
      for (const store of names("from")) imply("takes", store, element.name, element, "takes");
      for (const store of names("to")) imply("gives", element.name, store, element, "gives");
    }
  }
  return [...model.flows, ...implied].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function referenced(fact: Fact | undefined): readonly string[] {
  if (fact?.kind === "element") return [fact.value];
  return fact?.kind === "set" ? fact.members : [];
}

/** Two lines that imply one flow: what either carries; open if either is not complete. */
function united(a: Fact, b: Fact): Fact {
  const contents = [a, b].map((fact) => contentOf(new Map([["carries", fact]]), "carries"));
  const items: readonly Item[] = contents.flatMap((content) => content.items);
  if (contents.every((content) => !content.complete && content.items.length === 0 && !content.all))
    return { kind: "todo" };
  return {
    kind: "content",
    items,
    open: contents.some((one) => !one.complete),
    all: contents.some((one) => one.all),
  };
}
