import type { Locale } from "../../../language/index.ts";
import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import type { FactValue } from "../../check/values.ts";
import type { Label, Model } from "../../infer/model.ts";
import { mentionText } from "../mention.ts";
import { textIn } from "../provision.ts";
import type { Shape } from "./graph.ts";
import { diagramWords } from "./words.ts";

/** What pictures and tables need to know of a model, in one language. */
export interface Reading {
  readonly locale: Locale;
  readonly model: Model;
}

const shapes: ReadonlyMap<string, Shape> = new Map([
  ["pdp.subject", "subject"],
  ["pdp.person", "person"],
  ["pdp.process", "process"],
  ["pdp.store", "store"],
  ["pdp.system", "system"],
  ["pdp.party", "party"],
]);

/** The shape of a node, by the nearest kind of the prelude that it is. */
export function shapeOf(element: ElementInfo): Shape {
  for (const kind of element.kind.ancestry) {
    const shape = shapes.get(kind.qualified);
    if (shape !== undefined) return shape;
  }
  return "system";
}

/** A stated value; null where nothing is stated. */
export function valueOf({ model }: Reading, element: ElementInfo, name: string): FactValue | null {
  return model.facts(element).get(name)?.value ?? null;
}

/** The element that a property names; null where it names none. */
export function elementOf(reading: Reading, element: ElementInfo, name: string): ElementInfo | null {
  const value = valueOf(reading, element, name);
  return value?.kind === "element" ? value.element : null;
}

/** The elements that a property names. */
export function elementsOf(reading: Reading, element: ElementInfo, name: string): readonly ElementInfo[] {
  const value = valueOf(reading, element, name);
  if (value?.kind === "element") return [value.element];
  if (value?.kind !== "set") return [];
  return value.members.flatMap((each) => (each.value.kind === "element" ? [each.value.element] : []));
}

/** The code of the country a node stands in: that of its place; for a party without one, that under whose law it exists. */
export function countryOf(reading: Reading, element: ElementInfo): string | null {
  const place = elementOf(reading, element, "at");
  const country = place === null ? valueOf(reading, element, "country") : valueOf(reading, place, "country");
  return country?.kind === "enum" ? country.member : null;
}

/** What a reader calls an element: its title, else its name. */
export function titleOf(element: ElementInfo): string {
  return element.title ?? element.name;
}

/** What a reader of one language calls an element: the title it has in that language, else its only title, else its name. */
export function titleIn(element: ElementInfo, locale: Locale): string {
  return textIn(element.facts.get("title")?.value ?? null, locale) ?? titleOf(element);
}

/** What a reader calls a category: the title of the library or of the author, else that of the nearest category above it, else the name. */
export function categoryTitle(category: CategoryInfo, locale: Locale): string {
  const own = ({ facts, title }: CategoryInfo): string | null =>
    textIn(facts.get("title")?.value ?? null, locale) ?? title;
  return nearest(category, own) ?? category.name;
}

/** What a category, or the nearest one above it, has to give. */
function nearest<T>(category: CategoryInfo, give: (category: CategoryInfo) => T | null): T | null {
  const seen = new Set<CategoryInfo>();
  let level: readonly CategoryInfo[] = [category];
  while (level.length > 0) {
    for (const each of level) {
      const given = give(each);
      if (given !== null) return given;
      seen.add(each);
    }
    level = level.flatMap((each) => each.parents).filter((each) => !seen.has(each));
  }
  return null;
}

/** The data of some labels, each once, in their order; those whose arrival is not proven carry a question mark. */
export function dataText({ model, locale }: Reading, of: ElementInfo): readonly string[] {
  const { sure, unsure, open } = model.labels(of);
  const text = (label: Label): string => {
    const title = categoryTitle(label.category, locale);
    if (label.state === "raw") return title;
    const whole = mentionText({ kind: "category", category: label.category, state: label.state }, locale);
    return `${title}${/ \([^()]*\)$/.exec(whole)?.[0] ?? ""}`;
  };
  const known = [...new Set(sure.map(text))];
  const doubtful = [...new Set(unsure.map(text))].filter((each) => !known.includes(each));
  return [
    ...known,
    ...doubtful.map((each) => `${each}?`),
    ...(open ? [diagramWords[locale].unknownData] : []),
  ];
}

/** Short signs of what the data are: that their access is limited, and the sign that the library gives a kind of data. */
export function marksOf(reading: Reading, elements: readonly ElementInfo[]): readonly string[] {
  const { model, locale } = reading;
  const categories = new Set(
    elements.flatMap((each) => model.labels(each).sure.map(({ category }) => category)),
  );
  const marks = new Set<string>();
  for (const category of categories) {
    if (model.categories.accessOf(category)?.value === "restricted")
      marks.add(diagramWords[locale].restricted.mark);
    for (const own of signsOf(category, locale)) marks.add(own);
  }
  return [...marks].sort((a, b) => (a < b ? -1 : 1));
}

/** The signs of a category: its own, else those of each branch above it. */
function signsOf(category: CategoryInfo, locale: Locale): readonly string[] {
  const own = textIn(category.facts.get("mark")?.value ?? null, locale);
  return own === null ? category.parents.flatMap((each) => signsOf(each, locale)) : [own];
}
