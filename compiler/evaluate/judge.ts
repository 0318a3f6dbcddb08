import type { Diagnostic } from "../../language/index.ts";
import { diagnose } from "../../language/index.ts";
import type { Module } from "../bind/symbols.ts";
import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { Model } from "../infer/model.ts";
import type { Typed } from "../program.ts";
import { bindRule } from "./bindings.ts";
import type { Binding } from "./bindings.ts";
import { consequencesAmong } from "./consequences.ts";
import { unusedWaiver } from "./diagnostics/unused-waiver.ts";
import { newFrame } from "./frame.ts";
import type { Run } from "./frame.ts";
import { elementOf, othersOf } from "./outcome.ts";
import type { Outcome, Waivable } from "./outcome.ts";
import { everything } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { checkClassOf, confidenceOf } from "./provision.ts";
import type { CheckClass } from "./provision.ts";
import { compilerFor } from "./rules.ts";
import type { Compiler } from "./rules.ts";
import { newRun, preludeName } from "./run.ts";
import { worst } from "./table.ts";
import { namesBinding, namesElement } from "./targets.ts";
import { differsFrom, newHorizon } from "./time/horizon.ts";
import type { Verdict, VerdictName } from "./verdict.ts";
import { verdictFrom } from "./verdicts.ts";
import { inForce } from "./versions.ts";
import type { InForce } from "./versions.ts";
import { readWaivers } from "./waivers.ts";
import type { Waiver } from "./waivers.ts";

export interface JudgeOptions {
  /** Day number. */
  readonly asOf: number;
  /** Default: everything, no assumptions. */
  readonly profile?: Profile;
  /** False: as if no waiver were written. */
  readonly waivers: boolean;
  /** Only waivers of this module count; default: all of the model. */
  readonly waiversOf?: Module;
  /** What to judge; recalled ones only if the profile says so. */
  readonly requirements: readonly RequirementInfo[];
  /** To share compiled rules between judgements of one program. */
  readonly compiler?: Compiler;
  /** For replaying a proof: keys of the only facts that may be read. */
  readonly only?: ReadonlySet<string>;
  /** True: find the next day on which a verdict may differ. */
  readonly ahead?: boolean;
}
export interface Judged {
  /** In order of element and requirement. */
  readonly verdicts: readonly Verdict[];
  readonly diagnostics: readonly Diagnostic[];
  /** Requirements that the profile left out, or that are recalled only. */
  readonly notSelected: number;
  readonly outcomes: readonly Outcome[];
  /** The requirements that were judged, and those that are in the library for citation only. */
  readonly selected: readonly RequirementInfo[];
  /** The first later day on which a verdict may differ; null: there is none, or nobody looked ahead. */
  readonly next: number | null;
}
/** Judges a model by requirements on one day. Pure: the same arguments give the same answer. */
export function judge(typed: Typed, model: Model, options: JudgeOptions): Judged {
  const profile = options.profile ?? everything;
  const compiler = options.compiler ?? compilerFor(typed);
  const horizon = (options.ahead ?? false) ? newHorizon(options.asOf) : null;
  const run = newRun(typed, model, compiler, options.asOf, profile.settings, options.only ?? null, horizon);
  const { selected, notSelected } = selectedOf(options.requirements, profile, options.asOf);
  if (horizon !== null)
    for (const requirement of options.requirements)
      for (const day of edgesOf(requirement, profile)) differsFrom(horizon, day);
  const known = new Map(options.requirements.map((each) => [each.id, each]));
  const elements = options.waivers ? model.ofKind(preludeName(typed, "waiver")) : [];
  const seen = elements.filter(
    (each) => options.waiversOf === undefined || each.module === options.waiversOf,
  );
  const waivers = readWaivers(seen, model, known, options.asOf);
  for (const day of waivers.edges) differsFrom(horizon, day);
  const used = new Set<Waiver>();
  const outcomes = selected
    .flatMap((each) => judgeRequirement(run, compiler, each, waivers.active, used))
    .sort(byElement);
  const unused = unusedAmong(waivers.active, used, selected);
  const consequences = consequencesAmong(options.requirements, options.asOf, profile);
  return {
    verdicts: outcomes.map((each) => verdictFrom(run, each, consequences)),
    diagnostics: [...waivers.diagnostics, ...run.faults.values(), ...unused.map(unusedFault)],
    notSelected,
    outcomes,
    selected,
    next: horizon?.next ?? null,
  };
}

/** Waivers of what was judged that cover nothing. */
export function unusedAmong(
  active: readonly Waiver[],
  used: ReadonlySet<Waiver>,
  selected: readonly RequirementInfo[],
): readonly Waiver[] {
  const judged = new Set(selected.map((each) => each.id));
  return active.filter((each) => !used.has(each) && judged.has(each.of));
}

export function unusedFault({ element, of }: Waiver): Diagnostic {
  return diagnose(unusedWaiver, element.place, { name: element.name, requirement: of });
}

/** Days on which another version of a provision begins to count, or none does any more. */
function edgesOf(requirement: RequirementInfo, profile: Profile): readonly number[] {
  const edges = requirement.versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  return edges.filter((day) => !isOff(requirement, profile, day) || !isOff(requirement, profile, day - 1));
}

/** What one judging judges, and how many requirements it leaves out. */
export function selectedOf(
  requirements: readonly RequirementInfo[],
  profile: Profile,
  asOf: number,
): { readonly selected: readonly RequirementInfo[]; readonly notSelected: number } {
  const selected = requirements.filter((each) => !isOff(each, profile, asOf));
  return { selected, notSelected: requirements.length - selected.length };
}

/** Left out by the profile, or recalled while recalled provisions are off. */
function isOff(requirement: RequirementInfo, profile: Profile, asOf: number): boolean {
  const state = inForce(requirement, asOf);
  const version = state.kind === "none" ? null : state.version;
  return !profile.selects(requirement, confidenceOf(requirement, version));
}

function byElement(a: Outcome, b: Outcome): number {
  const left = a.element?.qualified ?? "";
  const right = b.element?.qualified ?? "";
  if (left !== right) return left < right ? -1 : 1;
  return a.requirement.id < b.requirement.id ? -1 : a.requirement.id > b.requirement.id ? 1 : 0;
}

/** What is to be done about a requirement: to run the rules of a version, or nothing but to say why not. */
export type Task =
  | {
      readonly kind: "rules";
      readonly state: InForce & { readonly kind: "judged" };
      readonly check: Exclude<CheckClass, "none">;
    }
  | { readonly kind: "alone"; readonly state: InForce; readonly verdict: VerdictName }
  | { readonly kind: "nothing" };

export function taskOf(run: Run, requirement: RequirementInfo): Task {
  const state = inForce(requirement, run.asOf);
  const check = checkClassOf(requirement, state.kind === "none" ? null : state.version);
  if (check === "none") return { kind: "nothing" };
  if (state.kind === "none") return { kind: "alone", state, verdict: "not_in_force" };
  if (state.kind === "unknown") return { kind: "alone", state, verdict: "unknown_wording" };
  if (state.version.over.every((kinds) => concernsNothing(run, kinds)))
    return { kind: "alone", state, verdict: "not_applicable" };
  return { kind: "rules", state, check };
}

/** The outcome of a requirement that concerns no element. */
export function aloneOutcome(requirement: RequirementInfo, state: InForce, verdict: VerdictName): Outcome {
  return { requirement, inForce: state, element: null, verdict, underlying: verdict, bindings: [] };
}

/** The outcome of the bindings of one element; `waivers`: those of the requirement. */
export function outcomeOf(
  requirement: RequirementInfo,
  state: InForce,
  element: ElementInfo | null,
  found: readonly Binding[],
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): Outcome {
  const bindings = found.map((binding) => waived(binding, element, waivers, used));
  return {
    requirement,
    inForce: state,
    element,
    verdict: worst(bindings.map((each) => each.verdict)),
    underlying: worst(found.map((each) => each.verdict)),
    bindings,
  };
}

function judgeRequirement(
  run: Run,
  compiler: Compiler,
  requirement: RequirementInfo,
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): readonly Outcome[] {
  const task = taskOf(run, requirement);
  if (task.kind === "nothing") return [];
  const { state } = task;
  if (task.kind === "alone") return [aloneOutcome(requirement, state, task.verdict)];
  const byElement = new Map<ElementInfo | null, Binding[]>();
  const frame = newFrame(run, false);
  for (const rule of compiler.rules(requirement, task.state.version)) {
    for (const binding of bindRule(frame, rule, task.check)) {
      const element = elementOf(binding);
      const found = byElement.get(element);
      if (found === undefined) byElement.set(element, [binding]);
      else found.push(binding);
    }
  }
  if (byElement.size === 0) return [aloneOutcome(requirement, state, "not_applicable")];
  const mine = waivers.filter((each) => each.of === requirement.id);
  return [...byElement].map(([element, found]) => outcomeOf(requirement, state, element, found, mine, used));
}

/** Of a rule that runs over these kinds: has the model no element of one of them? */
function concernsNothing(run: Run, kinds: readonly string[]): boolean {
  return kinds.some((kind) => run.model.ofKind(kind).length === 0);
}

function waived(
  binding: Binding,
  element: ElementInfo | null,
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): Waivable {
  const { verdict } = binding;
  if (element === null || (verdict !== "violated" && verdict !== "unproven"))
    return { binding, verdict, waiver: null };
  const waiver = waivers.find(({ targets: [first, ...rest] }) => {
    return first !== undefined && namesElement(first, element) && namesBinding(rest, othersOf(binding));
  });
  if (waiver === undefined) return { binding, verdict, waiver: null };
  used.add(waiver);
  return { binding, verdict: "waived", waiver };
}
