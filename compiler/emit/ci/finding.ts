import type { Diagnostic, Locale, Place, Severity, SourceText } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import { fingerprint } from "../../evaluate/index.ts";
import type { Judgement, Verdict, VerdictName } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import { locationOf, rangeOf } from "../locate.ts";
import type { Range } from "../locate.ts";
import { fillIn, howSure, messageOf, questionOf } from "../message.ts";
import { citationText, trilingual } from "../provision.ts";
import { safeText } from "../safe-text.ts";
import { frameWords, reportWords, verdictWords } from "../words.ts";

/** A place on the way of the data, or a fact of the proof, with what is true there. */
export interface Step {
  readonly range: Range;
  readonly label: string;
}

/** What a machine of a continuous integration is told: one fault of the language, or one verdict that somebody must act on. */
export interface Finding {
  /** Id of the requirement, or the code of the diagnostic. */
  readonly rule: string;
  readonly severity: Exclude<Severity, "hint">;
  /** Null for a fault of the language. */
  readonly verdict: VerdictName | null;
  /** The name of the rule for people. */
  readonly title: string;
  /** One paragraph; its first sentence says what is wrong. */
  readonly message: string;
  /** What to do; empty where nothing is known to help. */
  readonly advice: string;
  readonly range: Range;
  /** The way of the data, from its source; empty where the finding is not about a way. */
  readonly way: readonly Step[];
  /** The facts of the proof, as far as they are written in the project. */
  readonly facts: readonly Step[];
  /** Made of the rule and of declared names: it survives edits. */
  readonly fingerprint: string;
}

/** The verdicts that somebody must act on, the worst first; waived ones are not among them. */
export const told: readonly VerdictName[] = ["violated", "unproven", "review", "unknown_wording"];
const severities = ["error", "warning", "note"] as const;

/**
 * Everything that a check has to tell a machine, the most severe first, then in the order of the program. Hints are left to the editor.
 * @param base what stands before each path to make it relative to the repository: `""` or `services/clinic/`
 */
export function findings(program: Program, locale: Locale, base: string): readonly Finding[] {
  const context: Context = { program, locale, base, sources: program.sources };
  const all = [
    ...program.diagnostics.flatMap((each) => ofDiagnostic(each, context)),
    ...told.flatMap((name) =>
      program.verdicts.filter((each) => each.verdict === name).flatMap((each) => ofVerdict(each, context)),
    ),
  ];
  const distinct = numbered(all);
  return severities.flatMap((severity) => distinct.filter((each) => each.severity === severity));
}

interface Context {
  readonly program: Program;
  readonly locale: Locale;
  readonly base: string;
  readonly sources: ReadonlyMap<string, SourceText>;
}

function ofDiagnostic(diagnostic: Diagnostic, context: Context): readonly Finding[] {
  const { severity } = diagnostic;
  if (severity === "hint") return [];
  const { title, label, note, hint } = diagnostic.words(context.locale);
  const why =
    diagnostic.path.length === 0
      ? ""
      : ` ${frameWords[context.locale].path}: ${diagnostic.path.join(" -> ")}.`;
  return [
    {
      rule: diagnostic.code,
      severity,
      verdict: null,
      title: safeText(title),
      message: safeText(`${title}: ${label}.${note === undefined ? "" : ` ${note}`}${why}`),
      advice: safeText(hint ?? ""),
      range: within(rangeOf(diagnostic.place, context.sources), context.base),
      way: [],
      facts: diagnostic.related.flatMap((each) => step(each.place, each.label(context.locale), context)),
      fingerprint: fingerprint([diagnostic.code, diagnostic.place.file, label]),
    },
  ];
}

function ofVerdict(verdict: Verdict, context: Context): readonly Finding[] {
  const { severity, requirement, element } = verdict;
  if (severity === null || severity === "hint") return [];
  const { locale } = context;
  const place = element === null ? null : placeOf(element, context);
  const worst = verdict.bindings.filter((each) => each.verdict === verdict.verdict);
  return [
    {
      rule: requirement.id,
      severity,
      verdict: verdict.verdict,
      ...verdictSentence(verdict, locale),
      range: place === null ? startOf(context) : within(rangeOf(place, context.sources), context.base),
      way: wayOf(element, worst, context),
      facts: worst.flatMap((each) =>
        [...each.missing, ...each.used].flatMap((fact) =>
          fact.place === null ? [] : step(fact.place, fact.text, context),
        ),
      ),
      fingerprint: verdict.fingerprint,
    },
  ];
}

/** A verdict that somebody must act on, in a name, one paragraph, and what to do (empty where nothing is known to help). */
export function verdictSentence(
  verdict: Verdict,
  locale: Locale,
): { readonly title: string; readonly message: string; readonly advice: string } {
  const { requirement, version } = verdict;
  const first = verdict.bindings.find((each) => each.verdict === verdict.verdict);
  const advice = trilingual("advice", requirement, version, locale);
  return {
    title: safeText(trilingual("title", requirement, version, locale) ?? requirement.id),
    message: safeText(sentence(verdict, first, locale)),
    advice: advice === null || first === undefined ? "" : safeText(fillIn(advice, first.values, locale)),
  };
}

/** What is wrong, or what is not known: the text of a requirement says what is wrong, which silence does not prove. */
function sentence(verdict: Verdict, first: Judgement | undefined, locale: Locale): string {
  const { requirement, version, element } = verdict;
  const words = reportWords[locale];
  const cited = citationText(requirement, version, locale);
  const sure = howSure(verdict, locale);
  const tail = `${cited === null ? "" : ` ${words.provision}: ${cited}.`}${sure === "" ? "" : ` ${sure}`}`;
  if (first !== undefined && verdict.verdict === "violated")
    return `${messageOf(requirement, version, first, locale)}${tail}`;
  const name = verdictWords[locale][verdict.verdict];
  const about = element === null ? "" : `${element.title ?? element.name}: `;
  const title = trilingual("title", requirement, version, locale) ?? requirement.id;
  const question = first === undefined ? null : questionOf(verdict, first, locale);
  const missing = first === undefined ? [] : first.missing.map((each) => each.text);
  const more =
    verdict.verdict === "unknown_wording"
      ? ` ${verdict.reason?.[locale] ?? ""}`
      : question !== null
        ? ` ${question}`
        : missing.length === 0
          ? ""
          : ` ${words.missing}: ${missing.slice(0, 8).join(", ")}${missing.length > 8 ? ", …" : ""}.`;
  return `${about}${title} (${name}).${more}${tail}`;
}

/** The flows of the route that a rule is about; for a finding on a flow, its two ends with the flow between them. */
function wayOf(element: ElementInfo | null, worst: readonly Judgement[], context: Context): readonly Step[] {
  const route = worst.find((each) => each.route.length > 0)?.route ?? [];
  const flows = route.length > 0 ? route : element !== null && element.ends !== null ? [element] : [];
  const [start] = flows;
  if (start?.ends === undefined || start.ends === null) return [];
  const { source } = start.ends;
  return [
    ...at(source, source.title ?? source.name, context),
    ...flows.flatMap((flow) => {
      if (flow.ends === null) return [];
      const { target } = flow.ends;
      const arrow = `${flow.ends.source.name} -> ${target.name}`;
      return [...at(flow, arrow, context), ...at(target, target.title ?? target.name, context)];
    }),
  ];
}

function at(element: ElementInfo, label: string, context: Context): readonly Step[] {
  const place = placeOf(element, context);
  return place === null ? [] : step(place, label, context);
}

/** Nothing that stands in the library is a file of the repository. */
function step(place: Place, label: string, { program, sources, base }: Context): readonly Step[] {
  if (program.library.has(place.file)) return [];
  return [{ range: within(rangeOf(place, sources), base), label: safeText(label) }];
}

function placeOf(element: ElementInfo, { program }: Context): Place | null {
  return program.library.has(element.place.file) ? null : element.place;
}

/** Where a finding stands that is about no element: the first line of the first file. */
function startOf({ program, sources, base }: Context): Range {
  const file = program.files.find((each) => !program.library.has(each.path))?.path ?? "";
  const location = locationOf({ file, start: 0, end: 0 }, sources);
  return within({ ...location, endLine: location.line, endColumn: location.column }, base);
}

function within(range: Range, base: string): Range {
  return { ...range, file: base + range.file };
}

/** Two like faults of one file differ by a number, so that no reader of fingerprints takes them for one. */
function numbered(all: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return all.map((each) => {
    const count = (seen.get(each.fingerprint) ?? 0) + 1;
    seen.set(each.fingerprint, count);
    return count === 1 ? each : { ...each, fingerprint: fingerprint([each.fingerprint, String(count)]) };
  });
}
