import { parseDay } from "../../check/index.ts";
import type { ElementInfo, RequirementInfo } from "../../check/schema.ts";
import type { Evaluated, Inferred, Typed } from "../../program.ts";
import { consequencesAmong } from "../consequences.ts";
import type { Consequences } from "../consequences.ts";
import { askedOf } from "../evaluate.ts";
import type { Run } from "../frame.ts";
import { selectedOf, unusedAmong, unusedFault } from "../judge.ts";
import { Reads } from "../reads.ts";
import { compilerFor } from "../rules.ts";
import type { Compiler } from "../rules.ts";
import { newRun, preludeName } from "../run.ts";
import type { Verdict } from "../verdict.ts";
import { verdictFrom } from "../verdicts.ts";
import { readWaivers } from "../waivers.ts";
import type { Waiver } from "../waivers.ts";
import { RequirementState } from "./requirement-state.ts";
import { VerdictList } from "./verdict-list.ts";

const mostFacts = 200_000;
const mostAnswers = 1_000_000;

/** In what a program differs from the one judged before. */
export interface FactChanges {
  /** Nothing is the same object as before: rules are compiled anew. */
  readonly reset: boolean;
  /** Categories are others than before: they stand behind most of what is judged. */
  readonly categories: boolean;
  readonly came: readonly ElementInfo[];
  readonly went: readonly ElementInfo[];
  /** Of elements that stay, the properties that state something else; see `Reads.fact` for the names of what is derived. */
  readonly facts: ReadonlyMap<ElementInfo, ReadonlySet<string>>;
}

/** What judging leaves to the next judging of the same project. */
export interface JudgeMemory {
  state: State | null;
  /** Verdicts that may be others than before; null: all of them. */
  changed: readonly Changed[] | null;
}

/** A verdict that came, went, or took the place of another. */
type Changed = readonly [before: Verdict | null, after: Verdict | null];

interface State {
  /** Rules are compiled against this object, whose tables are those of the program at hand. */
  readonly typed: Typed;
  readonly compiler: Compiler;
  readonly run: Run;
  readonly reads: Reads;
  readonly requirements: Map<RequirementInfo, RequirementState>;
  order: readonly RequirementInfo[];
  list: VerdictList;
  consequences: Consequences;
  /** Those at hand when they are asked; verdicts hold it, so it must hold nothing of the judging that made them. */
  readonly following: Consequences;
  /** What time is reckoned by. */
  readonly clock: readonly ElementInfo[];
  verdicts: readonly Verdict[];
}

export function judgeMemory(): JudgeMemory {
  return { state: null, changed: [] };
}

/** Judges a project that was judged before: only what an edit concerns. The answer is that of `evaluate`. */
export function evaluateAgain(inferred: Inferred, memory: JudgeMemory, changes: FactChanges): Evaluated {
  const { model, request } = inferred;
  const asOf = parseDay(request.asOf) ?? 0;
  const { profile, requirements } = askedOf(inferred);
  const { selected, notSelected } = selectedOf(requirements, profile, asOf);
  const clock = [
    ...model.ofKind(preludeName(inferred, "time_offset")),
    ...model.ofKind(preludeName(inferred, "working_year")),
  ];
  const before = memory.state;
  const stays =
    before !== null &&
    !changes.reset &&
    !changes.categories &&
    !isMost(changes.facts, model.elements.length) &&
    before.run.asOf === asOf &&
    before.run.settings.lenientDeadlines === profile.settings.lenientDeadlines &&
    before.run.settings.unclassifiedIsRestricted === profile.settings.unclassifiedIsRestricted &&
    before.run.faults.size === 0 &&
    sameList(before.clock, clock) &&
    !clock.some((each) => changes.facts.has(each));
  const compiled = before === null || changes.reset ? null : before;
  const state = stays ? before : anew(inferred, asOf, profile.settings, clock, compiled);
  memory.state = state;
  const changed: Changed[] = [];
  memory.changed = stays ? changed : null;
  const { run, reads, compiler } = state;
  if (stays) turn(state, inferred, asOf, changes);
  state.consequences = consequencesAmong(requirements, asOf, profile);
  if (!sameList(state.order, selected)) reorder(state, selected, changed);

  const known = new Map(requirements.map((each) => [each.id, each]));
  const elements = request.waivers ? model.ofKind(preludeName(inferred, "waiver")) : [];
  const waivers = readWaivers(elements, model, known, asOf);
  const used = new Set<Waiver>();
  selected.forEach((requirement, at) => {
    let own = state.requirements.get(requirement);
    if (own === undefined) state.requirements.set(requirement, (own = new RequirementState(requirement)));
    own.update(run, reads, compiler, waivers.active, used, (element, outcome) => {
      const verdict = outcome === null ? null : verdictFrom(run, outcome, state.following);
      changed.push([state.list.put(at, requirement.id, element, verdict), verdict]);
    });
  });
  const diagnostics = [
    ...inferred.diagnostics,
    ...waivers.diagnostics,
    ...run.faults.values(),
    ...unusedAmong(waivers.active, used, selected).map(unusedFault),
  ];
  state.verdicts = state.list.verdicts((at) => {
    const requirement = selected[at];
    const own = requirement === undefined ? undefined : state.requirements.get(requirement);
    return own?.elements() ?? [];
  });
  return { ...inferred, diagnostics, verdicts: state.verdicts, notSelected };
}

/** So much is stated otherwise that to judge all of it is less work than to find out what holds. */
function isMost(facts: FactChanges["facts"], elements: number): boolean {
  let count = 0;
  for (const names of facts.values()) for (const name of names) if (!name.startsWith("#")) count++;
  return count > 100 + elements / 10;
}

function anew(
  inferred: Inferred,
  asOf: number,
  settings: Run["settings"],
  clock: readonly ElementInfo[],
  before: State | null,
): State {
  const typed: Typed = before?.typed ?? { ...inferred };
  if (before !== null) Object.assign(typed, inferred);
  const compiler = before?.compiler ?? compilerFor(typed);
  const reads = new Reads();
  const run = newRun(typed, inferred.model, compiler, asOf, settings, null, null, reads);
  const state: State = {
    typed,
    compiler,
    run,
    reads,
    requirements: new Map(),
    order: [],
    list: new VerdictList(),
    consequences: () => [],
    following: (of) => state.consequences(of),
    clock,
    verdicts: [],
  };
  return state;
}

/** Turns to the next version of the program: what changed is out of date from now on. */
function turn(state: State, inferred: Inferred, asOf: number, { came, went, facts }: FactChanges): void {
  const { reads, run } = state;
  const { memory } = run;
  reads.now++;
  Object.assign(state.typed, inferred);
  for (const element of [...came, ...went])
    for (const { qualified } of element.kind.ancestry) reads.extentChanged(qualified);
  if (inferred.model !== run.model) state.list.elementsChanged();
  if (came.length + went.length > 0) memory.kinds.clear();
  const next = newRun(state.typed, inferred.model, state.compiler, asOf, run.settings, null, null, reads);
  Object.assign(run, next, { memory });
  for (const element of went) reads.drop(element);
  for (const [element, names] of facts) for (const name of names) reads.factChanged(element, name);
  for (const element of [...went, ...facts.keys()]) {
    memory.labels.delete(element);
    memory.declared.delete(element);
  }
  memory.collections.clear();
  for (const verdict of memory.explained?.splice(0) ?? []) verdict.forget();
  prune(memory);
}

/** Answers about what is no longer there are let go now and then; what still counts is found again when it is asked. */
function prune({ converted, kept }: Run["memory"]): void {
  if (converted.size > mostFacts) converted.clear();
  let size = 0;
  for (const table of [...kept.calls.values(), ...kept.members.values(), ...kept.signatures.values()])
    size += table.size;
  if (size < mostAnswers) return;
  kept.signatures.clear();
  kept.calls.clear();
  kept.members.clear();
}

/** Another list of requirements: those that are no longer judged take their verdicts back. */
function reorder(state: State, selected: readonly RequirementInfo[], changed: Changed[]): void {
  for (const verdict of state.verdicts) changed.push([verdict, null]);
  state.order = selected;
  state.list = new VerdictList();
  const judged = new Set(selected);
  for (const [requirement, own] of state.requirements) {
    if (judged.has(requirement)) own.publishAgain();
    else state.requirements.delete(requirement);
  }
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
