import type { Place } from "../../language/index.ts";
import type { FactRef } from "../infer/model.ts";
import { joined, lacking, noNote } from "./note.ts";
import type { Note } from "./note.ts";

/** A fact that is no property of an element: a calendar year, a divisor. */
export function lack(text: string, place: Place | null): FactRef {
  return { text, type: null, place, reason: null };
}

/** The note of a division by zero: what is named is the divisor. */
export function divisionByNothing(dividend: Note, divisor: Note, place: Place): Note {
  const name = divisor.path === null ? "divisor" : `divisor of ${dividend.path ?? "…"} / ${divisor.path}`;
  return { ...lacking(joined([dividend, divisor], false), [lack(name, place)]) };
}

/** The least or greatest of nothing. */
export function ofNothing(name: string, source: Note): Note {
  return lacking(noNote, [lack(`${name} of ${source.path ?? "[]"}`, null)]);
}
