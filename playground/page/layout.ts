import { el } from "./dom.ts";

/** The parts of the page, as landmarks. Their words are set when the language is. */
export interface Layout {
  readonly bar: HTMLElement;
  readonly examples: HTMLElement;
  readonly days: HTMLElement;
  readonly tour: HTMLElement;
  readonly editing: HTMLElement;
  readonly files: HTMLElement;
  readonly editor: HTMLElement;
  readonly problems: HTMLElement;
  readonly results: HTMLElement;
  readonly stale: HTMLElement;
  readonly status: HTMLElement;
  readonly live: HTMLElement;
}

/** Draws the empty page. */
export function drawLayout(body: HTMLElement): Layout {
  const part = (name: string): HTMLElement => el("div", { class: name });
  const layout: Layout = {
    bar: el("header", { class: "bar" }),
    examples: part("slot-examples"),
    days: part("slot-days"),
    tour: part("slot-tour"),
    editing: el("main", { class: "editing", id: "editing" }),
    files: part("files"),
    editor: part("editor"),
    problems: el("section", { class: "problems" }),
    results: el("section", { class: "results", id: "results" }),
    stale: el("p", { class: "stale-note", role: "status", hidden: true }),
    status: el("footer", { class: "status" }),
    live: el("div", { class: "visually-hidden", "aria-live": "polite", role: "status" }),
  };
  layout.editing.append(layout.files, layout.editor, layout.problems);
  layout.results.append(layout.stale);
  body.append(
    layout.bar,
    el("div", { class: "work" }, layout.editing, layout.results),
    layout.status,
    layout.live,
    layout.tour,
  );
  return layout;
}
