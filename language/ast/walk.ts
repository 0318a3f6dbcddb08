import { childKeys } from "./children.ts";
import type { Node } from "./children.ts";

/** The children of a node, in source order. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  eachChild(node, (child) => void children.push(child));
  return children;
}

/** Visits the children of a node, in source order. */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  // The cast says only that a node may be asked for any key. A copy of it would read all of it.
  const record = node as unknown as Readonly<Record<string, unknown>>;
  // Of what a short run calls most: a loop over the keys would make an object for each step.
  childKeys[node.kind].forEach((key) => {
    const value = record[key];
    if (Array.isArray(value)) (value as readonly Node[]).forEach(visit);
    else if (value !== null && value !== undefined) visit(value as Node);
  });
}

/** Visits a node and everything below it, parents first; `visit` returning false skips the children. */
export function walk(node: Node, visit: (node: Node) => boolean | void): void {
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (visit(next) === false) continue;
    stack.push(...childrenOf(next).toReversed());
  }
}

/** Text of a path as written, names joined by dots. */
export function pathText(path: { readonly names: readonly { readonly text: string }[] }): string {
  return path.names.map((name) => name.text).join(".");
}

/** For the default of an exhaustive switch: a new case fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
