import type { Point } from "../../../compiler/emit/diagram/index.ts";

export interface PointerActions {
  pan(by: Point): void;
  zoom(factor: number, at: Point): void;
}

/** A press that moves less than this is a click. */
const slack = 4;

/** Mouse, pen and fingers over a stage: dragging moves, the wheel and two fingers zoom. */
export function stagePointers(root: HTMLElement, actions: PointerActions): void {
  const held = new Map<number, Point>();
  let moved = 0;
  const place = (event: MouseEvent): Point => {
    const box = root.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  root.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (held.size === 0) moved = 0;
    held.set(event.pointerId, place(event));
  });
  root.addEventListener("pointermove", (event) => {
    const was = held.get(event.pointerId);
    if (was === undefined) return;
    const is = place(event);
    moved += Math.hypot(is.x - was.x, is.y - was.y);
    if (moved < slack) return;
    if (!root.hasPointerCapture(event.pointerId)) root.setPointerCapture(event.pointerId);
    root.classList.add("dragging");
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    held.set(event.pointerId, is);
    if (other === undefined) return actions.pan({ x: is.x - was.x, y: is.y - was.y });
    const [before, after] = [distance(was, other), distance(is, other)];
    if (before > 0 && after > 0)
      actions.zoom(after / before, { x: (is.x + other.x) / 2, y: (is.y + other.y) / 2 });
    actions.pan({ x: (is.x - was.x) / 2, y: (is.y - was.y) / 2 });
  });
  const release = (event: PointerEvent): void => {
    held.delete(event.pointerId);
    if (held.size === 0) root.classList.remove("dragging");
  };
  root.addEventListener("pointerup", release);
  root.addEventListener("pointercancel", release);
  // The click that ends a drag chooses nothing.
  root.addEventListener(
    "click",
    (event) => {
      if (moved < slack || event.detail === 0) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true },
  );
  root.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
      if (event.shiftKey) return actions.pan({ x: -(event.deltaX + event.deltaY) * unit, y: 0 });
      // Pinching a touchpad arrives as a wheel with Ctrl, in smaller steps.
      const speed = event.ctrlKey ? 0.01 : 0.0015;
      actions.zoom(Math.exp(-event.deltaY * unit * speed), place(event));
    },
    { passive: false },
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
