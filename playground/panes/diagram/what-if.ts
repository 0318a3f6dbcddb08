import type { Page } from "../../page/pane.ts";
import type { VerdictLine } from "../../worker/changes.ts";
import type { Adjusted, Adjustment } from "../../worker/what-if.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { changeLines, changeSums } from "../parts/change-list.ts";
import { button, el } from "../parts/el.ts";

/** "And if it were otherwise?": other values for what the picture shows, as edits of the text, and what follows from them. */
export interface WhatIf {
  /** What was changed last, and what became of the verdicts. */
  readonly panel: HTMLElement;
  /** The same in short, for screen readers. */
  readonly live: HTMLElement;
  /** What can be changed of an element, as a form; empty for nothing. */
  form(element: string): Promise<HTMLElement>;
  /** After every new state: tells what follows from the last change. */
  refresh(): Promise<void>;
}

interface Pending {
  readonly before: readonly VerdictLine[];
  readonly edit: Adjusted;
  readonly title: string;
  /** The texts as the edit left them are not judged yet. */
  fresh: boolean;
}

/** Nothing is changed yet. */
export function openWhatIf(page: Page): WhatIf {
  const words = whatIfWords[page.locale];
  const panel = el("div", { class: "follows", role: "region", "aria-label": words.follows, hidden: true });
  const live = el("p", { class: "visually-hidden", role: "status" });
  let pending: Pending | null = null;

  async function state(adjustment: Adjustment, values: readonly string[], title: string): Promise<void> {
    const { element, property } = adjustment;
    const [before, edit] = await Promise.all([
      page.ask("verdicts", {}),
      page.ask("adjusted", { element, property, values }),
    ]);
    if (edit === null || !stands(edit)) return page.announce(words.textChanged);
    // Of several changes in a row, all that follows from them is told.
    pending = { before: pending?.before ?? before, edit, title, fresh: true };
    page.edit([edit]);
  }

  /** Is the text as it was when the edit was asked for? */
  function stands({ place, was }: Adjusted): boolean {
    const text = page.files().find((each) => each.path === place.file)?.text ?? "";
    return text.slice(place.start, place.end) === was;
  }

  function undo(): void {
    if (pending === null) return;
    const { place, text, was } = pending.edit;
    const back = { place: { ...place, end: place.start + text.length }, text: was, was: text };
    if (!stands(back)) return page.announce(words.notUndone);
    page.edit([back]);
    close();
    page.announce(words.undone);
  }

  function close(): void {
    pending = null;
    panel.hidden = true;
    panel.replaceChildren();
  }

  return {
    panel,
    live,
    async form(element) {
      const found = await page.ask("adjustments", { element });
      const form = el("div", { class: "what-if", role: "group", "aria-label": words.heading });
      for (const each of found) form.append(each.many ? several(each, state, page) : one(each, state, page));
      if (found.length > 0) form.prepend(el("h4", {}, words.heading));
      return form;
    },
    async refresh() {
      if (pending === null) return;
      const mine = pending;
      const list = await page.ask("changes", { before: mine.before });
      if (pending !== mine) return;
      const isEmpty = list.groups.length === 0 && list.others.length === 0;
      if (isEmpty && !mine.fresh) return close();
      mine.fresh = false;
      panel.hidden = false;
      panel.replaceChildren(
        el(
          "div",
          { class: "details-head" },
          el("h3", {}, `${words.follows}: ${mine.title}`),
          button(words.undo, undo, { class: "undo" }),
          button("×", close, { class: "quiet", "aria-label": words.close, title: words.close }),
        ),
        isEmpty ? el("p", {}, words.nothingFollows) : el("p", { class: "sums" }, ...changeSums(list, page)),
        changeLines(list, page),
      );
      live.textContent = isEmpty
        ? words.nothingFollows
        : `${words.follows}: ${changeSums(list, page)
            .map((each) => each.textContent)
            .join(", ")}`;
    },
  };
}

type State = (adjustment: Adjustment, values: readonly string[], title: string) => Promise<void>;

/** One of many values: a list to choose from. */
function one(adjustment: Adjustment, state: State, page: Page): HTMLElement {
  const words = whatIfWords[page.locale];
  const { options, current, property, title } = adjustment;
  const label = words.label[property](title);
  const [now = ""] = current;
  const select = el("select", { "data-property": property });
  if (now === "") select.append(el("option", { value: "", selected: true }, words.unstated));
  for (const each of options)
    select.append(el("option", { value: each.value, selected: each.value === now }, each.title));
  select.addEventListener("change", () => {
    const chosen = options.find((each) => each.value === select.value);
    if (chosen !== undefined) void state(adjustment, [chosen.value], `${label}: ${chosen.title}`);
  });
  return el("label", { class: "adjust" }, el("span", {}, label), select);
}

/** Any of several values: a box for each. */
function several(adjustment: Adjustment, state: State, page: Page): HTMLElement {
  const words = whatIfWords[page.locale];
  const { options, current, property, title } = adjustment;
  const label = words.label[property](title);
  const values = new Set(current);
  const boxes = options.map((each) => {
    const box = el("input", { type: "checkbox", checked: values.has(each.value), value: each.value });
    box.addEventListener("change", () => {
      if (box.checked) values.add(each.value);
      else values.delete(each.value);
      void state(adjustment, [...values], `${label}: ${box.checked ? "+" : "−"} ${each.title}`);
    });
    return el("label", { class: "box" }, box, each.title);
  });
  return el("fieldset", { class: "adjust", "data-property": property }, el("legend", {}, label), ...boxes);
}
