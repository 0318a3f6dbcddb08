import type { ElementInfo } from "../../check/schema.ts";
import { elementsOf, numberedFindings, shapeOf, titleOf } from "../diagram/index.ts";
import { textIn } from "../provision.ts";
import { categoryText } from "./category.ts";
import type { Context, Row } from "./context.ts";
import { elementsNamed } from "./papers.ts";
import { dataAt, dataIn, holderOf, isAbroad, isHandedOver, isKind, isRestricted, listedOn } from "./scope.ts";
import type { Datum } from "./scope.ts";
import { nothingStated, statedElements, together } from "./show.ts";
import type { RowName } from "./vocabulary.ts";

/** A row about nothing in particular; the others say what is theirs. */
export function rowOf(of: Partial<Row> & Pick<Row, "title">): Row {
  return {
    element: null,
    category: null,
    data: [],
    open: false,
    nodes: [],
    flows: [],
    purposes: nothingStated,
    bases: nothingStated,
    finding: null,
    copy: null,
    notice: null,
    listName: "access_list",
    ...of,
  };
}

/** The rows of a table, in the order of the model. */
export function rowsFor(name: RowName, context: Context): readonly Row[] {
  const { program, reading, scope, consent } = context;
  const activities = scope?.activities ?? [];
  const handed = (scope?.flows ?? []).filter(
    (each) =>
      each.ends !== null && scope?.nodes.has(each.ends.source) === true && isHandedOver(reading, each),
  );
  switch (name) {
    case "categories":
      return categoryRows(context, () => true);
    case "restricted_categories":
      return categoryRows(context, (each) => isRestricted(program, each));
    case "persons":
      return (scope?.persons ?? []).map((each) => personRow(context, each, false));
    case "restricted_persons":
      return (scope?.persons ?? [])
        .map((each) => personRow(context, each, true))
        .filter((each) => each.data.length > 0 || each.open);
    case "activities":
      return activities.map((each) => activityRow(context, each));
    case "restricted_activities":
      return activities
        .map((each) => activityRow(context, each))
        .filter((each) => each.data.some((datum) => isRestricted(program, datum)));
    case "loose_nodes":
      return looseOf(context).map((each) => elementRow(context, each));
    case "processings":
      return [
        ...activities.map((each) => activityRow(context, each)),
        ...looseOf(context)
          .filter((each) => each.ends === null)
          .map((each) => elementRow(context, each)),
      ];
    case "stores":
      return (scope?.stores ?? []).map((each) => elementRow(context, each));
    case "restricted_stores":
      return (scope?.stores ?? [])
        .map((each) => elementRow(context, each))
        .filter((each) => each.data.some((datum) => isRestricted(program, datum)));
    case "collections":
      return (scope?.flows ?? [])
        .filter(({ ends }) => ends !== null && scope?.nodes.has(ends.target) === true)
        .filter(
          (each) =>
            each.ends !== null &&
            (shapeOf(each.ends.source) === "subject" ||
              holderOf(reading, each.ends.source) !== scope?.party) &&
            scope?.nodes.has(each.ends.source) === false,
        )
        .map((each) => elementRow(context, each));
    case "recipients":
      return handed.map((each) => elementRow(context, each));
    case "transfers_abroad":
      return (scope?.flows ?? [])
        .filter((each) => each.ends !== null && scope?.nodes.has(each.ends.source) === true)
        .filter((each) => isAbroad(reading, each))
        .map((each) => elementRow(context, each));
    case "covered_categories":
      return consent === null
        ? []
        : dataIn(program, reading, consent, "covers").map((datum) =>
            rowOf({
              title: categoryText(context, datum.category),
              category: datum.category,
              data: [datum],
            }),
          );
    case "consent_recipients":
      return restingOn(context)
        .filter((each) => isHandedOver(reading, each))
        .filter(({ ends }) => ends !== null && holderOf(reading, ends.target) !== scope?.party)
        .map((each) => elementRow(context, each));
    case "consent_countries":
      return restingOn(context)
        .filter((each) => isAbroad(reading, each))
        .map((each) => elementRow(context, each));
    case "mismatches":
      return mismatchRows(context);
    case "controls":
      return (scope === null ? [] : elementsOf(reading, scope.party, "controls")).map((each) =>
        rowOf({ title: titleOf(each), element: each }),
      );
    case "findings":
      return findingRows(context);
    case "waivers":
      return program.model.ofKind("pdp.waiver").map((each) => rowOf({ title: titleOf(each), element: each }));
    case "copies":
      return (context.breach?.copies ?? [])
        .filter((each) => each.node !== context.breach?.store)
        .map((copy) => ({ ...elementRow(context, copy.node), copy }));
    case "holders":
      return holderRows(context);
    case "notices":
      return noticeRows(context);
  }
}

/** The row of a store, a process or a flow. */
export function elementRow(context: Context, element: ElementInfo): Row {
  const { program, reading, scope } = context;
  const isFlow = element.ends !== null;
  const flows = isFlow ? [element] : [...program.model.inflows(element), ...program.model.outflows(element)];
  const purposes = statedElements(reading, element, isKind(element, "pdp.store") ? "purpose" : "for");
  const nodes =
    element.ends === null
      ? [element]
      : [element.ends.source, element.ends.target].filter((each) => scope?.nodes.has(each) === true);
  return rowOf({
    title: flowTitle(element),
    element,
    data: dataAt(program, [element]),
    open: program.model.labels(element).open,
    nodes,
    flows,
    purposes,
    bases: together(
      flows.filter((each) => each.declaration !== null).map((each) => statedElements(reading, each, "basis")),
    ),
  });
}

/** A flow that nobody named is called by its ends. */
function flowTitle(element: ElementInfo): string {
  const { ends } = element;
  return element.declaration === null && ends !== null
    ? `${titleOf(ends.source)} → ${titleOf(ends.target)}`
    : titleOf(element);
}

function categoryRows(context: Context, wanted: (datum: Datum) => boolean): readonly Row[] {
  const { program, reading, scope } = context;
  if (scope === null) return [];
  const nodes = [...scope.stores, ...scope.processes];
  const all = dataAt(program, nodes).filter(wanted);
  const categories = [...new Set(all.map((each) => each.category))].sort((a, b) =>
    a.qualified < b.qualified ? -1 : 1,
  );
  return categories.map((category) => {
    const has = (element: ElementInfo): boolean =>
      dataAt(program, [element]).some((each) => each.category === category);
    const flows = scope.flows.filter((each) => each.declaration !== null && has(each));
    return rowOf({
      title: categoryText(context, category),
      category,
      data: all.filter((each) => each.category === category),
      nodes: nodes.filter(has),
      flows,
      purposes: together([
        ...nodes.filter(has).map((each) => purposesOf(context, each)),
        ...flows.map((each) => purposesOf(context, each)),
      ]),
      bases: together(flows.map((each) => statedElements(reading, each, "basis"))),
    });
  });
}

function purposesOf({ reading }: Context, element: ElementInfo): Row["purposes"] {
  return statedElements(reading, element, isKind(element, "pdp.store") ? "purpose" : "for");
}

function personRow(context: Context, person: ElementInfo, restrictedOnly: boolean): Row {
  const { program, reading, scope } = context;
  const listName = restrictedOnly ? "restricted_access_list" : "access_list";
  const reached = (scope?.stores ?? []).filter(
    (each) =>
      elementsOf(reading, each, "access").includes(person) || listedOn(reading, each, listName).has(person),
  );
  const all = dataAt(program, [person]);
  const data = restrictedOnly ? all.filter((each) => isRestricted(program, each)) : all;
  const open = program.model.labels(person).open;
  return rowOf({
    title: titleOf(person),
    element: person,
    data,
    open,
    nodes: restrictedOnly
      ? reached.filter((each) => dataAt(program, [each]).some((datum) => isRestricted(program, datum)))
      : reached,
    listName,
  });
}

function activityRow(context: Context, activity: ElementInfo): Row {
  const { program, reading, scope } = context;
  const belongs = (each: ElementInfo): boolean => elementsOf(reading, each, "part_of").includes(activity);
  const nodes = [...(scope?.nodes ?? [])].filter(belongs);
  const flows = (scope?.flows ?? []).filter(belongs);
  const uses = dataIn(program, reading, activity, "uses");
  return rowOf({
    title: titleOf(activity),
    element: activity,
    data: uses.length > 0 ? uses : dataAt(program, [...nodes, ...flows]),
    open: uses.length === 0 && nodes.length === 0 && flows.length === 0,
    nodes,
    flows,
    purposes: statedElements(reading, activity, "for"),
    bases: statedElements(reading, activity, "basis"),
  });
}

/** Stores, processes and declared flows with personal data that belong to no business process. */
function looseOf({ program, reading, scope }: Context): readonly ElementInfo[] {
  if (scope === null) return [];
  const declared = scope.flows.filter((each) => each.declaration !== null);
  return [...scope.nodes, ...declared].filter(
    (each) =>
      elementsOf(reading, each, "part_of").length === 0 &&
      (dataAt(program, [each]).length > 0 || program.model.labels(each).open),
  );
}

/** The flows that rest on the consent. */
function restingOn({ program, reading, consent }: Context): readonly ElementInfo[] {
  if (consent === null) return [];
  return program.model.elements.filter(
    (each) => each.ends !== null && elementsOf(reading, each, "basis").includes(consent),
  );
}

function mismatchRows(context: Context): readonly Row[] {
  return context.checks
    .filter((each) => each.element === context.consent)
    .flatMap((verdict) =>
      verdict.bindings
        .filter(
          ({ verdict: found, where }) => found === "violated" || (found === "unproven" && where === "T"),
        )
        .map((judgement) => {
          const flow = judgement.values.get("f");
          const base = flow?.kind === "element" ? elementRow(context, flow.element) : rowOf({ title: "" });
          return { ...base, finding: { verdict, judgement } };
        }),
    );
}

function findingRows(context: Context): readonly Row[] {
  const { program, scope, locale } = context;
  return numberedFindings(program, locale)
    .filter(
      ({ verdict }) => verdict.holders.length === 0 || verdict.holders.some((each) => each === scope?.party),
    )
    .map(({ finding, verdict }) => {
      const [judgement] = verdict.bindings.filter((each) => each.verdict === verdict.verdict);
      const { element } = verdict;
      return rowOf({
        title: element === null ? finding.title : flowTitle(element),
        element,
        finding: { verdict, judgement: judgement ?? null },
      });
    });
}

function holderRows(context: Context): readonly Row[] {
  const { breach, scope } = context;
  const others = new Map<ElementInfo, ElementInfo[]>();
  for (const { holder, node } of breach?.copies ?? []) {
    if (holder === null || holder === scope?.party) continue;
    others.set(holder, [...(others.get(holder) ?? []), node]);
  }
  return [...others].map(([holder, nodes]) =>
    rowOf({ title: titleOf(holder), element: holder, nodes, data: dataAt(context.program, nodes) }),
  );
}

function noticeRows(context: Context): readonly Row[] {
  const { breach, program, locale } = context;
  if (breach === null) return [];
  const data = dataAt(program, [breach.store]);
  const restricted =
    data.some((each) => isRestricted(program, each)) || program.model.labels(breach.store).open;
  return elementsNamed(program, "pdp.paper_notice")
    .filter((each) => {
      const only = each.facts.get("only_restricted")?.value;
      return only?.kind !== "bool" || !only.value || restricted;
    })
    .map((notice) =>
      rowOf({
        title: textIn(notice.facts.get("whom")?.value ?? null, locale) ?? titleOf(notice),
        element: notice,
        data,
        notice,
      }),
    );
}
