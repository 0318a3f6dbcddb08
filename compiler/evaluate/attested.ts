import type { Truth } from "../infer/model.ts";
import { compared } from "./equality.ts";
import type { Frame } from "./frame.ts";
import { member } from "./navigate.ts";
import { joined, lacking, unite } from "./note.ts";
import type { Note } from "./note.ts";
import { today } from "./today.ts";
import type { Value } from "./values.ts";

/**
 * `attested(x)`: T if x states by whom and when and is in force on the day of judgement; F if x is none, has lapsed or is dated
 * after that day; else U. On entry the frame holds the note of x.
 */
export function attested(frame: Frame, x: Value): Truth {
  if (x.kind === "none" || x.kind === "unknown") {
    if (frame.explain) frame.note = joined([frame.note], x.kind === "unknown");
    return x.kind === "none" ? "F" : "U";
  }
  const owner = frame.note;
  const part = (name: string): { readonly value: Value; readonly note: Note } => {
    frame.note = owner;
    const value = member(frame, x, name);
    return { value, note: frame.note };
  };
  const until = part("until");
  const asOf = today(frame);
  const lapsed = compared(frame, "<", until.value, asOf);
  if (lapsed === "T") {
    frame.note = joined([until.note], false);
    return "F";
  }
  const on = part("on");
  if (compared(frame, ">", on.value, asOf) === "T") {
    frame.note = joined([on.note], false);
    return "F";
  }
  const by = part("by");
  const stated = isStated(by.value) && compared(frame, "<=", on.value, asOf) === "T";
  const result: Truth = stated && lapsed === "F" ? "T" : "U";
  const notes = [by.note, on.note, until.note];
  if (result === "T") frame.note = { ...joined(notes, false), attested: true };
  else {
    // Also what is stated but does not suffice (nobody signed, or on no day) is for the author to answer.
    const missing = unite(notes.map((each) => each.missing));
    const unfit = [by.note, on.note].flatMap((each) =>
      each.path === null ? [] : [{ text: each.path, type: null, place: null, reason: null }],
    );
    frame.note = lacking(joined(notes, true), missing.length > 0 ? missing : unfit);
  }
  return result;
}

function isStated(value: Value): boolean {
  return value.kind !== "unknown" && value.kind !== "none";
}
