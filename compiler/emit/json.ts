import type { Diagnostic, Locale, SourceText } from "../../language/index.ts";
import { dayText } from "../check/index.ts";
import { verdictNames } from "../evaluate/verdict.ts";
import type { Judgement, Verdict, VerdictName } from "../evaluate/verdict.ts";
import type { FactRef } from "../infer/model.ts";
import type { Program } from "../program.ts";
import { profilesOf } from "./profiles.ts";
import { consequenceJson } from "./consequences.ts";
import { locationOf, rangeOf } from "./locate.ts";
import { questionOf, wholeMessageOf } from "./message.ts";
import { citedBy } from "./provision.ts";

type Sources = ReadonlyMap<string, SourceText>;

/** The object `pdp-check/1` of the contract, as text: the same bytes for the same program and locale. */
export function checkJson(program: Program, locale: Locale): string {
  const { sources } = program;
  const value = {
    schema: "pdp-check/1",
    asOf: program.request.asOf,
    files: program.files.filter((file) => !program.library.has(file.path)).map((file) => file.path),
    diagnostics: program.diagnostics.map((each) => diagnosticJson(each, sources, locale)),
    verdicts: program.verdicts.map((each) => verdictJson(each, sources, locale)),
    summary: summaryOf(program.verdicts),
    notSelected: program.notSelected,
    profiles: profilesOf(program.request),
  };
  return `${JSON.stringify({ ...value, verdicts: [] }, null, 2).replace('"verdicts": []', () => `"verdicts": ${linesOf(value.verdicts)}`)}\n`;
}

/** A line for each, since there may be many thousands. */
function linesOf(values: readonly object[]): string {
  return values.length === 0
    ? "[]"
    : `[\n    ${values.map((each) => JSON.stringify(each)).join(",\n    ")}\n  ]`;
}

/** How many entries have each verdict, all verdicts named. */
export function summaryOf(verdicts: readonly Verdict[]): { readonly [V in VerdictName]: number } {
  const count = (name: VerdictName): number => verdicts.filter((each) => each.verdict === name).length;
  return Object.fromEntries(verdictNames.map((name) => [name, count(name)])) as {
    readonly [V in VerdictName]: number;
  };
}

/** One diagnostic as JSON; title and label make the message. */
export function diagnosticJson(diagnostic: Diagnostic, sources: Sources, locale: Locale): object {
  const { title, label, note, hint } = diagnostic.words(locale);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: `${title}: ${label}`,
    ...(note === undefined ? {} : { note }),
    ...(hint === undefined ? {} : { hint }),
    location: rangeOf(diagnostic.place, sources),
    related: diagnostic.related.map((each) => ({
      message: each.label(locale),
      location: rangeOf(each.place, sources),
    })),
    path: diagnostic.path,
  };
}

function verdictJson(verdict: Verdict, sources: Sources, locale: Locale): object {
  const { requirement, version, element } = verdict;
  const cited = citedBy(requirement, version);
  return {
    requirement: requirement.id,
    element: element === null ? null : { kind: element.kind.name, name: element.qualified },
    verdict: verdict.verdict,
    severity: verdict.severity,
    modality: verdict.modality,
    confidence: verdict.confidence,
    cites: cited === null ? null : { act: cited.act.name, provision: cited.provision },
    inForce:
      version === null
        ? null
        : { from: dayText(version.from), until: version.to === null ? null : dayText(version.to) },
    notices: verdict.notices,
    holders: verdict.holders.map((holder) => holder.qualified),
    ...(verdict.holderUnknown ? { holderUnknown: true } : {}),
    ...(verdict.underlying === null ? {} : { underlying: verdict.underlying }),
    ...(verdict.reason === null ? {} : { reason: verdict.reason[locale] }),
    fingerprint: verdict.fingerprint,
    ...(verdict.consequences.length === 0
      ? {}
      : { consequences: verdict.consequences.map((each) => consequenceJson(each, locale)) }),
    bindings: verdict.bindings.map((each) => bindingJson(verdict, each, sources, locale)),
  };
}

function bindingJson(verdict: Verdict, judgement: Judgement, sources: Sources, locale: Locale): object {
  const question = questionOf(verdict, judgement, locale);
  return {
    rule: judgement.rule,
    with: Object.fromEntries([...judgement.with].map(([name, value]) => [name, value])),
    verdict: judgement.verdict,
    message: wholeMessageOf(verdict, judgement, locale),
    missing: judgement.missing.filter(isNamed).map((each) => missingJson(each, sources)),
    ...moreOf("missingMore", judgement.missing),
    enough: judgement.enough.filter(isNamed).map((each) => each.text),
    ...moreOf("enoughMore", judgement.enough),
    assumed: judgement.assumed,
    path: judgement.path,
    ...(judgement.exemptBy === null ? {} : { exemptBy: judgement.exemptBy }),
    ...(question === null ? {} : { question }),
    ...(judgement.vacuous ? { vacuous: true } : {}),
    ...(judgement.attested ? { evidence: "attested" } : {}),
    ...(judgement.underlying === null ? {} : { underlying: judgement.underlying }),
    ...(judgement.waiver === null ? {} : { waiver: judgement.waiver.qualified }),
    facts: judgement.used.filter(isNamed).map((each) => ({
      text: each.text,
      location: each.place === null ? null : locationOf(each.place, sources),
    })),
    ...moreOf("factsMore", judgement.used),
  };
}

interface Countable {
  readonly more?: number;
}

function isNamed(fact: Countable): boolean {
  return fact.more === undefined;
}

/** How many members of quantifiers a list leaves out; nothing where it is whole. */
function moreOf(name: string, facts: readonly Countable[]): object {
  const count = facts.reduce((sum, each) => sum + (each.more ?? 0), 0);
  return count === 0 ? {} : { [name]: count };
}

function missingJson(fact: FactRef, sources: Sources): object {
  return {
    text: fact.text,
    location: fact.place === null ? null : locationOf(fact.place, sources),
    ...(fact.reason === null ? {} : { reason: fact.reason }),
  };
}
