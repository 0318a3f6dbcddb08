import type { Category, Element, Fact, Facts, Flow, Item, OracleModel, Transform } from "./model.ts";

/** The text of a model, one declaration on each line. */
export function declarationsText(model: OracleModel): readonly string[] {
  return [
    ...model.categories
      .filter((one) => !["Personal", "Identifier", "LimitedAccess"].includes(one.name))
      .map(categoryText),
    ...model.elements.map(elementText),
    ...model.flows.map(flowText),
  ];
}

export function modelText(model: OracleModel): string {
  return ["module m", ...declarationsText(model)].join("\n") + "\n";
}

function categoryText({ name, parents, parts, formedBy, access }: Category): string {
  const whole = parts.length === 0 ? "" : ` consists of [${parts.join(", ")}]`;
  const formed = formedBy.length === 0 ? "" : ` formed by [${formedBy.join(", ")}]`;
  const block = access === null ? "" : ` { access: ${access === "todo" ? 'todo "?"' : access} }`;
  return `data ${name} is ${parents.join(", ")}${whole}${formed}${block}`;
}

function elementText({ kind, name, facts, transforms }: Element): string {
  return `${kind} ${name} { ${[...propertyTexts(facts), ...transforms.map(transformText)].join("  ")} }`;
}

function flowText({ name, source, target, facts }: Flow): string {
  return `flow ${name}: ${source} -> ${target} { ${propertyTexts(facts).join("  ")} }`;
}

function transformText(transform: Transform): string {
  switch (transform.kind) {
    case "lower":
      return `lower ${transform.category} to ${transform.state}`;
    case "derive":
      return `derive ${transform.category} from [${transform.inputs.join(", ")}]`;
    case "drop":
      return `drop ${transform.category}`;
    case "join":
      return "join";
  }
}

function propertyTexts(facts: Facts): readonly string[] {
  return [...facts].map(([name, fact]) => `${name}: ${factText(fact)}`);
}

export function factText(fact: Fact): string {
  switch (fact.kind) {
    case "todo":
      return 'todo "?"';
    case "none":
      return "none";
    case "bool":
    case "int":
      return String(fact.value);
    case "date":
    case "enum":
    case "element":
      return fact.value;
    case "set":
      return `[${[...fact.members, ...(fact.open ? ['todo "?"'] : [])].join(", ")}]`;
    case "content":
      return fact.all
        ? "all"
        : `[${[...fact.items.map(itemText), ...(fact.open ? ['todo "?"'] : [])].join(", ")}]`;
    case "record":
      return `{ ${propertyTexts(fact.fields).join("  ")} }`;
  }
}

function itemText({ category, state, subject }: Item): string {
  return `${category}${state === null ? "" : ` as ${state}`}${subject === null ? "" : ` of ${subject}`}`;
}
