import type { Lowered } from "./lattice.ts";

/** Section 3: (category, subject, state). A key kept in a store travels too; its category is then `key of p`. */
export interface Label extends Lowered {
  readonly category: string;
  /** Null: nobody said whose. */
  readonly subject: string | null;
}
/** Labels by their text, so that equal ones are one member. */
export type Labels = ReadonlyMap<string, Label>;

/** What is at a place: Must, May, and whether May is everything. */
export interface Content {
  readonly must: Labels;
  readonly may: Labels;
  readonly open: boolean;
}

export function labelText({ category, subject, state, by }: Label): string {
  const lowered = state === "raw" ? "" : ` as ${state}${by === null ? "" : `@${by}`}`;
  return `${category}${lowered}${subject === null ? "" : ` of ${subject}`}`;
}

export function labelsOf(list: readonly Label[]): Labels {
  return new Map(list.map((label) => [labelText(label), label]));
}

export function keyOf(process: string): Label {
  return { category: `key of ${process}`, subject: null, state: "raw", by: null };
}

export function isKey(label: Label): boolean {
  return label.category.startsWith("key of ");
}

/** All choices of one member from each list. */
export function choices<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (found, list) => found.flatMap((one) => list.map((next) => [...one, next])),
    [[]],
  );
}
