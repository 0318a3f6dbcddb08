import type { Diagram } from "./graph.ts";
import type { GraphvizOptions } from "./graphviz.ts";
import type { Box, Layout } from "./layout.ts";
import { edgeSize } from "./metrics.ts";

/** The ways worth trying for one picture; the first is taken where all are as good. */
export const attempts: readonly GraphvizOptions[] = [
  { direction: "LR", ranks: "global", cheap: false },
  { direction: "TB", ranks: "global", cheap: false },
  { direction: "LR", ranks: "frame", cheap: false },
  { direction: "TB", ranks: "frame", cheap: false },
];

/** The layout that is read best: little lies over each other, and the picture is about as wide as a page. */
export function chooseLayout(layouts: readonly Layout[], diagram: Diagram): Layout | null {
  let best: { readonly layout: Layout; readonly cost: number } | null = null;
  for (const layout of layouts) {
    const cost = costOf(layout, diagram);
    if (best === null || cost < best.cost) best = { layout, cost };
  }
  return best?.layout ?? null;
}

/** Overlaps count most; then how far the picture is from three to two; then its size. */
function costOf(layout: Layout, diagram: Diagram): number {
  const labels = diagram.edges.flatMap((each) => {
    const label = layout.edges.get(each.id)?.label;
    if (label === undefined) return [];
    const { width, height } = edgeSize(each);
    return [{ x: label.x - width / 2, y: label.y - height / 2, width, height }];
  });
  const nodes = [...layout.nodes.values()];
  let hidden = 0;
  labels.forEach((label, at) => {
    for (const other of [...labels.slice(at + 1), ...nodes]) hidden += shared(label, other);
  });
  const shape = Math.abs(Math.log(layout.width / layout.height / 1.5));
  return hidden / 1_000 + shape + (layout.width * layout.height) / 4e6;
}

function shared(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}
