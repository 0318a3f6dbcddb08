import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import { actTitle, textIn } from "../provision.ts";
import { placeInAct } from "../citation.ts";
import { elementOf, elementsOf, shapeOf, titleOf, valueOf } from "../diagram/index.ts";
import { mentionText } from "../mention.ts";
import { categoryText } from "./category.ts";
import type { Context, Row } from "./context.ts";
import type { Inline, Line, Shown } from "./model.ts";
import { dataIn, isRestricted, listedOn } from "./scope.ts";
import type { Datum } from "./scope.ts";
import { blank, line, lines, list, mapped, text, titleIn, truth } from "./show.ts";
import { termFor } from "./terms.ts";
import type { Read } from "./values-party.ts";
import { documentWords } from "./words.ts";

/** What a paper shows of data: which, whose, how classed, for what, on which basis. */
export const dataValues = {
  data: (context, row) => dataShown(context, row.data, row.open),
  restricted_data: (context, row) =>
    dataShown(
      context,
      row.data.filter((each) => isRestricted(context.program, each)),
      row.open,
    ),
  contains_restricted: ({ reading, locale }, row) =>
    row.element === null ? blank : truth(valueOf(reading, row.element, "contains_restricted"), locale),
  access_class: (context, row) => {
    const classes = categoriesOf(row).map(
      (each) => context.program.model.categories.accessOf(each)?.value ?? null,
    );
    if (classes.length === 0) return blank;
    return classes.flatMap((each) => (each === null ? blank : line(termFor(context, "AccessClass", each))));
  },
  limited_by: (context, row) => {
    const limited = categoriesOf(row).filter(
      (each) => context.program.model.categories.accessOf(each)?.value === "restricted",
    );
    if (limited.length === 0) return line(documentWords[context.locale].notNeeded);
    return limited.flatMap((each) => limitOf(context, each));
  },
  subjects: ({ reading, consent }, row) => {
    const from = consent === null ? null : elementOf(reading, consent, "from");
    if (row.data.length === 0) return from === null ? blank : line(titleOf(from));
    const named = row.data.flatMap(({ subject }) => (subject === null ? [] : [titleOf(subject)]));
    const shown = lines(named);
    return row.data.some(({ subject }) => subject === null) ? [...shown, ...blank] : shown;
  },
  purposes: ({ reading, consent, locale }, row) => {
    if (consent !== null && row.element === null) {
      const stated = valueOf(reading, consent, "for");
      const items = elementsOf(reading, consent, "for").map((each) => titleIn(reading, each));
      return list({ items, open: stated?.kind !== "set" || stated.open }, locale);
    }
    return list(
      mapped(row.purposes, (each) => titleIn(reading, each)),
      locale,
    );
  },
  needed_for: ({ program, reading }, row) => {
    const { category } = row;
    if (category === null) return blank;
    const needing = row.purposes.items.filter((purpose) =>
      dataIn(program, reading, purpose, "needs").some((each) =>
        program.model.categories.below(category, each.category),
      ),
    );
    return needing.length === 0 ? blank : lines(needing.map((each) => titleIn(reading, each)));
  },
  bases: (context, row) =>
    list(
      mapped(row.bases, (each) => basisText(context, each)),
      context.locale,
    ),
  origins: (context, row) => originsOf(context, row),
  listed: (context, row) => listedShown(context, row),
} as const satisfies { readonly [source: string]: Read };

/** Data by their titles, with the state that they are in. */
function dataShown(context: Context, data: readonly Datum[], open: boolean): Shown {
  const { locale } = context;
  const words = documentWords[locale];
  const shown = new Map<string, Line>();
  for (const datum of data) {
    const title = dataTitle(context, datum);
    const parts: Inline[] = [text(datum.unsure ? `${title} (${words.doubtful})` : title)];
    if (!shown.has(title)) shown.set(title, parts);
  }
  const known = [...shown.values()];
  if (open) return [...known, [{ kind: "blank", hint: words.unknownData }]];
  return known.length === 0 ? line(words.none) : known;
}

function dataTitle(context: Context, { category, state }: Datum): string {
  const { locale } = context;
  const title = categoryText(context, category);
  if (state === "raw") return title;
  const whole = mentionText({ kind: "category", category, state }, locale);
  return `${title}${/ \([^()]*\)$/.exec(whole)?.[0] ?? ""}`;
}

function categoriesOf(row: Row): readonly CategoryInfo[] {
  return row.category === null ? [...new Set(row.data.map((each) => each.category))] : [row.category];
}

/** The act that limits access to a category, as it or a category above it states. */
function limitOf({ program, locale }: Context, category: CategoryInfo): Shown {
  const { model } = program;
  const from = model.categories.accessOf(category)?.from ?? category;
  const by = [category, from]
    .map((each) => model.categoryFacts(each).get("by")?.value)
    .find((each) => each?.kind === "citation");
  if (by?.kind !== "citation") return blank;
  const act = actTitle(by.act, locale);
  return line(by.provision === null ? act : `${act}, ${placeInAct(by.provision, locale)}`);
}

/** A consent by its title, a ground by its title and the provision that gives it. */
function basisText({ reading, locale }: Context, basis: ElementInfo): string {
  const title = textIn(valueOf(reading, basis, "title"), locale) ?? titleOf(basis);
  const by = valueOf(reading, basis, "by");
  if (by?.kind !== "citation") return title;
  const act = actTitle(by.act, locale);
  return `${title} (${by.provision === null ? act : `${act}, ${placeInAct(by.provision, locale)}`})`;
}

function originsOf(context: Context, row: Row): Shown {
  const { reading } = context;
  const own = new Set(row.nodes);
  const incoming = row.flows.filter(({ ends }) => ends !== null && !own.has(ends.source));
  const shown = incoming.flatMap((flow): string[] => {
    const source = flow.ends?.source;
    if (source === undefined) return [];
    const origin = valueOf(reading, flow, "origin");
    const type = origin?.kind === "record" ? origin.fields.get("type")?.value : undefined;
    if (type?.kind === "enum") return [`${titleOf(source)}: ${termFor(context, "OriginType", type.member)}`];
    return shapeOf(source) === "subject"
      ? [`${titleOf(source)}: ${termFor(context, "OriginType", "subject")}`]
      : [titleOf(source)];
  });
  return shown.length === 0 ? blank : lines(shown);
}

/** Is it on the list that was approved: data on that of the operator, a person on those of the stores. */
function listedShown(context: Context, row: Row): Shown {
  const { program, reading, scope, locale } = context;
  const { category, element } = row;
  if (category !== null) {
    const approved = scope === null ? null : elementOf(reading, scope.party, "data_list");
    if (approved === null || valueOf(reading, approved, "data")?.kind !== "content") return blank;
    const has = dataIn(program, reading, approved, "data").some((each) =>
      program.model.categories.below(category, each.category),
    );
    return truth({ kind: "bool", value: has }, locale);
  }
  if (element === null || row.nodes.length === 0) return blank;
  return row.nodes.flatMap((store): Shown => {
    if (valueOf(reading, store, row.listName)?.kind !== "record") return blank;
    const has = listedOn(reading, store, row.listName).has(element);
    const said = has ? documentWords[locale].yes : documentWords[locale].no;
    return line(row.nodes.length === 1 ? said : `${titleOf(store)}: ${said}`);
  });
}
