import type { Diagram, Frame } from "./graph.ts";
import type { Box, EdgeLayout, Layout, Point } from "./layout.ts";
import { edgeSize, frameSize, nodeSize } from "./metrics.ts";

const gap = 48;
const margin = 16;

/**
 * A plain layout that always ends: frames side by side, the nodes of each in rows, straight arrows. For graphs with which Graphviz does not
 * come to an end, and for places without it.
 */
export function gridLayout(diagram: Diagram): Layout {
  const nodes = new Map<string, Box>();
  const frames = new Map<string, Box>();

  const place = (frame: Frame | null, at: Point): { readonly width: number; readonly height: number } => {
    const head = frame === null ? 0 : frameSize(frame).height + margin;
    const boxes = diagram.nodes.filter((each) => each.frame === (frame?.id ?? null));
    const columns = Math.max(1, Math.ceil(Math.sqrt(boxes.length)));
    let [x, y, width, row] = [at.x + margin, at.y + head, 0, 0];
    boxes.forEach((each, index) => {
      const size = nodeSize(each);
      nodes.set(each.id, { x, y, ...size });
      row = Math.max(row, size.height);
      width = Math.max(width, x + size.width - at.x);
      x += size.width + gap;
      if (index % columns === columns - 1 || index === boxes.length - 1) {
        [x, y, row] = [at.x + margin, y + row + gap, 0];
      }
    });
    for (const child of diagram.frames.filter((each) => each.parent === (frame?.id ?? null))) {
      const size = place(child, { x: at.x + margin, y });
      y += size.height + gap;
      width = Math.max(width, margin + size.width);
    }
    const size = {
      width: Math.max(width, frame === null ? 0 : frameSize(frame).width) + margin,
      height: Math.max(y - gap + margin - at.y, head + margin),
    };
    if (frame !== null) frames.set(frame.id, { ...at, ...size });
    return size;
  };

  const { width, height } = place(null, { x: 0, y: 0 });
  const edges = new Map(
    diagram.edges.map((each) => [each.id, straight(nodes.get(each.from), nodes.get(each.to))]),
  );
  const labels = Math.max(0, ...diagram.edges.map((each) => edgeSize(each).width));
  return { width: width + labels / 2, height, nodes, frames, edges };
}

/** An arrow from edge to edge of two boxes; to itself, a loop at its right side. */
function straight(from: Box | undefined, to: Box | undefined): EdgeLayout {
  const none = { x: 0, y: 0, width: 0, height: 0 };
  const [a, b] = [from ?? none, to ?? none];
  const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  if (a === b) {
    const right = a.x + a.width;
    const start = { x: right, y: a.y + a.height / 3 };
    const end = { x: right, y: a.y + (2 * a.height) / 3 };
    const out = right + gap / 2;
    return {
      points: [start, { x: out, y: start.y }, { x: out, y: end.y }, end],
      tip: end,
      label: { x: out, y: middle(a).y },
    };
  }
  const [start, tip] = [border(a, middle(b)), border(b, middle(a))];
  const third = (t: number): Point => ({
    x: start.x + (tip.x - start.x) * t,
    y: start.y + (tip.y - start.y) * t,
  });
  return { points: [start, third(1 / 3), third(2 / 3), tip], tip, label: third(0.5) };
}

/** Where the line from a box's middle to a point leaves the box. */
function border(box: Box, to: Point): Point {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [to.x - cx, to.y - cy];
  const scale = 1 / Math.max(Math.abs(dx) / (box.width / 2 || 1), Math.abs(dy) / (box.height / 2 || 1), 1e-9);
  return { x: cx + dx * Math.min(1, scale), y: cy + dy * Math.min(1, scale) };
}
