import { addAll, addBit, emptyBits } from "./bits.ts";
import type { Bits } from "./bits.ts";

/** What one vertex of a graph has of its own, and where it leads. */
export interface Expansion {
  readonly next: readonly number[];
  readonly own: readonly number[];
}

/**
 * All that the vertices reachable from one have of their own, each vertex looked at once for all questions: strongly
 * connected components (Tarjan's algorithm, without recursion) share one answer.
 */
export function reachMemo(expand: (vertex: number) => Expansion): (vertex: number) => Bits {
  const answers = new Map<number, Bits>();
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  return (start) => {
    const known = answers.get(start);
    if (known !== undefined) return known;
    const frames: {
      readonly vertex: number;
      readonly expansion: Expansion;
      readonly found: Bits;
      at: number;
    }[] = [];
    const enter = (vertex: number): void => {
      order.set(vertex, order.size);
      low.set(vertex, order.size - 1);
      open.push(vertex);
      const expansion = expand(vertex);
      const found = emptyBits();
      for (const item of expansion.own) addBit(found, item);
      frames.push({ vertex, expansion, found, at: 0 });
    };
    enter(start);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const next = frame.expansion.next[frame.at++];
      if (next !== undefined) {
        const done = answers.get(next);
        if (done !== undefined) addAll(frame.found, done);
        else if (order.has(next))
          low.set(frame.vertex, Math.min(low.get(frame.vertex) ?? 0, order.get(next) ?? 0));
        else enter(next);
        continue;
      }
      frames.pop();
      const lowest = low.get(frame.vertex) ?? 0;
      if (lowest === order.get(frame.vertex)) {
        for (let member = open.pop(); member !== undefined; member = open.pop()) {
          answers.set(member, frame.found);
          if (member === frame.vertex) break;
        }
      }
      const parent = frames.at(-1);
      if (parent === undefined) continue;
      low.set(parent.vertex, Math.min(low.get(parent.vertex) ?? 0, lowest));
      addAll(parent.found, frame.found);
    }
    return answers.get(start) ?? emptyBits();
  };
}
