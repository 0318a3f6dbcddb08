import { makeMapper, together } from "./mapper.ts";
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

/** What a list of items does to labels. */
export interface Cut {
  readonly passages: readonly Passage[];
  /** Labels that are there on the flow's word, whatever the source has. */
  readonly statics: readonly number[];
  /** What passes in Must, and in May. */
  readonly sure: Mapper;
  readonly unsure: Mapper;
}

interface Gate {
  readonly statics: readonly number[];
  readonly sure: Mapper;
  readonly unsure: Mapper;
}

/** Makes cuts. Equal items share what is learnt of them: a model has many lists, but of few items. */
export function cutter(tables: Tables): (passages: readonly Passage[]) => Cut {
  const known = new Map<string, Gate>();
  const gate = (passage: Passage): Gate => {
    const believed = passage.believed.map(({ state, process }) => `${state}@${process}`).join(",");
    const key = `${passage.category}:${passage.subject}:${passage.state}:${believed}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = makeGate(tables, passage)));
    return found;
  };
  return (passages) => {
    const gates = [...new Set(passages.map(gate))];
    return {
      passages,
      statics: gates.length === 1 ? gates[0]?.statics ?? [] : [...new Set(gates.flatMap((one) => one.statics))],
      sure: together(gates.map((one) => one.sure)),
      unsure: together(gates.map((one) => one.unsure)),
    };
  };
}

function makeGate(tables: Tables, passage: Passage): Gate {
  const { labels } = tables;
  const mapper = (sure: boolean): Mapper => makeMapper((label, found) => through(tables, passage, label, sure, found));
  return {
    statics: passage.subject < 0 ? [] : passage.believed.map(({ state, process }) =>
      labels.intern(passage.category, passage.subject, state, process)),
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
    const inner = categories.below(category, passage.category) ? category
      : categories.below(passage.category, category) ? passage.category : -1;
    if (inner >= 0) found.add(labels.intern(inner, subject, labels.state(label), labels.process(label)));
  }
  if (!categories.related(category, passage.category)) return;
  for (const { state, process } of passage.believed) found.add(labels.intern(passage.category, subject, state, process));
}
