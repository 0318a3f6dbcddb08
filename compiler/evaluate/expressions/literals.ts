import type { Closure, Frame } from "../frame.ts";
import { noNote } from "../note.ts";
import type { Value } from "../values.ts";

/** A value that is always the same and needs no proof. */
export function constant(value: Value): Closure {
  return (frame) => plain(frame, value);
}

/** Leaves an empty note for a value. */
export function plain(frame: Frame, value: Value): Value {
  if (frame.explain) frame.note = noNote;
  return value;
}
