import { addBit, addWord, eachOf, emptyBits, hasBit, wordAt } from "./bits.ts";
import type { Bits } from "./bits.ts";

/** A map from labels to labels that is learnt label by label; where most pass unchanged it works on whole words. */
export interface Mapper {
  outputs(label: number): readonly number[];
  /** Members of `row` that become (also) `label`. */
  behind(row: Bits, label: number): readonly number[];
  /** Adds what becomes of `row` to `out`. */
  apply(row: Bits, out: Bits): void;
}

/** `learn` adds the outputs of one label; it is asked once for each label. */
export function makeMapper(learn: (label: number, found: Set<number>) => void): Mapper {
  const seen = emptyBits();
  /** Labels that pass as they are, and labels that (also) become others. */
  const pass = emptyBits();
  const changes = emptyBits();
  const others = new Map<number, readonly number[]>();

  const meet = (label: number): void => {
    addBit(seen, label);
    const found = new Set<number>();
    learn(label, found);
    if (found.delete(label)) addBit(pass, label);
    if (found.size === 0) return;
    others.set(label, [...found]);
    addBit(changes, label);
  };
  const look = (row: Bits): void => {
    for (let i = 0; i < row.count; i++) {
      const index = row.data[2 * i] ?? 0;
      const word = (row.data[2 * i + 1] ?? 0) & ~wordAt(seen, index);
      if (word !== 0) eachOf(word, index, meet);
    }
  };
  return {
    outputs(label) {
      if (!hasBit(seen, label)) meet(label);
      const changed = others.get(label) ?? [];
      return hasBit(pass, label) ? [label, ...changed] : changed;
    },
    behind(row, label) {
      look(row);
      const found = hasBit(row, label) && hasBit(pass, label) ? [label] : [];
      for (let i = 0; i < row.count; i++) {
        const index = row.data[2 * i] ?? 0;
        const word = (row.data[2 * i + 1] ?? 0) & wordAt(changes, index);
        if (word === 0) continue;
        eachOf(word, index, (other) => {
          if (other !== label && others.get(other)?.includes(label) === true) found.push(other);
        });
      }
      return found;
    },
    apply(row, out) {
      look(row);
      for (let i = 0; i < row.count; i++) {
        const index = row.data[2 * i] ?? 0;
        const word = row.data[2 * i + 1] ?? 0;
        addWord(out, index, word & wordAt(pass, index));
        const special = changes.count === 0 ? 0 : word & wordAt(changes, index);
        if (special === 0) continue;
        eachOf(special, index, (label) => {
          for (const other of others.get(label) ?? []) addBit(out, other);
        });
      }
    },
  };
}
