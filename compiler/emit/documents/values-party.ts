import { dayFor } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import { elementOf, titleOf, valueOf } from "../diagram/index.ts";
import type { Context, Row } from "./context.ts";
import type { Shown } from "./model.ts";
import { blank, day, line, lines, truth, words } from "./show.ts";
import { documentWords } from "./words.ts";

/** How one source of values is read. */
export type Read = (context: Context, row: Row) => Shown;

/** What a paper shows of the party that it is for. */
export const partyValues = {
  operator_name: ({ scope }) => (scope === null ? blank : line(titleOf(scope.party))),
  operator_number: (context) => ofParty(context, "number"),
  operator_contact: (context) => ofParty(context, "contact"),
  responsible_name: (context) => {
    const responsible = responsibleOf(context);
    return responsible === null ? blank : line(titleOf(responsible));
  },
  responsible_contact: (context) => ofResponsible(context, "contact"),
  responsible_order: (context) => ofResponsible(context, "order"),
  judged_on: ({ program, locale }) => line(dayFor(program.request.asOf, locale)),
  library_edition: ({ edition }) => line(edition),
  approved_list: (context) => documentOf(context, "data_list"),
  policy_document: (context) => documentOf(context, "policy"),
  blocking_document: (context) => documentOf(context, "blocking_procedure"),
  request_channel: (context) => documentOf(context, "request_channel"),
  withdrawal_channel: (context) => documentOf(context, "withdrawal_channel"),
  full_name: () => blank,
  for_a_person: () => blank,
} as const satisfies { readonly [source: string]: Read };

/** A document: its title, its number, who approved it and when. */
export function documentText(context: Context, document: ElementInfo): string {
  const { reading, locale } = context;
  const by = elementOf(reading, document, "by");
  const on = day(valueOf(reading, document, "on"), locale);
  const number = valueOf(reading, document, "number");
  const about = [
    ...(number?.kind === "text" ? [`№ ${number.value}`] : []),
    ...(by === null ? [] : [titleOf(by)]),
    ...(on === null ? [] : [on]),
  ];
  return about.length === 0 ? titleOf(document) : `${titleOf(document)} (${about.join(", ")})`;
}

function documentOf(context: Context, name: string): Shown {
  const { reading, scope } = context;
  const document = scope === null ? null : elementOf(reading, scope.party, name);
  return document === null ? blank : line(documentText(context, document));
}

function ofParty({ reading, scope }: Context, name: string): Shown {
  return scope === null ? blank : words(valueOf(reading, scope.party, name));
}

function responsibleOf({ reading, scope }: Context): ElementInfo | null {
  return scope === null ? null : elementOf(reading, scope.party, "responsible");
}

function ofResponsible(context: Context, name: string): Shown {
  const responsible = responsibleOf(context);
  return responsible === null ? blank : words(valueOf(context.reading, responsible, name));
}

/** Whether the party can do something at a subject's request. */
export function capability(context: Context, row: Row, wanted: string): Shown {
  const { reading, locale } = context;
  const holder = row.element === null ? null : elementOf(reading, row.element, "operator");
  const stated = holder === null ? null : valueOf(reading, holder, "capabilities");
  if (stated?.kind === "none") return line(documentWords[locale].no);
  if (stated?.kind !== "set") return blank;
  const can = stated.members.some(({ value }) => value.kind === "enum" && value.member === wanted);
  if (!can && stated.open) return blank;
  return truth({ kind: "bool", value: can }, locale);
}

/** Titles, each once. */
export function titles(elements: readonly ElementInfo[]): Shown {
  return lines(elements.map(titleOf));
}
