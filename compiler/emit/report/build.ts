import { dayFor } from "../../../language/index.ts";
import type { Locale, Place } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Judgement, Verdict } from "../../evaluate/index.ts";
import { verdictNames } from "../../evaluate/verdict.ts";
import type { Program } from "../../program.ts";
import { adviceOf } from "../advice.ts";
import { consequenceText } from "../consequences.ts";
import { numberedFindings, titleIn } from "../diagram/index.ts";
import { kindText } from "../kind-words.ts";
import { locationOf } from "../locate.ts";
import type { Location } from "../locate.ts";
import { messageOf, questionOf } from "../message.ts";
import { missingName } from "../missing.ts";
import { actTitle, citedBy, trilingual } from "../provision.ts";
import { circumstances, verdictsToShow } from "../summary.ts";
import { holdersText, noticesOf, provisionText } from "../verdict-text.ts";
import { frameWords, reportWords, verdictWords } from "../words.ts";
import { attestationsOf } from "./attestations.ts";
import type { Report, ReportElement, ReportFact, ReportFinding, ReportGap, ReportWaiver } from "./model.ts";
import { matrixOf } from "./matrix.ts";
import { valueText } from "./values.ts";
import { paperWords } from "./words.ts";

/** What a report is made with. */
export interface ReportOptions {
  readonly locale: Locale;
  /** Names the content of the library. */
  readonly edition: string;
}

/** Puts together what a report says of a finished program, in one language. */
export function buildReport(program: Program, { locale, edition }: ReportOptions): Report {
  const words = reportWords[locale];
  const order = [...verdictsToShow, ...verdictNames.filter((name) => !verdictsToShow.includes(name))];
  return {
    title: paperWords[locale].title,
    asOf: program.request.asOf,
    circumstances: [
      words.judged(dayFor(program.request.asOf, locale)),
      ...circumstances(program, edition, locale),
    ],
    tally: order.map((verdict) => ({
      verdict,
      name: verdictWords[locale][verdict],
      count: program.verdicts.filter((each) => each.verdict === verdict).length,
    })),
    acts: byAct(program, order, locale),
    findings: numberedFindings(program, locale).map(({ finding, verdict }) =>
      findingOf(program, finding.number, verdict, locale),
    ),
    matrix: matrixOf(program, locale),
    waivers: waiversOf(program, locale),
    attestations: attestationsOf(program, locale),
    gaps: gapsOf(program, locale),
    diagnostics: program.diagnostics
      .filter((each) => each.severity === "error" || each.severity === "warning")
      .map((each) => {
        const { title, label } = each.words(locale);
        return {
          severity: frameWords[locale][each.severity],
          code: each.code,
          message: `${title}: ${label}`,
          location: locationOf(each.place, program.sources),
        };
      }),
  };
}

/** An element as a report names it. */
export function elementFor(program: Program, element: ElementInfo, locale: Locale): ReportElement {
  return {
    kind: kindText(element, locale),
    name: element.qualified,
    title: titleIn(element, locale),
    location: locationIn(program, element.place),
  };
}

/** Where a fact is written; null for the library, whose places mean nothing to who reads a report. */
export function locationIn(program: Program, place: Place | null): Location | null {
  return place === null || program.library.has(place.file) ? null : locationOf(place, program.sources);
}

function byAct(program: Program, order: readonly string[], locale: Locale): Report["acts"] {
  const acts = new Map<string, Map<string, number>>();
  for (const { requirement, version, verdict } of program.verdicts) {
    const cited = citedBy(requirement, version);
    const name = cited === null ? requirement.id : actTitle(cited.act, locale);
    const counts = acts.get(name) ?? new Map<string, number>();
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    acts.set(name, counts);
  }
  return [...acts].map(([act, counts]) => ({ act, counts: order.map((name) => counts.get(name) ?? 0) }));
}

function findingOf(program: Program, number: number, verdict: Verdict, locale: Locale): ReportFinding {
  const { requirement, version, element } = verdict;
  const worst = verdict.bindings.filter((each) => each.verdict === verdict.verdict);
  const [first] = worst;
  const title = trilingual("title", requirement, version, locale) ?? requirement.id;
  const certain = verdict.verdict === "violated" && first !== undefined;
  return {
    number,
    requirement: requirement.id,
    verdict: verdict.verdict,
    title,
    message: certain ? messageOf(requirement, version, first, locale) : title,
    element:
      element === null
        ? { kind: "", name: "", title: "", location: null }
        : elementFor(program, element, locale),
    provision: provisionText(verdict, locale),
    holders: holdersText(verdict, locale),
    facts: distinct(worst.flatMap((each) => each.used.map((fact) => factFor(program, fact, locale)))),
    missing: distinct(
      worst.flatMap((each) =>
        each.missing.map((fact) => ({
          text: missingName(fact, locale),
          location: locationIn(program, fact.place),
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
  return { text, location: locationIn(program, fact.place) };
}

function distinct(facts: readonly ReportFact[]): readonly ReportFact[] {
  return [...new Map(facts.map((each) => [JSON.stringify(each), each])).values()];
}

function waiversOf(program: Program, locale: Locale): readonly ReportWaiver[] {
  const words = reportWords[locale];
  return program.model.ofKind("pdp.waiver").map((waiver) => {
    const facts = program.model.facts(waiver);
    const show = (name: string): string => valueText(facts.get(name)?.value ?? null, locale);
    const waived = program.verdicts.flatMap((each) => each.bindings).find((each) => each.waiver === waiver);
    const beneath = waived?.underlying ?? null;
    return {
      name: titleIn(waiver, locale),
      requirement: show("of"),
      elements: show("on"),
      reason: show("because"),
      approved: show("approved"),
      until: show("until"),
      underlying: beneath === null ? words.notStated : verdictWords[locale][beneath],
    };
  });
}

function gapsOf(program: Program, locale: Locale): readonly ReportGap[] {
  const words = paperWords[locale];
  return program.verdicts.flatMap((each): readonly ReportGap[] => {
    const { requirement, version, verdict } = each;
    const title = trilingual("title", requirement, version, locale) ?? requirement.id;
    if (verdict === "not_in_force") return [{ requirement: requirement.id, title, why: words.notInForce }];
    if (verdict !== "unknown_wording") return [];
    const reason = each.reason?.[locale];
    const why = reason === undefined ? words.unknownWording : `${words.unknownWording}: ${reason}`;
    return [{ requirement: requirement.id, title, why }];
  });
}
