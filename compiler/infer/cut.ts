import { makeMapper } from "./mapper.ts";
import type { Mapper } from "./mapper.ts";
import type { Tables } from "./program.ts";
import type { Lowered } from "./transforms.ts";

/** One item of a flow's content as the engine reads it. */
export interface Passage {
  readonly category: number;
  /** -1: whichever subject the source has. */
  readonly subject: number;
  readonly state: number;
  /** The states in which the flow's word brings the category; none: its word is not taken. */
  readonly believed: readonly Lowered[];
}

/** What one item does to labels. Equal items of a program share one gate: a model has many lists, but of few items. */
export interface Gate {
  readonly category: number;
  /** Labels that are there on the flow's word, whatever the source has. */
  readonly statics: readonly number[];
  /** The same of an item without a subject: there if the source turns out to have nothing related. */
  readonly late: readonly number[];
  /** There, perhaps, if the source may have anything: on the flow's word, and as written (-1: that is the same). */
  readonly open: readonly number[];
  readonly written: number;
  /** What passes in Must, and in May. */
  readonly sure: Mapper;
  readonly unsure: Mapper;
}

/** Makes gates, each once. */
export function gatekeeper(tables: Tables): (passage: Passage) => Gate {
  const known = new Map<string, Gate>();
  return (passage) => {
    let key = `${passage.category}:${passage.subject}:${passage.state}`;
    for (const { state, process } of passage.believed) key += `,${state}@${process}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = makeGate(tables, passage)));
    return found;
  };
}

function makeGate(tables: Tables, passage: Passage): Gate {
  const { labels } = tables;
  const { category, subject, state: written, believed } = passage;
  const mapper = (sure: boolean): Mapper =>
    makeMapper((label, found) => through(tables, passage, label, sure, found));
  const word = believed.map(({ state, process }) => labels.intern(category, subject, state, process));
  return {
    category,
    statics: subject < 0 ? [] : word,
    late: subject < 0 ? word : [],
    open: word,
    written: believed.some(({ state }) => state === written)
      ? -1
      : labels.intern(category, subject, written, -1),
    sure: mapper(true),
    unsure: mapper(false),
  };
}

/** What one item lets through of one label, and what its word makes of it (semantics.md 3, rule 3). */
function through(tables: Tables, passage: Passage, label: number, sure: boolean, found: Set<number>): void {
  const { labels, categories, states } = tables;
  const category = labels.category(label);
  if (category < 0) return;
  const own = labels.subject(label);
  // A label of nobody knows whom may be of the asked subject, but is not surely.
  const sameSubject = passage.subject < 0 || passage.subject === own;
  if (!sameSubject && own >= 0) return;
  const subject = passage.subject < 0 ? own : passage.subject;
  if ((sameSubject || !sure) && states.leq(labels.state(label), passage.state)) {
    const inner = categories.below(category, passage.category)
      ? category
      : categories.below(passage.category, category)
        ? passage.category
        : -1;
    if (inner >= 0) found.add(labels.intern(inner, subject, labels.state(label), labels.process(label)));
  }
  if (!categories.related(category, passage.category)) return;
  for (const { state, process } of passage.believed)
    found.add(labels.intern(passage.category, subject, state, process));
}
