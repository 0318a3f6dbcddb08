/** The vertices whose news are to be passed on. */
export interface Queue {
  add(vertex: number): void;
  /** The next in order, wrapping around at the end; -1 if none waits. */
  take(): number;
}

/**
 * Sweeps over the waiting vertices in an order in which sources come before targets wherever the graph allows it: without
 * loops each vertex is taken once, with loops about once for each level of them.
 */
export function makeQueue(order: readonly number[]): Queue {
  const rank = new Int32Array(order.length);
  order.forEach((vertex, index) => {
    rank[vertex] = index;
  });
  const waiting = new Uint8Array(order.length);
  let count = 0;
  let next = 0;
  return {
    add(vertex) {
      const index = rank[vertex] ?? 0;
      if (waiting[index] === 1) return;
      waiting[index] = 1;
      count++;
    },
    take() {
      if (count === 0) return -1;
      while (waiting[next] !== 1) next = next + 1 === order.length ? 0 : next + 1;
      waiting[next] = 0;
      count--;
      return order[next] ?? -1;
    },
  };
}

/** Reverse postorder of a graph, by depth-first search without recursion. */
export function reversePostorder(
  vertices: number,
  targets: (vertex: number) => readonly { readonly target: number }[],
): readonly number[] {
  const seen = new Uint8Array(vertices);
  const next = new Int32Array(vertices);
  const order: number[] = [];
  const stack: number[] = [];
  const open = (vertex: number): void => {
    if (seen[vertex] === 1) return;
    seen[vertex] = 1;
    stack.push(vertex);
  };
  for (let start = 0; start < vertices; start++) {
    open(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const at = next[top] ?? 0;
      const target = targets(top)[at]?.target;
      next[top] = at + 1;
      if (target !== undefined) open(target);
      else {
        order.push(top);
        stack.pop();
      }
    }
  }
  return order.reverse();
}
