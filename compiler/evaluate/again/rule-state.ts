import type { ElementInfo } from "../../check/schema.ts";
import { bindRule } from "../bindings.ts";
import type { Binding } from "../bindings.ts";
import { newFrame } from "../frame.ts";
import type { Run } from "../frame.ts";
import { elementOf } from "../outcome.ts";
import type { CheckClass } from "../provision.ts";
import type { Reads, Source } from "../reads.ts";
import type { CompiledRule } from "../rules.ts";

/** The bindings of a rule with one value of its first variable, or of all of it, with what was read for them. */
interface Unit {
  readonly bindings: readonly Binding[];
  readonly from: readonly Source[];
  readonly made: number;
}

/** What one rule was found to say, element by element where it begins with all elements of a kind. */
export class RuleState {
  readonly rule: CompiledRule;
  /** Is what it says of an element found by its first variable alone? */
  readonly direct: boolean;
  private readonly kind: string | null;
  private elements: readonly ElementInfo[] = [];
  private readonly units = new Map<ElementInfo, Unit>();
  private whole: Unit | null = null;

  constructor(rule: CompiledRule) {
    this.rule = rule;
    this.kind = rule.binders[0]?.source.kind?.qualified ?? null;
    this.direct = this.kind !== null && rule.subject === 0;
  }

  /** Judges again what does not hold any more; `touched` hears of each element whose bindings are others. */
  update(run: Run, reads: Reads, check: CheckClass, touched: (element: ElementInfo | null) => void): void {
    const frame = newFrame(run, false);
    const tell = (unit: Unit | null | undefined): void => {
      if (this.direct) return;
      for (const binding of unit?.bindings ?? []) touched(elementOf(binding));
    };
    if (this.kind === null) {
      const { whole } = this;
      if (whole !== null && reads.holds(whole.from, whole.made)) return;
      const { value, from } = reads.collect(() => bindRule(frame, this.rule, check));
      this.whole = { bindings: value, from, made: reads.now };
      tell(whole);
      tell(this.whole);
      return;
    }
    const elements = run.model.ofKind(this.kind);
    if (elements !== this.elements) this.keepOnly(new Set(elements), tell, touched);
    this.elements = elements;
    for (const element of elements) {
      const before = this.units.get(element);
      if (before !== undefined && reads.holds(before.from, before.made)) continue;
      const { value, from } = reads.collect(() =>
        bindRule(frame, this.rule, check, { kind: "element", element }),
      );
      const unit: Unit = { bindings: value, from, made: reads.now };
      this.units.set(element, unit);
      if (this.direct) touched(element);
      tell(before);
      tell(unit);
    }
  }

  /** All bindings, in order. */
  bindings(): readonly Binding[] {
    if (this.whole !== null) return this.whole.bindings;
    return this.elements.flatMap((element) => this.units.get(element)?.bindings ?? []);
  }

  /** The bindings whose first variable is that element. */
  bindingsOf(element: ElementInfo): readonly Binding[] {
    return this.units.get(element)?.bindings ?? [];
  }

  private keepOnly(
    elements: ReadonlySet<ElementInfo>,
    tell: (unit: Unit) => void,
    touched: (element: ElementInfo) => void,
  ): void {
    for (const [element, unit] of this.units) {
      if (elements.has(element)) continue;
      this.units.delete(element);
      if (this.direct) touched(element);
      tell(unit);
    }
  }
}
