/** Redraws a part of a page; what had the focus in it has it again, if it is still there, known by its `data-key`. */
export function keepingFocus(root: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && root.contains(active) ? (active.dataset["key"] ?? null) : null;
  draw();
  if (key !== null) keyed(root, key)?.focus({ preventScroll: true });
}

/** The part with a key. */
export function keyed(root: HTMLElement, key: string): HTMLElement | null {
  for (const each of root.querySelectorAll<HTMLElement>("[data-key]")) {
    if (each.dataset["key"] === key) return each;
  }
  return null;
}
