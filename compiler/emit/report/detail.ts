import type { Locale, Place } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Judgement, Verdict } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import { adviceOf } from "../advice.ts";
import { consequenceText } from "../consequences.ts";
import { titleIn } from "../diagram/index.ts";
import { kindText } from "../kind-words.ts";
import { locationOf } from "../locate.ts";
import type { Location } from "../locate.ts";
import { messageOf, questionOf } from "../message.ts";
import { missingName } from "../missing.ts";
import { trilingual } from "../provision.ts";
import { holdersText, noticesOf, provisionText } from "../verdict-text.ts";
import { reportWords } from "../words.ts";
import type { ReportDetail, ReportElement, ReportFact } from "./model.ts";

/** An element as a report names it. */
export function elementFor(program: Program, element: ElementInfo, locale: Locale): ReportElement {
  return {
    kind: kindText(element, locale),
    name: element.qualified,
    title: titleIn(element, locale),
    location: locationIn(program, element.place),
    place: element.place,
  };
}

/** Where a fact is written; null for the library, whose places mean nothing to who reads a report. */
export function locationIn(program: Program, place: Place | null): Location | null {
  return place === null || program.library.has(place.file) ? null : locationOf(place, program.sources);
}

/** What stands behind a verdict: proving is done for the verdicts that are asked for. */
export function detailOf(program: Program, verdict: Verdict, locale: Locale): ReportDetail {
  const { requirement, version, element } = verdict;
  const worst = verdict.bindings.filter((each) => each.verdict === verdict.verdict);
  const [first] = worst;
  const title = trilingual("title", requirement, version, locale) ?? requirement.id;
  const certain = verdict.verdict === "violated" && first !== undefined;
  return {
    requirement: requirement.id,
    verdict: verdict.verdict,
    title,
    message: certain ? messageOf(requirement, version, first, locale) : title,
    element:
      element === null
        ? { kind: "", name: "", title: "", location: null, place: null }
        : elementFor(program, element, locale),
    provision: provisionText(verdict, locale),
    holders: holdersText(verdict, locale),
    facts: distinct(worst.flatMap((each) => each.used.map((fact) => factFor(program, fact, locale)))),
    missing: distinct(
      worst.flatMap((each) =>
        each.missing.map((fact) => ({
          text: missingName(fact, locale),
          location: locationIn(program, fact.place),
          place: fact.place,
        })),
      ),
    ),
    path: worst.find((each) => each.path.length > 0)?.path ?? [],
    question: first === undefined ? null : questionOf(verdict, first, locale),
    advice: adviceOf(verdict, locale),
    consequences: verdict.consequences.map((each) => consequenceText(each, locale)),
    notices: noticesOf(verdict, locale),
    fingerprint: verdict.fingerprint,
  };
}

function factFor(program: Program, fact: Judgement["used"][number], locale: Locale): ReportFact {
  const words = reportWords[locale];
  const written = fact.text.endsWith(" = ?") ? `${fact.text.slice(0, -4)}: ${words.notStated}` : fact.text;
  const text =
    fact.declared === undefined ? written : words.declared(fact.declared.kind, fact.declared.count);
  return { text, location: locationIn(program, fact.place), place: fact.place };
}

function distinct(facts: readonly ReportFact[]): readonly ReportFact[] {
  return [...new Map(facts.map((each) => [JSON.stringify(each), each])).values()];
}
