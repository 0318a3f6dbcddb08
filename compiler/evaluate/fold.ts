import type { FactRef, Truth } from "../infer/model.ts";
import { quietly } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { completeness, membership, settling } from "./labels.ts";
import { conjunction, disjunction, lacking, noNote, using } from "./note.ts";
import type { Note, Part, Used } from "./note.ts";
import { and, or } from "./truth.ts";
import { anySet, emptySet, setOf } from "./values.ts";
import type { SetValue, Value } from "./values.ts";

/** Of so many members each is explained. */
const mostMembers = 16;
/** Of more than that: so many of those that are open, and as many of the others. */
const mostShown = 8;

/** A value where a set is wanted: none is empty, what is not stated may hold anything, one value is a set of itself. */
export function asSet(value: Value): SetValue {
  if (value.kind === "set") return value;
  if (value.kind === "none") return emptySet;
  return value.kind === "unknown" ? anySet : setOf([value]);
}

/** What is folded: the quantifier, its set with its note, and the facts that say it is complete. */
export interface Folded {
  readonly mode: "every" | "some";
  readonly set: SetValue;
  readonly source: Note;
  readonly closed: () => readonly Used[];
  /** φ of a member; leaves its note while explaining. */
  readonly test: (member: Value) => Truth;
  /** Says φ of members that are alike at once, where that is known to be the same. */
  readonly together?: (() => Together | null) | undefined;
  /** What the members are called where some are left out. */
  readonly called: string | null;
}

/** φ of all sure members, without notes. */
export interface Together {
  /** φ of each sure member, by its index. */
  each(): readonly Truth[];
  /** Is φ so for some member, and is it U for one? */
  decide(decisive: Truth): { readonly decided: boolean; readonly open: boolean };
}

/** `every` and `some` over a set: φ over sure members; over unsure ones `U or φ` (`U and φ`); and U if the set is open. */
export function fold(frame: Frame, folded: Folded): Truth {
  const { mode, set, source, closed, test } = folded;
  const every = mode === "every";
  const decisive: Truth = every ? "F" : "T";
  const parts: Part[] | null = frame.explain ? [] : null;
  const sure = parts === null ? foldFast(folded, decisive) : foldSure(frame, folded, decisive, parts);
  let result: Truth = sure ?? (every ? "T" : "F");
  if (result !== decisive) {
    for (const each of set.unsure) {
      const truth = test(each);
      const joint = every ? or("U", truth) : and("U", truth);
      if (joint === "U") result = "U";
      parts?.push({
        truth: joint,
        note: unsure(every, joint, truth, frame.note, settling(frame, set, each, source.missing)),
      });
    }
    if (set.open) {
      result = "U";
      parts?.push({ truth: "U", note: lacking(noNote, settling(frame, set, null, source.missing)) });
    }
  }
  if (parts !== null)
    frame.note = whole(
      every,
      result,
      parts,
      source,
      result === decisive ? [] : [...completeness(frame, set), ...closed()],
    );
  return result;
}

/** Over sure members, without reasons: the decisive truth, U, or null. */
function foldFast({ set, test, together }: Folded, decisive: Truth): Truth | null {
  const at = together?.();
  if (at !== undefined && at !== null) {
    const { decided, open } = at.decide(decisive);
    return decided ? decisive : open ? "U" : null;
  }
  let result: Truth | null = null;
  for (const each of set.sure) {
    const truth = test(each);
    if (truth === decisive) return decisive;
    if (truth === "U") result = "U";
  }
  return result;
}

/** The same with the reasons of each; of many members, of a few. */
function foldSure(frame: Frame, folded: Folded, decisive: Truth, parts: Part[]): Truth | null {
  const { set, test, together } = folded;
  const add = (member: Value): Truth => {
    const truth = test(member);
    // That the deciding member is there is part of the proof; of the others it is enough that the set has no more.
    const note = truth === decisive ? using(frame.note, membership(frame, set, member)) : frame.note;
    parts.push({ truth, note });
    return truth;
  };
  if (set.sure.length <= mostMembers) {
    let result: Truth | null = null;
    for (const each of set.sure) {
      const truth = add(each);
      if (truth === decisive) return decisive;
      if (truth === "U") result = "U";
    }
    return result;
  }
  const truths = quietly(frame, () => together?.()?.each() ?? set.sure.map(test));
  const found = set.sure[truths.indexOf(decisive)];
  if (found !== undefined) return add(found);
  const left = { open: 0, settled: 0 };
  const shown = { open: 0, settled: 0 };
  for (const [at, member] of set.sure.entries()) {
    const side = truths[at] === "U" ? "open" : "settled";
    if (shown[side] < mostShown) {
      shown[side]++;
      add(member);
    } else left[side]++;
  }
  parts.push(...leftOut(folded, left));
  return shown.open > 0 ? "U" : null;
}

/** Stands for the members that are left out: open ones are missing, of the others it is told how many there are. */
function leftOut(
  { mode, called }: Folded,
  { open, settled }: { readonly open: number; readonly settled: number },
): readonly Part[] {
  const every = mode === "every";
  const name = called ?? "…";
  const parts: Part[] = [];
  if (open > 0) {
    const rest: FactRef = { text: restText(name, open), type: null, place: null, reason: null, more: open };
    // No answer about what is not named is offered where one member would do.
    const note = {
      ...noNote,
      missing: [rest],
      toTrue: every ? [rest] : null,
      toFalse: every ? null : [rest],
    };
    parts.push({ truth: "U", note });
  }
  if (settled > 0) {
    const text = restText(name, settled);
    const rest: Used = { text, place: null, key: text, more: settled };
    parts.push({ truth: every ? "T" : "F", note: { ...noNote, used: [rest] } });
  }
  return parts;
}

/** Sorts after every name. */
function restText(name: string, count: number): string {
  return `… ${name} (+${count})`;
}

function unsure(every: boolean, joint: Truth, truth: Truth, note: Note, missing: readonly FactRef[]): Note {
  if (joint !== "U") return note;
  const there: Part = { truth: "U", note: lacking(noNote, missing) };
  const part: Part = { truth, note };
  return every ? disjunction("U", [there, part], false) : conjunction("U", [there, part]);
}

function whole(
  every: boolean,
  result: Truth,
  parts: readonly Part[],
  source: Note,
  complete: readonly Used[],
): Note {
  const note = every ? conjunction(result, parts) : disjunction(result, parts, false);
  return {
    ...note,
    used: [...source.used, ...complete, ...note.used],
    assumed: [...source.assumed, ...note.assumed],
    vacuous: note.vacuous || (every && result === "T" && parts.length === 0),
  };
}
