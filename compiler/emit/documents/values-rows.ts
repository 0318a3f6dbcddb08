import type { ElementInfo } from "../../check/schema.ts";
import { citationText, trilingual } from "../provision.ts";
import { elementOf, titleOf, valueOf } from "../diagram/index.ts";
import { locationText } from "../locate.ts";
import { messageOf } from "../message.ts";
import { verdictWords } from "../words.ts";
import type { Context, Row } from "./context.ts";
import type { Shown } from "./model.ts";
import { blank, day, line, list, truth, words } from "./show.ts";
import { membersOf } from "./terms.ts";
import { documentText } from "./values-party.ts";
import type { Read } from "./values-party.ts";
import { documentWords } from "./words.ts";

/** What a paper shows of a row: a process, a person, a measure, a finding, a waiver. */
export const rowValues = {
  name: (_, row) => line(row.title),
  declared_in: ({ program }, row) => {
    const place = row.element?.place;
    return place === undefined ? blank : line(locationText(place, program.sources));
  },
  what_is_done: (context, row) => members(context, row, "kinds"),
  type: (context, row) => members(context, row, "type"),
  goals: (context, row) => members(context, row, "goals"),
  automated: ({ reading, locale }, row) => {
    if (row.element === null) return blank;
    const value = valueOf(reading, row.element, "automated");
    const human = valueOf(reading, row.element, "human_in_loop");
    const said = truth(value, locale);
    return human?.kind === "bool" && human.value ? [...said, ...line(documentWords[locale].human)] : said;
  },
  biometrics: ({ reading, locale }, row) => {
    const value = row.element === null ? null : valueOf(reading, row.element, "biometrics");
    if (value?.kind === "none") return line(documentWords[locale].no);
    return value?.kind === "record" ? line(documentWords[locale].yes) : blank;
  },
  assessment: (context, row) => {
    const practice = row.element === null ? null : valueOf(context.reading, row.element, "practice");
    const stated = practice?.kind === "record" ? practice.fields.get("assessment")?.value : undefined;
    if (stated?.kind === "none") return line(documentWords[context.locale].no);
    return stated?.kind === "element" ? line(documentText(context, stated.element)) : blank;
  },
  employer: ({ reading }, row) =>
    titled(row.element === null ? null : elementOf(reading, row.element, "operator")),
  undertaking: ({ reading, locale }, row) => {
    const value = row.element === null ? null : valueOf(reading, row.element, "confidentiality");
    if (value?.kind !== "record") return blank;
    const on = day(value.fields.get("on")?.value ?? null, locale);
    const by = value.fields.get("by")?.value;
    const who = by?.kind === "element" ? titleOf(by.element) : "";
    if (on === null) return who === "" ? blank : line(who);
    return line(who === "" ? on : documentWords[locale].by(who, on));
  },
  answers_for_it: ({ reading }, row) =>
    titled(row.element === null ? null : elementOf(reading, row.element, "by")),
  since: (context, row) => dated(context, row, "on"),
  until: (context, row) => dated(context, row, "until"),
  requirement: ({ program, reading, locale }, row) => {
    const stated = row.element === null ? null : valueOf(reading, row.element, "of");
    const found =
      row.finding?.verdict.requirement ??
      (stated?.kind === "requirement"
        ? program.schema.requirements.find((each) => each.id === stated.id)
        : undefined);
    if (found === undefined) return stated?.kind === "requirement" ? line(stated.id) : blank;
    const title = trilingual("title", found, row.finding?.verdict.version ?? null, locale);
    return line(title === null ? found.id : `${title} (${found.id})`);
  },
  verdict: ({ locale }, row) => {
    const { finding } = row;
    if (finding === null) return blank;
    return line(verdictWords[locale][finding.judgement?.verdict ?? finding.verdict.verdict]);
  },
  what_is_wrong: ({ locale }, row) => {
    const { finding } = row;
    if (finding === null) return blank;
    const { requirement, version } = finding.verdict;
    const certain = finding.judgement?.verdict === "violated";
    const title = trilingual("title", requirement, version, locale) ?? requirement.id;
    return line(
      certain && finding.judgement !== null
        ? messageOf(requirement, version, finding.judgement, locale)
        : title,
    );
  },
  by_provision: ({ program, locale }, row) => {
    const verdict = row.finding?.verdict;
    if (verdict !== undefined)
      return line(citationText(verdict.requirement, verdict.version, locale) ?? verdict.requirement.id);
    const by = row.notice?.facts.get("by")?.value;
    const cited =
      by?.kind === "requirement" ? program.schema.requirements.find((each) => each.id === by.id) : undefined;
    return cited === undefined ? blank : line(citationText(cited, null, locale) ?? cited.id);
  },
  reason: ({ reading }, row) => words(row.element === null ? null : valueOf(reading, row.element, "because")),
  approved_by: ({ reading }, row) => {
    const value = row.element === null ? null : valueOf(reading, row.element, "approved");
    return value?.kind === "element" ? line(titleOf(value.element)) : blank;
  },
} as const satisfies { readonly [source: string]: Read };

function titled(element: ElementInfo | null): Shown {
  return element === null ? blank : line(titleOf(element));
}

function members(context: Context, row: Row, name: string): Shown {
  const found = row.element === null ? null : membersOf(context, row.element, name);
  return found === null ? blank : list(found, context.locale);
}

function dated({ reading, locale }: Context, row: Row, name: string): Shown {
  const value = row.element === null ? null : valueOf(reading, row.element, name);
  if (value?.kind === "none") return line(documentWords[locale].noEnd);
  const shown = day(value, locale);
  return shown === null ? blank : line(shown);
}
