import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { verdictNames } from "../../evaluate/verdict.ts";
import type { Program } from "../../program.ts";
import { numberedFindings, titleIn } from "../diagram/index.ts";
import { locationOf } from "../locate.ts";
import { actTitle, citedBy, trilingual } from "../provision.ts";
import { circumstances, verdictsToShow } from "../summary.ts";
import { frameWords, reportWords, verdictWords } from "../words.ts";
import { attestationsOf } from "./attestations.ts";
import { detailOf } from "./detail.ts";
import type { Report, ReportGap, ReportWaiver } from "./model.ts";
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
    findings: numberedFindings(program, locale).map(({ finding, verdict }) => ({
      number: finding.number,
      ...detailOf(program, verdict, locale),
    })),
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
