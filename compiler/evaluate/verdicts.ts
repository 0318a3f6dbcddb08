import type { Consequences } from "./consequences.ts";
import { wordingOf } from "../check/index.ts";
import { explain } from "./explain.ts";
import type { Explanation } from "./explain.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Run } from "./frame.ts";
import { holdersOf } from "./holders.ts";
import type { Holders } from "./holders.ts";
import { plainText, valuesFor } from "./interpolate.ts";
import type { Outcome, Waivable } from "./outcome.ts";
import { nodesOf } from "./route.ts";
import { checkClassOf, confidenceOf, modalityOf, rolesOf } from "./provision.ts";
import type { CheckClass } from "./provision.ts";
import { severityOf } from "./table.ts";
import type { Judgement, Verdict } from "./verdict.ts";

/** The public form of an outcome. Explanations are made when they are first read. */
export function verdictFrom(run: Run, outcome: Outcome, consequences: Consequences): Verdict {
  return new OpenVerdict(run, outcome, consequences);
}

class OpenVerdict implements Verdict {
  private readonly run: Run;
  private readonly outcome: Outcome;
  private readonly following: Consequences;
  private act: Holders | null = null;
  private judged: readonly Judgement[] | null = null;
  private explained = false;

  constructor(run: Run, outcome: Outcome, consequences: Consequences) {
    this.run = run;
    this.outcome = outcome;
    this.following = consequences;
  }
  get requirement(): Verdict["requirement"] {
    return this.outcome.requirement;
  }
  get version(): Verdict["version"] {
    const { inForce } = this.outcome;
    return inForce.kind === "none" ? null : inForce.version;
  }
  get element(): Verdict["element"] {
    return this.outcome.element;
  }
  get verdict(): Verdict["verdict"] {
    return this.outcome.verdict;
  }
  get severity(): Verdict["severity"] {
    return severityOf(this.verdict, this.modality, this.confidence);
  }
  get modality(): Verdict["modality"] {
    return modalityOf(this.requirement, this.version);
  }
  get confidence(): Verdict["confidence"] {
    return confidenceOf(this.requirement, this.version);
  }
  get notices(): Verdict["notices"] {
    const { inForce } = this.outcome;
    return inForce.kind === "judged" && inForce.superseded ? ["superseded-edition"] : [];
  }
  get holders(): Verdict["holders"] {
    return this.mustAct.holders;
  }
  get holderUnknown(): boolean {
    return this.mustAct.unknown;
  }
  get underlying(): Verdict["underlying"] {
    return this.verdict === "waived" ? this.outcome.underlying : null;
  }
  get consequences(): Verdict["consequences"] {
    return this.verdict === "violated" ? this.following(this.requirement) : [];
  }
  get bindings(): Verdict["bindings"] {
    this.remember();
    const check = checkClassOf(this.requirement, this.version);
    return (this.judged ??= this.outcome.bindings.map((each) => new OpenJudgement(this.run, each, check)));
  }
  get reason(): Verdict["reason"] {
    const { inForce } = this.outcome;
    const unknown = inForce.kind === "unknown" ? inForce.version.node.unknown : null;
    return unknown === null ? null : wordingOf(unknown);
  }
  get fingerprint(): string {
    return markOf(this.outcome, this.bindings);
  }
  /** Lets go of what was explained: after an edit, the facts stand elsewhere. */
  forget(): void {
    this.act = null;
    this.judged = null;
    this.explained = false;
  }
  private remember(): void {
    if (this.explained) return;
    this.explained = true;
    this.run.memory.explained?.push(this);
  }
  private get mustAct(): Holders {
    this.remember();
    return (this.act ??= holdersOf(this.run, this.element, rolesOf(this.requirement, this.version)));
  }
}

class OpenJudgement implements Judgement {
  private readonly run: Run;
  private readonly waivable: Waivable;
  private readonly check: CheckClass;
  private known: Explanation | null = null;

  constructor(run: Run, waivable: Waivable, check: CheckClass) {
    this.run = run;
    this.waivable = waivable;
    this.check = check;
  }
  get rule(): number {
    return this.waivable.binding.rule.number;
  }
  get with(): Judgement["with"] {
    return withOf(this.waivable.binding);
  }
  get verdict(): Judgement["verdict"] {
    return this.waivable.verdict;
  }
  get where(): Judgement["where"] {
    return this.why.where;
  }
  get unless(): Judgement["unless"] {
    return this.why.unless;
  }
  get review(): Judgement["review"] {
    return this.why.review;
  }
  get require(): Judgement["require"] {
    return this.why.require;
  }
  get values(): Judgement["values"] {
    return valuesFor(this.why.frame, this.waivable.binding.rule);
  }
  get used(): Judgement["used"] {
    return this.why.used;
  }
  get missing(): Judgement["missing"] {
    return this.why.missing;
  }
  get enough(): Judgement["enough"] {
    return this.why.enough;
  }
  get assumed(): Judgement["assumed"] {
    return this.why.assumed;
  }
  get route(): Judgement["route"] {
    return this.why.route;
  }
  get path(): Judgement["path"] {
    return nodesOf(this.why.route);
  }
  get exemptBy(): Judgement["exemptBy"] {
    return this.why.exemptBy;
  }
  get question(): Judgement["question"] {
    return this.why.question;
  }
  get vacuous(): boolean {
    return this.why.vacuous;
  }
  get attested(): boolean {
    return this.why.attested;
  }
  get underlying(): Judgement["underlying"] {
    return this.verdict === "waived" ? this.waivable.binding.verdict : null;
  }
  get waiver(): Judgement["waiver"] {
    return this.waivable.waiver?.element ?? null;
  }
  private get why(): Explanation {
    return (this.known ??= explain(this.run, this.waivable.binding, this.check));
  }
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
