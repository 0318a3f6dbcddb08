import { el } from "./dom.ts";
import { splitter } from "./splitter.ts";

/** The parts of the page, as landmarks. Their words are set when the language is. */
export interface Layout {
  readonly skip: HTMLAnchorElement;
  readonly bar: HTMLElement;
  readonly examples: HTMLElement;
  readonly days: HTMLElement;
  readonly tour: HTMLElement;
  readonly work: HTMLElement;
  readonly splitter: HTMLElement;
  readonly editing: HTMLElement;
  readonly files: HTMLElement;
  readonly editor: HTMLElement;
  readonly problems: HTMLElement;
  readonly results: HTMLElement;
  readonly stale: HTMLElement;
  readonly status: HTMLElement;
}

/** Draws the empty page. */
export function drawLayout(body: HTMLElement): Layout {
  const part = (name: string): HTMLElement => el("div", { class: name });
  const work = part("work");
  const layout: Layout = {
    skip: el("a", { class: "skip", href: "#results" }),
    bar: el("header", { class: "bar" }),
    examples: part("slot examples"),
    days: part("slot days"),
    tour: part("slot tour"),
    work,
    splitter: splitter(work),
    editing: el("main", { class: "editing" }),
    files: part("files"),
    editor: el("div", { class: "editor", id: "editor", role: "tabpanel", "aria-labelledby": "file-tab" }),
    problems: el("section", { class: "problems" }),
    results: el("section", { class: "results", id: "results", tabindex: -1 }),
    stale: el("p", { class: "stale-note", role: "status" }),
    status: el("footer", { class: "status" }),
  };
  layout.editing.append(layout.files, layout.editor, layout.problems);
  layout.results.append(layout.stale);
  layout.work.append(layout.editing, layout.splitter, layout.results);
  // A fragment is a share link: the jump is made by hand.
  layout.skip.addEventListener("click", (event) => {
    event.preventDefault();
    layout.results.focus();
  });
  body.append(layout.skip, layout.bar, layout.work, layout.status, layout.tour);
  return layout;
}
