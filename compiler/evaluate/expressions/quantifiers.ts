import type { Binder, CountExpression, QuantifiedExpression } from "../../../language/index.ts";
import { lazy } from "../../check/index.ts";
import type { ElementInfo, KindInfo } from "../../check/schema.ts";
import type { Truth } from "../../infer/model.ts";
import { readsOf, together } from "../alike.ts";
import { countOf } from "../arithmetic.ts";
import { asSet, fold } from "../fold.ts";
import type { Together } from "../fold.ts";
import type { Closure, Frame } from "../frame.ts";
import { completeness, membership } from "../labels.ts";
import { nameNote } from "../navigate.ts";
import { lacking, merge, noNote, using } from "../note.ts";
import type { Note, Used } from "../note.ts";
import type { Reads, Source as Noted } from "../reads.ts";
import { boolean, setOf, truthOf, unknown } from "../values.ts";
import type { SetValue, Value } from "../values.ts";
import { bindVariable } from "./context.ts";
import type { Context } from "./context.ts";
import { constant } from "./literals.ts";

/** What a binder runs over: all elements of a kind, which is closed, or the members of a set. */
export interface Source {
  readonly values: Closure;
  /** What says that the elements of the kind are all there are. */
  readonly closed: (frame: Frame) => readonly Used[];
  /** The kind that it runs over. */
  readonly kind: KindInfo | null;
}

export function compileSource(binder: Binder, context: Context): Source {
  if (binder.source !== null)
    return { values: context.compile(binder.source, context), closed: () => [], kind: null };
  const symbol = binder.type === null ? undefined : context.typed.references.get(binder.type);
  const kind = symbol === undefined ? undefined : context.typed.kindOf.get(symbol);
  if (kind === undefined) return { values: constant(unknown), closed: () => [], kind: null };
  const values = (frame: Frame): SetValue => {
    frame.run.reads?.extent(kind.qualified);
    const { kinds } = frame.run.memory;
    let members = kinds.get(kind);
    if (members === undefined) {
      members = frame.run.model.ofKind(kind.qualified).map((element) => ({ kind: "element", element }));
      kinds.set(kind, members);
    }
    if (frame.explain) frame.note = noNote;
    return setOf(members);
  };
  const closed = (frame: Frame): readonly Used[] => {
    const count = frame.run.model.ofKind(kind.qualified).length;
    return [
      {
        text: `count(${kind.name}) = ${count}`,
        place: null,
        declared: { kind: kind.name, count },
        key: `count(${kind.qualified})`,
      },
    ];
  };
  return { values, closed, kind };
}

/** Puts a member into its variable. */
export function assign(frame: Frame, slot: number, member: Value): void {
  frame.slots[slot] = member;
  if (frame.explain) frame.notes[slot] = nameNote(member);
}

export function compileQuantified(node: QuantifiedExpression, context: Context): Closure {
  const source = compileSource(node.binder, context);
  const inner = bindVariable(context, node.binder.name.text);
  const body = context.compile(node.body, inner.context);
  const paths =
    source.kind === null ? null : lazy(() => readsOf(node.body, node.binder.name.text, context.typed));
  const key = {};
  const decisive: Truth = node.quantifier === "every" ? "F" : "T";
  /**
   * Where one element decides, it alone counts: which others there are is noted only where none does, so that a new element leaves
   * most answers as they are.
   */
  const noted = (frame: Frame, reads: Reads): Value => {
    const aside: Noted[] = [];
    const apart = <T>(compute: () => T): T => {
      const { value, from } = reads.collect(compute);
      aside.push(...from);
      return value;
    };
    const set = asSet(apart(() => source.values(frame)));
    let winner: ElementInfo | null = null;
    const test = (member: Value): Truth => {
      assign(frame, inner.slot, member);
      const truth = truthOf(body(frame));
      if (truth === decisive && member.kind === "element") winner = member.element;
      return truth;
    };
    const classes = (): Together | null =>
      paths === null
        ? null
        : apart(() => together(frame, key, set.sure, (own) => asSet(source.values(own)).sure, paths, test));
    const truth = fold(frame, {
      mode: node.quantifier,
      set,
      source: frame.note,
      closed: () => [],
      test,
      together: classes,
      called: null,
    });
    if (truth === decisive && winner !== null) reads.fact(winner, "#there");
    else reads.add(aside);
    return boolean(truth);
  };
  return (frame) => {
    if (source.kind !== null && !frame.explain && frame.run.reads !== null)
      return noted(frame, frame.run.reads);
    const set = asSet(source.values(frame));
    const from = frame.note;
    const test = (member: Value): Truth => {
      assign(frame, inner.slot, member);
      return truthOf(body(frame));
    };
    return boolean(
      fold(frame, {
        mode: node.quantifier,
        set,
        source: from,
        closed: () => source.closed(frame),
        test,
        together:
          paths === null
            ? undefined
            : () => together(frame, key, set.sure, (own) => asSet(source.values(own)).sure, paths, test),
        called: source.kind?.name ?? from.path,
      }),
    );
  };
}

/** `count(S)` and `count(x in S where φ)`: from the sure members to the unsure ones besides, without end if S is open. */
export function compileCount(node: CountExpression, context: Context): Closure {
  const source = context.compile(node.source, context);
  const inner = node.binder === null ? null : bindVariable(context, node.binder.text);
  const where = node.where === null || inner === null ? null : context.compile(node.where, inner.context);
  return (frame) => {
    const set = asSet(source(frame));
    const from = frame.note;
    const notes: Note[] = [];
    const missing: Note[] = [];
    let sure = 0;
    let unsure = 0;
    const tally = (member: Value, isSure: boolean): void => {
      if (frame.explain) frame.note = noNote;
      if (inner !== null) assign(frame, inner.slot, member);
      const truth = where === null ? "T" : truthOf(where(frame));
      if (frame.explain) {
        if (truth === "F" || (truth === "T" && isSure))
          notes.push(using(frame.note, membership(frame, set, member)));
        else missing.push(frame.note);
      }
      if (truth === "T" && isSure) sure++;
      else if (truth !== "F") unsure++;
    };
    for (const member of set.sure) tally(member, true);
    for (const member of set.unsure) tally(member, false);
    if (frame.explain) frame.note = counted(frame, from, set, notes, missing);
    return countOf(sure, set.open ? null : sure + unsure);
  };
}

function counted(
  frame: Frame,
  from: Note,
  set: SetValue,
  notes: readonly Note[],
  missing: readonly Note[],
): Note {
  const isUnsure = set.open || set.unsure.length > 0;
  const all = merge([{ ...from, missing: isUnsure ? from.missing : [] }, ...notes, ...missing]);
  return {
    ...lacking(using(all, completeness(frame, set)), all.missing),
    path: from.path === null ? null : `count(${from.path})`,
  };
}
