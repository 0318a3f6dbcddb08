import type { ElementInfo, RequirementInfo, VersionInfo } from "../../check/schema.ts";
import type { Binding } from "../bindings.ts";
import type { Run } from "../frame.ts";
import { aloneOutcome, outcomeOf, taskOf } from "../judge.ts";
import { elementOf } from "../outcome.ts";
import type { Outcome } from "../outcome.ts";
import type { CheckClass } from "../provision.ts";
import type { Reads } from "../reads.ts";
import type { Compiler } from "../rules.ts";
import type { InForce } from "../versions.ts";
import type { Waiver } from "../waivers.ts";
import { RuleState } from "./rule-state.ts";

/** Where outcomes go. Null: that requirement has no outcome for the element any more. */
export type Publish = (element: ElementInfo | null, outcome: Outcome | null) => void;

/** What one requirement was found to say of a program. */
export class RequirementState {
  private readonly requirement: RequirementInfo;
  private version: VersionInfo | null = null;
  private check: CheckClass | null = null;
  private rules: readonly RuleState[] = [];
  /** Elements that have an outcome. */
  private readonly known = new Set<ElementInfo | null>();
  private alone: string | null = null;
  private waived = false;

  constructor(requirement: RequirementInfo) {
    this.requirement = requirement;
  }

  /** Brings the outcomes up to date; only those that may be others are published. */
  update(
    run: Run,
    reads: Reads,
    compiler: Compiler,
    waivers: readonly Waiver[],
    used: Set<Waiver>,
    publish: Publish,
  ): void {
    const task = taskOf(run, this.requirement);
    if (task.kind !== "rules") {
      this.rules = [];
      this.version = null;
      if (task.kind === "nothing") this.clear(publish);
      else this.beAlone(task.state, task.verdict, publish);
      return;
    }
    const { version } = task.state;
    if (version !== this.version || task.check !== this.check) {
      this.rules = compiler.rules(this.requirement, version).map((rule) => new RuleState(rule));
      this.version = version;
      this.check = task.check;
      this.clear(publish);
    }
    const touched = new Set<ElementInfo | null>();
    for (const rule of this.rules) rule.update(run, reads, task.check, (element) => touched.add(element));
    const mine = waivers.filter((each) => each.of === this.requirement.id);
    const everything = mine.length > 0 || this.waived;
    this.waived = mine.length > 0;
    if (!everything && touched.size === 0 && this.known.size > 0) return;
    const found = this.found(everything ? null : touched);
    if (this.alone !== null) this.clear(publish);
    for (const element of everything ? new Set([...this.known, ...found.keys()]) : touched) {
      const bindings = found.get(element);
      if (bindings === undefined || bindings.length === 0) {
        if (this.known.delete(element)) publish(element, null);
        continue;
      }
      this.known.add(element);
      publish(element, outcomeOf(this.requirement, task.state, element, bindings, mine, used));
    }
    if (this.known.size === 0) this.beAlone(task.state, "not_applicable", publish);
  }

  /** The elements that have an outcome, in the order in which they are met. */
  elements(): readonly (ElementInfo | null)[] {
    return [...this.found(null).keys()];
  }

  /** Lets the next update publish everything. */
  publishAgain(): void {
    this.known.clear();
    this.alone = null;
    this.waived = true;
  }

  /** Takes all outcomes back. */
  clear(publish: Publish): void {
    for (const element of this.known) publish(element, null);
    this.known.clear();
    this.alone = null;
  }

  private beAlone(state: InForce, verdict: Outcome["verdict"], publish: Publish): void {
    const said = `${verdict} ${state.kind === "none" ? "" : state.version.index}`;
    if (this.alone === said) return;
    this.clear(publish);
    this.alone = said;
    this.known.add(null);
    publish(null, aloneOutcome(this.requirement, state, verdict));
  }

  /** Bindings by element, in order; null: of all elements. */
  private found(wanted: ReadonlySet<ElementInfo | null> | null): ReadonlyMap<ElementInfo | null, Binding[]> {
    const found = new Map<ElementInfo | null, Binding[]>();
    if (wanted !== null && this.rules.every((each) => each.direct)) {
      for (const element of wanted)
        if (element !== null)
          found.set(
            element,
            this.rules.flatMap((each) => each.bindingsOf(element)),
          );
      return found;
    }
    for (const rule of this.rules) {
      for (const binding of rule.bindings()) {
        const element = elementOf(binding);
        if (wanted !== null && !wanted.has(element)) continue;
        const same = found.get(element);
        if (same === undefined) found.set(element, [binding]);
        else same.push(binding);
      }
    }
    return found;
  }
}
