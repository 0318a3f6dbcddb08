import type { Frame } from "./frame.ts";
import { contentRef } from "./navigate.ts";
import { lacking, noNote } from "./note.ts";
import { boolean, truthOf } from "./values.ts";
import type { LabelValue, Value } from "./values.ts";

const identifying = new Set(["raw", "masked", "hashed", "tokenised", "pseudonymised"]);

/** Is the label still personal data? By the library's definition; without one, lowered below a pseudonym is U. */
export function stillPersonal(frame: Frame, label: LabelValue): Value {
  const { run } = frame;
  if (run.stillPersonal === null) {
    const personal = identifying.has(label.state);
    if (frame.explain)
      frame.note = personal ? noNote : lacking(noNote, [contentRef(frame, label.at, label.category)]);
    return boolean(personal ? "T" : "U");
  }
  // A definition of one argument is remembered with what it reads.
  if (frame.explain || run.reads !== null) return run.stillPersonal(frame, label);
  const known = run.memory.stillPersonal.get(label);
  if (known !== undefined) return boolean(known);
  const value = run.stillPersonal(frame, label);
  run.memory.stillPersonal.set(label, truthOf(value));
  return value;
}
