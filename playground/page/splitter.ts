import { el } from "./dom.ts";

/** Narrowest and widest share of the left part, in percent. */
const [least, most, step] = [20, 80, 5];

/** A handle between two columns, for the pointer and for arrow keys; the share is a CSS variable of the parent. */
export function splitter(parent: HTMLElement): HTMLElement {
  let share = 50;
  const handle = el("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-valuemin": least,
    "aria-valuemax": most,
  });
  const set = (next: number): void => {
    share = Math.min(Math.max(next, least), most);
    handle.setAttribute("aria-valuenow", String(Math.round(share)));
    parent.style.setProperty("--share", `${share}%`);
  };
  handle.addEventListener("keydown", (event) => {
    const change = event.key === "ArrowLeft" ? -step : event.key === "ArrowRight" ? step : 0;
    if (change === 0) return;
    event.preventDefault();
    set(share + change);
  });
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointermove", (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const { left, width } = parent.getBoundingClientRect();
    if (width > 0) set(((event.clientX - left) / width) * 100);
  });
  handle.addEventListener("dblclick", () => set(50));
  set(50);
  return handle;
}
