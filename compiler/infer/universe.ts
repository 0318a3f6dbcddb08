import { emptyBits, hasBit } from "./bits.ts";
import type { Bits } from "./bits.ts";

/** All labels that occur in one program, by number. A *key label* (category -1) is the key of a process on its way. */
export interface Universe {
  readonly size: () => number;
  /** Number of the category, -1 for a key. */
  readonly category: (label: number) => number;
  /** Number of the subject's node, -1 where it was not stated. */
  readonly subject: (label: number) => number;
  readonly state: (label: number) => number;
  /** Number of the process that lowered it, or whose key it is; -1 for none. */
  readonly process: (label: number) => number;
  /** The number of a label; equal labels have one number. */
  intern(category: number, subject: number, state: number, process: number): number;
  key(process: number): number;
}

/** `nodes` and `states` bound the numbers that occur. */
export function makeUniverse(nodes: number, states: number): Universe {
  const columns: { category: number[]; subject: number[]; state: number[]; process: number[] } = {
    category: [],
    subject: [],
    state: [],
    process: [],
  };
  const numbers = new Map<number, number>();
  const intern = (category: number, subject: number, state: number, process: number): number => {
    const id = (((category + 1) * (nodes + 1) + subject + 1) * states + state) * (nodes + 1) + process + 1;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const label = columns.category.length;
    numbers.set(id, label);
    columns.category.push(category);
    columns.subject.push(subject);
    columns.state.push(state);
    columns.process.push(process);
    return label;
  };
  return {
    size: () => columns.category.length,
    category: (label) => columns.category[label] ?? -1,
    subject: (label) => columns.subject[label] ?? -1,
    state: (label) => columns.state[label] ?? 0,
    process: (label) => columns.process[label] ?? -1,
    intern,
    key: (process) => intern(-1, -1, 0, process),
  };
}

/** The two rows of a place where labels can be: `must ⊆ may`; `open`: May is everything. */
export interface Rows {
  readonly must: Bits;
  readonly may: Bits;
  open: boolean;
}

export function emptyRows(): Rows {
  return { must: emptyBits(), may: emptyBits(), open: false };
}

/** Could the label be there? */
export function possible(rows: Rows, label: number): boolean {
  return rows.open || hasBit(rows.may, label);
}
