import { button, el } from "./el.ts";

/** The words of a pager. */
export interface PagerWords {
  readonly previous: string;
  readonly next: string;
  /** `1–50 of 320`. */
  readonly range: (from: number, to: number, of: number) => string;
}

/** Leads from page to page of something long; nothing where all of it fits. */
export function pager(
  label: string,
  state: { readonly from: number; readonly size: number; readonly total: number },
  words: PagerWords,
  go: (from: number) => void,
): HTMLElement | null {
  const { from, size, total } = state;
  if (total <= size) return null;
  const to = Math.min(from + size, total);
  return el(
    "nav",
    { class: "pager", "aria-label": label },
    button("‹", () => go(Math.max(0, from - size)), {
      "aria-label": words.previous,
      disabled: from === 0,
      "data-key": `${label} previous`,
    }),
    el("span", {}, words.range(from + 1, to, total)),
    button("›", () => go(from + size), {
      "aria-label": words.next,
      disabled: to >= total,
      "data-key": `${label} next`,
    }),
  );
}
