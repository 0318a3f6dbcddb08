import type { FactRef, Truth } from "../infer/model.ts";
import type { Frame } from "./frame.ts";
import { completeness, membership, settling } from "./labels.ts";
import { conjunction, disjunction, lacking, noNote, using } from "./note.ts";
import type { Note, Part, Used } from "./note.ts";
import { and, or } from "./truth.ts";
import { anySet, emptySet, setOf } from "./values.ts";
import type { SetValue, Value } from "./values.ts";

/** A value where a set is wanted: none is empty, what is not stated may hold anything, one value is a set of itself. */
export function asSet(value: Value): SetValue {
  if (value.kind === "set") return value;
  if (value.kind === "none") return emptySet;
  return value.kind === "unknown" ? anySet : setOf([value]);
}

/**
 * `every` and `some` over a set: φ over sure members; over unsure ones `U or φ` (`U and φ`); and U if the set is open. `test`
 * gives φ and leaves its note. `source` is the note of the set, `closed` the facts that say it is complete.
 */
export function fold(
  frame: Frame,
  mode: "every" | "some",
  set: SetValue,
  source: Note,
  closed: () => readonly Used[],
  test: (member: Value) => Truth,
): Truth {
  const every = mode === "every";
  const decisive: Truth = every ? "F" : "T";
  const parts: Part[] | null = frame.explain ? [] : null;
  let result: Truth = every ? "T" : "F";
  for (const each of set.sure) {
    const truth = test(each);
    // That the deciding member is there is part of the proof; of the others it is enough that the set has no more.
    if (parts !== null)
      parts.push({
        truth,
        note: truth === decisive ? using(frame.note, membership(frame, set, each)) : frame.note,
      });
    if (truth === decisive) {
      result = decisive;
      break;
    }
    if (truth === "U") result = "U";
  }
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
