import type { Diagnostic } from "../../language/index.ts";
import type { CategoryInfo, ElementInfo, EnumInfo, KindInfo, RecordInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";
import type { Model, Truth } from "../infer/model.ts";
import type { Typed } from "../program.ts";
import { noNote } from "./note.ts";
import type { Note } from "./note.ts";
import type { Answers, Reads } from "./reads.ts";
import type { Calendar } from "./time/calendar.ts";
import type { Horizon } from "./time/horizon.ts";
import type { Zone } from "./time/zone.ts";
import type { LabelValue, SetValue, Value } from "./values.ts";

/** Settings of a profile that change the reading of facts. */
export interface Settings {
  readonly unclassifiedIsRestricted: boolean;
  readonly lenientDeadlines: boolean;
}

/** What the compiler knows by name, as far as the prelude declares it; kinds by qualified name. */
export interface Hooks {
  readonly node: string;
  readonly party: string;
  readonly subject: string;
  readonly flow: string;
  readonly states: EnumInfo | null;
  readonly accessClasses: EnumInfo | null;
  /** The record of what a category may say. */
  readonly category: RecordInfo | null;
  readonly personal: CategoryInfo | null;
  readonly limited: CategoryInfo | null;
}

/** Tables that one run fills as it goes; they hold results only, so that no order of asking changes an answer. */
export interface Memory {
  readonly converted: Map<Fact, Value>;
  readonly labels: Map<ElementInfo, SetValue>;
  readonly declared: Map<ElementInfo, SetValue>;
  readonly stillPersonal: Map<LabelValue, Truth>;
  readonly collections: Map<LabelValue, SetValue>;
  readonly limited: Map<CategoryInfo, Truth>;
  readonly calls: Map<object, Map<unknown, Value>>;
  readonly kinds: Map<KindInfo, readonly Value[]>;
  readonly parts: Map<CategoryInfo, ReadonlySet<CategoryInfo>>;
  /** Members of elements, by name of the member. */
  readonly members: Map<string, Map<ElementInfo, Value>>;
  /** Elements that a quantifier cannot tell apart, by quantifier. */
  readonly alike: Map<object, Alike | null>;
  /** Where verdicts outlive an edit: those that were explained since. */
  readonly explained: { forget(): void }[] | null;
  /** While it is noted what is read, in place of `calls`, `members` and `alike`. */
  readonly kept: {
    readonly calls: Map<object, Answers<unknown, Value>>;
    readonly members: Map<string, Answers<ElementInfo, Value>>;
    readonly alike: Answers<object, Alike | null>;
    readonly signatures: Map<object, Answers<ElementInfo, string>>;
  };
}

/** Elements put into classes of which every member has the same value for all that a quantifier reads of it. */
export interface Alike {
  readonly members: readonly Value[];
  /** The class of each member, by its index. */
  readonly classOf: readonly number[];
  /** Indexes of the members of each class, ascending. */
  readonly classes: readonly (readonly number[])[];
  readonly indexOf: ReadonlyMap<ElementInfo, number>;
}

/** One judging of one model on one day. */
export interface Run {
  readonly typed: Typed;
  readonly model: Model;
  /** Day number. */
  readonly asOf: number;
  readonly settings: Settings;
  readonly hooks: Hooks;
  readonly zone: Zone;
  readonly calendar: Calendar;
  /** While a proof is replayed: the keys of the only facts that may be read. */
  readonly only: ReadonlySet<string> | null;
  /** The library's definition `still_personal`, if there is one. */
  readonly stillPersonal: ((frame: Frame, label: LabelValue) => Value) | null;
  readonly memory: Memory;
  /** While a run looks ahead: until when its answers hold. */
  readonly horizon: Horizon | null;
  /** Notes what is read, where verdicts are to outlive an edit. */
  readonly reads: Reads | null;
  /** Diagnostics met while evaluating, by code and place. */
  readonly faults: Map<string, Diagnostic>;
}

/** One evaluation: its variables, and the note of the value computed last, which is kept only while explaining. */
export interface Frame {
  readonly run: Run;
  explain: boolean;
  /** Pairs of elements that were compared by identity, a variable on one side; null: nobody asks. */
  met: (readonly [ElementInfo, ElementInfo])[] | null;
  slots: Value[];
  notes: Note[];
  note: Note;
}

/** A compiled expression. While explaining, it leaves the note of its value in the frame. */
export type Closure = (frame: Frame) => Value;

export function newFrame(run: Run, explain: boolean): Frame {
  return { run, explain, met: null, slots: [], notes: [], note: noNote };
}

export function newMemory(isLasting = false): Memory {
  return {
    converted: new Map(),
    labels: new Map(),
    declared: new Map(),
    stillPersonal: new Map(),
    collections: new Map(),
    limited: new Map(),
    calls: new Map(),
    kinds: new Map(),
    members: new Map(),
    alike: new Map(),
    parts: new Map(),
    explained: isLasting ? [] : null,
    kept: { calls: new Map(), members: new Map(), alike: new Map(), signatures: new Map() },
  };
}

/** Is the element of that kind of the prelude, or of one below it? */
export function isOfKind(element: ElementInfo, qualified: string): boolean {
  return element.kind.ancestry.some((each) => each.qualified === qualified);
}

/** Runs without reasons; the note stays what it was. */
export function quietly<T>(frame: Frame, run: () => T): T {
  const { explain, note } = frame;
  frame.explain = false;
  const result = run();
  frame.explain = explain;
  frame.note = note;
  return result;
}

/** Remembers that two values were compared by identity. */
export function meet(frame: Frame, a: Value, b: Value): void {
  if (frame.met !== null && a.kind === "element" && b.kind === "element")
    frame.met.push([a.element, b.element]);
}
