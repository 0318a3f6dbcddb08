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
import { compilerFor } from "./rules.ts";
import type { Compiler } from "./rules.ts";
import { newRun, preludeName } from "./run.ts";
import { worst } from "./table.ts";
import { namesBinding, namesElement } from "./targets.ts";
import { differsFrom, newHorizon } from "./time/horizon.ts";
import type { Verdict, VerdictName } from "./verdict.ts";
import { verdictFrom } from "./verdicts.ts";
import { inForce } from "./versions.ts";
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
  const selected: RequirementInfo[] = [];
  let notSelected = 0;
  for (const requirement of options.requirements) {
    if (isOff(requirement, profile, options.asOf)) notSelected++;
    else selected.push(requirement);
    if (horizon !== null) for (const day of edgesOf(requirement, profile)) differsFrom(horizon, day);
  }
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
  const judged = new Set(selected.map((each) => each.id));
  const unused = waivers.active.filter((each) => !used.has(each) && judged.has(each.of));
  const consequences = consequencesAmong(options.requirements, options.asOf, profile);
  return {
    verdicts: outcomes.map((each) => verdictFrom(run, each, consequences)),
    diagnostics: [
      ...waivers.diagnostics,
      ...run.faults.values(),
      ...unused.map((each) =>
        diagnose(unusedWaiver, each.element.place, { name: each.element.name, requirement: each.of }),
      ),
    ],
    notSelected,
    outcomes,
    selected,
    next: horizon?.next ?? null,
  };
}

/** Days on which another version of a provision begins to count, or none does any more. */
function edgesOf(requirement: RequirementInfo, profile: Profile): readonly number[] {
  const edges = requirement.versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  return edges.filter((day) => !isOff(requirement, profile, day) || !isOff(requirement, profile, day - 1));
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

function judgeRequirement(
  run: Run,
  compiler: Compiler,
  requirement: RequirementInfo,
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): readonly Outcome[] {
  const state = inForce(requirement, run.asOf);
  const version = state.kind === "none" ? null : state.version;
  const check = checkClassOf(requirement, version);
  if (check === "none") return [];
  const alone = (verdict: VerdictName): readonly Outcome[] => [
    { requirement, inForce: state, element: null, verdict, underlying: verdict, bindings: [] },
  ];
  if (state.kind === "none") return alone("not_in_force");
  if (state.kind === "unknown") return alone("unknown_wording");
  if (state.version.over.every((kinds) => concernsNothing(run, kinds))) return alone("not_applicable");
  const byElement = new Map<ElementInfo | null, Binding[]>();
  const frame = newFrame(run, false);
  for (const rule of compiler.rules(requirement, state.version)) {
    for (const binding of bindRule(frame, rule, check)) {
      const element = elementOf(binding);
      const found = byElement.get(element);
      if (found === undefined) byElement.set(element, [binding]);
      else found.push(binding);
    }
  }
  if (byElement.size === 0) return alone("not_applicable");
  const mine = waivers.filter((each) => each.of === requirement.id);
  return [...byElement].map(([element, found]): Outcome => {
    const bindings = found.map((binding) => waived(binding, element, mine, used));
    return {
      requirement,
      inForce: state,
      element,
      verdict: worst(bindings.map((each) => each.verdict)),
      underlying: worst(found.map((each) => each.verdict)),
      bindings,
    };
  });
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
