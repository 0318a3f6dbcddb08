import type { Box, Point } from "../../../compiler/emit/diagram/index.ts";

/** How a picture lies in a window: a point of the picture at `scale * p + offset`. */
export interface Viewport extends Point {
  readonly scale: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const scales = { least: 0.08, most: 8, fitted: 1.4 } as const;
const margin = 16;

/** The whole picture in the middle of the window; small ones are not blown up. */
export function fitted(picture: Size, window: Size): Viewport {
  const wide = (window.width - 2 * margin) / Math.max(picture.width, 1);
  const high = (window.height - 2 * margin) / Math.max(picture.height, 1);
  const scale = within(Math.min(wide, high, scales.fitted));
  return {
    scale,
    x: (window.width - picture.width * scale) / 2,
    y: (window.height - picture.height * scale) / 2,
  };
}

/** Larger or smaller by a factor; the point of the window stays over what it is over. */
export function zoomed(view: Viewport, at: Point, factor: number): Viewport {
  const scale = within(view.scale * factor);
  const real = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real };
}

/** Moved by so many pixels; some of the picture always stays in the window. */
export function moved(view: Viewport, by: Point, picture: Size, window: Size): Viewport {
  const keep = 48;
  const x = clamp(view.x + by.x, keep - picture.width * view.scale, window.width - keep);
  const y = clamp(view.y + by.y, keep - picture.height * view.scale, window.height - keep);
  return { ...view, x, y };
}

/** Moved no further than is needed to see a box; where it is larger than the window, its middle is shown. */
export function showing(view: Viewport, box: Box, window: Size): Viewport {
  const axis = (offset: number, start: number, length: number, room: number): number => {
    const [from, to] = [start * view.scale + offset, (start + length) * view.scale + offset];
    if (to - from > room - 2 * margin) return offset + room / 2 - (from + to) / 2;
    if (from < margin) return offset + margin - from;
    return to > room - margin ? offset + room - margin - to : offset;
  };
  return {
    scale: view.scale,
    x: axis(view.x, box.x, box.width, window.width),
    y: axis(view.y, box.y, box.height, window.height),
  };
}

/** After an edit: what stood at a point of the old picture stands at another of the new one, and does not move before the eyes. */
export function anchored(view: Viewport, was: Point, is: Point): Viewport {
  return { ...view, x: view.x + (was.x - is.x) * view.scale, y: view.y + (was.y - is.y) * view.scale };
}

/** The smallest box round all. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((each) => each.x));
  const y = Math.min(...boxes.map((each) => each.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((each) => each.x + each.width)) - x,
    height: Math.max(...boxes.map((each) => each.y + each.height)) - y,
  };
}

function within(scale: number): number {
  return Number.isFinite(scale) ? clamp(scale, scales.least, scales.most) : 1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
