import type { Consequences } from "./consequences.ts";
import { lazy, wordingOf } from "../check/index.ts";
import { explain } from "./explain.ts";
import type { Explanation } from "./explain.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Run } from "./frame.ts";
import { holdersOf } from "./holders.ts";
import { namesIn, plainText, valuesFor } from "./interpolate.ts";
import type { Outcome, Waivable } from "./outcome.ts";
import { nodesOf } from "./route.ts";
import { checkClassOf, confidenceOf, modalityOf, rolesOf, templatesOf } from "./provision.ts";
import type { CheckClass } from "./provision.ts";
import { severityOf } from "./table.ts";
import type { Judgement, Verdict } from "./verdict.ts";

/** The public form of an outcome. Explanations are made when they are first read. */
export function verdictFrom(run: Run, outcome: Outcome, consequences: Consequences): Verdict {
  const { requirement, element, verdict, inForce } = outcome;
  const version = inForce.kind === "none" ? null : inForce.version;
  const modality = modalityOf(requirement, version);
  const confidence = confidenceOf(requirement, version);
  const check = checkClassOf(requirement, version);
  const superseded = inForce.kind === "judged" && inForce.superseded;
  const holders = lazy(() => holdersOf(run, element, rolesOf(requirement, version)));
  const names = lazy(() => (version === null ? [] : namesIn(templatesOf(requirement, version))));
  const bindings = lazy(() => outcome.bindings.map((each) => judgementFrom(run, each, check, names)));
  const mark = lazy(() => markOf(outcome, bindings()));
  return {
    requirement,
    version,
    element,
    verdict,
    severity: severityOf(verdict, modality, confidence),
    modality,
    confidence,
    notices: superseded ? ["superseded-edition"] : [],
    get holders() {
      return holders().holders;
    },
    get holderUnknown() {
      return holders().unknown;
    },
    underlying: verdict === "waived" ? outcome.underlying : null,
    get consequences() {
      return verdict === "violated" ? consequences(requirement) : [];
    },
    get bindings() {
      return bindings();
    },
    get reason() {
      const unknown = inForce.kind === "unknown" ? inForce.version.node.unknown : null;
      return unknown === null ? null : wordingOf(unknown);
    },
    get fingerprint() {
      return mark();
    },
  };
}

function judgementFrom(
  run: Run,
  { binding, verdict, waiver }: Waivable,
  check: CheckClass,
  names: () => readonly string[],
): Judgement {
  const { rule } = binding;
  const why = lazy((): Explanation => explain(run, binding, check));
  const values = lazy(() => valuesFor(why().frame, rule, names()));
  const others = lazy(() => withOf(binding));
  return {
    rule: rule.number,
    get with() {
      return others();
    },
    verdict,
    get where() {
      return why().where;
    },
    get unless() {
      return why().unless;
    },
    get review() {
      return why().review;
    },
    get require() {
      return why().require;
    },
    get values() {
      return values();
    },
    get used() {
      return why().used;
    },
    get missing() {
      return why().missing;
    },
    get enough() {
      return why().enough;
    },
    get assumed() {
      return why().assumed;
    },
    get route() {
      return why().route;
    },
    get path() {
      return nodesOf(why().route);
    },
    get exemptBy() {
      return why().exemptBy;
    },
    get question() {
      return why().question;
    },
    get vacuous() {
      return why().vacuous;
    },
    get attested() {
      return why().attested;
    },
    underlying: verdict === "waived" ? binding.verdict : null,
    waiver: waiver?.element ?? null,
  };
}

/** Variables other than the element's, by name. */
function withOf({ rule, values }: Waivable["binding"]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  rule.binders.forEach((binder, at) => {
    const value = values[at];
    if (at !== rule.subject && value !== undefined) names.set(binder.name, plainText(value));
  });
  return names;
}

/** Requirement, names and the route of the worst bindings; no places, no waivers: a baseline survives edits. */
function markOf(
  { requirement, element, underlying, bindings }: Outcome,
  judgements: readonly Judgement[],
): string {
  const parts = [requirement.id, element?.qualified ?? ""];
  judgements.forEach((each, at) => {
    if (bindings[at]?.binding.verdict !== underlying || underlying === "not_applicable") return;
    parts.push(
      [each.rule, ...[...each.with].map(([name, text]) => `${name}=${text}`), ...finding(each)].join(" "),
    );
  });
  return fingerprint([...parts.slice(0, 2), ...parts.slice(2).sort()]);
}

function finding(each: Judgement): readonly string[] {
  return each.verdict === "violated" ||
    each.verdict === "unproven" ||
    each.verdict === "review" ||
    each.verdict === "waived"
    ? each.path
    : [];
}
