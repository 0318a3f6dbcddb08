import type { Diagram } from "../../../compiler/emit/diagram/index.ts";

/** The picture with the way of a finding highlighted; null for none. Where a node stands for several elements, one of them is enough. */
export function highlight(picture: Diagram, elements: readonly string[] | null): Diagram {
  const lit = new Set(elements ?? []);
  const isLit = (each: { readonly elements: readonly string[] }): boolean =>
    each.elements.some((name) => lit.has(name));
  return {
    ...picture,
    nodes: picture.nodes.map((each) => ({ ...each, highlighted: isLit(each) })),
    edges: picture.edges.map((each) => ({ ...each, highlighted: isLit(each) })),
  };
}

/** Ids of what is highlighted. */
export function litIds({ nodes, edges }: Diagram): readonly string[] {
  return [...nodes, ...edges].filter((each) => each.highlighted).map((each) => each.id);
}
