import type { ElementInfo } from "../check/schema.ts";
import type { FactRef, Truth } from "../infer/model.ts";
import type { UsedFact } from "./verdict.ts";

export type Used = UsedFact;

/**
 * Why an expression has its value: `semantics.md` 5 and 7. Made only while explaining; a note never changes a value.
 * For a set, `missing` is what would close it and make its unsure members sure.
 */
export interface Note {
  readonly used: readonly Used[];
  /** Facts at leaves that are U; empty unless the value is U (or an unsure set). */
  readonly missing: readonly FactRef[];
  /** For U: one set of facts that, answered favourably, makes it true, or false; null: no answer can. */
  readonly toTrue: readonly FactRef[] | null;
  readonly toFalse: readonly FactRef[] | null;
  readonly assumed: readonly string[];
  readonly vacuous: boolean;
  readonly attested: boolean;
  /** What the value is called: `cards.at`. Null: it has no name. */
  readonly path: string | null;
  /** The flows of a route, from its start. */
  readonly route: readonly ElementInfo[];
}

export const noNote: Note = {
  used: [],
  missing: [],
  toTrue: null,
  toFalse: null,
  assumed: [],
  vacuous: false,
  attested: false,
  path: null,
  route: [],
};

/** Of something that has a name and needs no proof: an element, a variable. */
export function named(path: string): Note {
  return { ...noNote, path };
}

/** A value that is U because this fact is. */
export function lacking(note: Note, missing: readonly FactRef[]): Note {
  return { ...note, missing, toTrue: answerable(missing), toFalse: answerable(missing) };
}

/** Nothing to answer is no answer. */
function answerable(missing: readonly FactRef[]): readonly FactRef[] | null {
  return missing.length === 0 ? null : missing;
}

/** The value came out of all of these together: a comparison, arithmetic. */
export function joined(notes: readonly Note[], isUnknown: boolean): Note {
  const all = merge(notes);
  return isUnknown ? lacking(all, all.missing) : { ...all, missing: [] };
}

/** Everything that notes have in common use; `missing` united, answers left out. */
export function merge(notes: readonly Note[]): Note {
  const first = notes[0];
  if (first === undefined) return noNote;
  if (notes.length === 1) return first.path === null ? first : { ...first, path: null };
  return {
    used: together(notes, (each) => each.used),
    missing: unite(notes.map((each) => each.missing)),
    toTrue: null,
    toFalse: null,
    assumed: together(notes, (each) => each.assumed),
    vacuous: notes.some((each) => each.vacuous),
    attested: notes.some((each) => each.attested),
    path: null,
    route: notes.find((each) => each.route.length > 0)?.route ?? [],
  };
}

/** One list of many, most of which are empty. */
function together<T>(notes: readonly Note[], of: (note: Note) => readonly T[]): readonly T[] {
  const filled = notes.findIndex((each) => of(each).length > 0);
  const first = notes[filled];
  if (first === undefined) return [];
  return notes.some((each, at) => at > filled && of(each).length > 0) ? notes.flatMap(of) : of(first);
}

/** Facts by text, each once, in order of text. */
export function unite(lists: readonly (readonly FactRef[])[]): readonly FactRef[] {
  const filled = lists.findIndex((each) => each.length > 0);
  const first = lists[filled];
  if (first === undefined) return [];
  if (first.length === 1 && !lists.some((each, at) => at > filled && each.length > 0)) return first;
  const byText = new Map<string, FactRef>();
  lists.forEach((list) =>
    list.forEach((each) => {
      if (!byText.has(each.text)) byText.set(each.text, each);
    }),
  );
  return [...byText.values()].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** The smallest of the sets of facts; ties by name. Null where there is none. */
export function smallest(sets: readonly (readonly FactRef[] | null)[]): readonly FactRef[] | null {
  let best: readonly FactRef[] | null = null;
  for (const each of sets) {
    if (each === null) continue;
    if (
      best === null ||
      sizeOf(each) < sizeOf(best) ||
      (sizeOf(each) === sizeOf(best) && nameOf(each) < nameOf(best))
    )
      best = each;
  }
  return best;
}

/** What is left out counts too. */
function sizeOf(facts: readonly FactRef[]): number {
  return facts.reduce((sum, each) => sum + (each.more ?? 1), 0);
}

function nameOf(facts: readonly FactRef[]): string {
  return facts.map((each) => each.text).join("\n");
}

/** All of these must be answered; null where one cannot be. */
function everyAnswer(sets: readonly (readonly FactRef[] | null)[]): readonly FactRef[] | null {
  const known: (readonly FactRef[])[] = [];
  for (const each of sets) {
    if (each === null) return null;
    known.push(each);
  }
  return unite(known);
}

/** The truth of one part of an `and` or `or`, with its note. */
export interface Part {
  readonly truth: Truth;
  readonly note: Note;
}

/** The note of a conjunction; for F, the parts end with the first false one. */
export function conjunction(result: Truth, parts: readonly Part[]): Note {
  if (result === "F") return parts.find((each) => each.truth === "F")?.note ?? noNote;
  return result === "T" ? merge(parts.map((each) => each.note)) : undecided(parts, "and");
}

/** The note of a disjunction; for T, that of the first true part, by name if `byName`. */
export function disjunction(result: Truth, parts: readonly Part[], byName: boolean): Note {
  if (result === "T") {
    const held = parts.filter((each) => each.truth === "T").map((each) => each.note);
    if (byName) held.sort((a, b) => (firstName(a) < firstName(b) ? -1 : firstName(a) > firstName(b) ? 1 : 0));
    return held[0] ?? noNote;
  }
  return result === "F" ? merge(parts.map((each) => each.note)) : undecided(parts, "or");
}

function firstName(note: Note): string {
  return note.used[0]?.text ?? "";
}

function undecided(parts: readonly Part[], connective: "and" | "or"): Note {
  const open = parts.filter((each) => each.truth === "U").map((each) => each.note);
  const all = merge(parts.map((each) => each.note));
  const missing = unite(open.map((each) => each.missing));
  const toTrue = open.map((each) => each.toTrue);
  const toFalse = open.map((each) => each.toFalse);
  return connective === "and"
    ? { ...all, missing, toTrue: everyAnswer(toTrue), toFalse: smallest(toFalse) }
    : { ...all, missing, toTrue: smallest(toTrue), toFalse: everyAnswer(toFalse) };
}

/** The note of a negation. */
export function negated(note: Note): Note {
  return { ...note, toTrue: note.toFalse, toFalse: note.toTrue };
}

/** The note with these facts used besides. */
export function using(note: Note, used: readonly Used[]): Note {
  return used.length === 0 ? note : { ...note, used: [...note.used, ...used] };
}
