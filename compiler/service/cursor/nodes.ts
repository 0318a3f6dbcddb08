import { eachChild } from "../../../language/index.ts";
import type { Declaration, Node, SourceFile } from "../../../language/index.ts";

/**
 * The nodes around an offset, the file first, the innermost last. An offset right after a name still belongs to it, unless something
 * else begins there.
 */
export function nodesAt(file: SourceFile, offset: number): readonly Node[] {
  const nodes: Node[] = [file];
  for (let next = inFile(file, offset); next !== null; next = within(next, offset)) nodes.push(next);
  return nodes;
}

function inFile(file: SourceFile, offset: number): Node | null {
  for (const node of [file.module, ...file.imports]) if (node !== null && covers(node, offset)) return node;
  const { declarations } = file;
  let low = 0;
  let high = declarations.length;
  // By their names, which are at hand also where the rest of a declaration is still to be read.
  while (low < high) {
    const middle = (low + high) >> 1;
    const declaration = declarations[middle];
    if (declaration !== undefined && nameStart(declaration) <= offset) low = middle + 1;
    else high = middle;
  }
  const near = [declarations[low - 1], declarations[low]];
  return better(near, offset);
}

function nameStart(declaration: Declaration): number {
  return declaration.kind === "RequirementDeclaration" ? declaration.id.start : declaration.name.start;
}

function within(node: Node, offset: number): Node | null {
  const children: Node[] = [];
  eachChild(node, (child) => {
    if (covers(child, offset)) children.push(child);
  });
  return better(children, offset);
}

function better(nodes: readonly (Node | undefined)[], offset: number): Node | null {
  let ending: Node | null = null;
  for (const node of nodes) {
    if (node === undefined || !covers(node, offset)) continue;
    if (offset < node.end) return node;
    ending = node;
  }
  return ending;
}

function covers(node: Node, offset: number): boolean {
  return node.start <= offset && offset <= node.end;
}
