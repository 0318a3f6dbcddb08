import { childrenOf } from "../../../language/index.ts";
import type { Expression, Node } from "../../../language/index.ts";
import type { DefineSymbol } from "../../bind/index.ts";
import type { CheckContext } from "../context.ts";

/** The bodies of a definition: one, or one per version whose text is known. */
export function bodiesOf(symbol: DefineSymbol): readonly Expression[] {
  const { body, versions } = symbol.declaration;
  const bodies = versions.map((version) => version.body);
  return [body, ...bodies].filter((each) => each !== null);
}

/**
 * The definitions that the bodies of a definition may use, by their bare names; a name that a variable hides somewhere in the text counts
 * as hidden only if it is a parameter. So this may name too many, never too few: enough for the order in which to type them.
 */
export function possibleUses(context: CheckContext, symbol: DefineSymbol): readonly DefineSymbol[] {
  const params = new Set(symbol.declaration.params.map((param) => param.name.text));
  const uses = new Set<DefineSymbol>();
  const note = (name: string): void => {
    if (params.has(name)) return;
    const value = context.findValue(name, symbol.module);
    if (value !== null && value.kind === "define") uses.add(value);
  };
  eachNode(bodiesOf(symbol), (node) => {
    if (node.kind === "NameExpression") note(node.name.text);
    else if (node.kind === "CallExpression") note(node.callee.text);
  });
  return [...uses];
}

/** The definitions that the bodies use, once they are typed, each with the first place that does. */
export function actualUses(context: CheckContext, symbol: DefineSymbol): ReadonlyMap<DefineSymbol, Node> {
  const uses = new Map<DefineSymbol, Node>();
  eachNode(bodiesOf(symbol), (node) => {
    const used = context.references.get(node);
    if (used !== undefined && used.kind === "define" && !uses.has(used)) uses.set(used, node);
  });
  return uses;
}

function eachNode(roots: readonly Node[], visit: (node: Node) => void): void {
  const open: Node[] = [...roots].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    visit(node);
    open.push(...childrenOf(node).toReversed());
  }
}

/** Groups of a graph in which each node reaches each other (Tarjan), those that are used before their users. No recursion. */
export function groups<N>(nodes: readonly N[], next: (node: N) => Iterable<N>): readonly (readonly N[])[] {
  const found: N[][] = [];
  const order = new Map<N, number>();
  const low = new Map<N, number>();
  const stack: N[] = [];
  const onStack = new Set<N>();
  for (const root of nodes) {
    if (order.has(root)) continue;
    const work: { readonly node: N; readonly rest: Iterator<N> }[] = [];
    const enter = (node: N): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      stack.push(node);
      onStack.add(node);
      work.push({ node, rest: next(node)[Symbol.iterator]() });
    };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node, rest } = top;
      const step = rest.next();
      if (step.done !== true) {
        if (!order.has(step.value)) enter(step.value);
        else if (onStack.has(step.value)) lower(low, node, order.get(step.value) ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(low, parent.node, low.get(node) ?? 0);
      if (low.get(node) !== order.get(node)) continue;
      const group: N[] = [];
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        onStack.delete(member);
        group.push(member);
        if (member === node) break;
      }
      found.push(group);
    }
  }
  return found;
}

function lower<N>(low: Map<N, number>, node: N, value: number): void {
  if (value < (low.get(node) ?? 0)) low.set(node, value);
}
