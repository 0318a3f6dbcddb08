import type { Locale, Place } from "../../language/index.ts";
import type { Problem } from "../../compiler/service/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import { pageWords } from "../words/page.ts";
import { button, el } from "./dom.ts";
import type { Texts } from "./texts.ts";

/** The list of problems below the editor. */
export interface ProblemList {
  draw(locale: Locale, diagnosis: Diagnosis): void;
}

/** So many are listed; what is left is said in one line. */
const most = 200;
const signs = { error: "✕", warning: "▲", note: "●", hint: "○" } as const;

/** Draws the list into an element. Arrows go through it; Enter goes to the place. */
export function problemList(
  root: HTMLElement,
  texts: Texts,
  reveal: (place: Place, problem: Problem) => void,
): ProblemList {
  const title = el("h2", { id: "problems-title" });
  const count = el("span", { class: "count" });
  const toggle = el("button", {
    type: "button",
    class: "quiet fold",
    "aria-expanded": "true",
    "aria-controls": "problems-list",
  });
  toggle.append(title, count);
  toggle.addEventListener("click", () => {
    const open = toggle.getAttribute("aria-expanded") !== "true";
    toggle.setAttribute("aria-expanded", String(open));
    list.hidden = !open;
  });
  const list = el("ul", { id: "problems-list", class: "problem-list", "aria-labelledby": "problems-title" });
  root.setAttribute("aria-labelledby", "problems-title");
  root.append(toggle, list);
  // One stop for the Tab key: the item that was reached last.
  const stopAt = (item: Element | null | undefined): void => {
    for (const each of list.querySelectorAll("button")) each.tabIndex = each === item ? 0 : -1;
  };
  list.addEventListener("focusin", ({ target }) => stopAt(target instanceof Element ? target : null));
  list.addEventListener("keydown", (event) => {
    const items = [...list.querySelectorAll<HTMLElement>("button")];
    const at = items.findIndex((item) => item === document.activeElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    items[Math.min(Math.max(at + step, 0), items.length - 1)]?.focus();
  });
  return {
    draw(locale, diagnosis) {
      const words = pageWords[locale];
      const all = diagnosis.files.flatMap(({ path, problems }) => problems.map((each) => ({ path, each })));
      const faults = all.filter(({ each }) => each.severity !== "hint");
      title.textContent = words.problems;
      count.textContent = String(faults.length);
      const focused = [...list.querySelectorAll("button")].findIndex(
        (each) => each === document.activeElement,
      );
      const rows = faults.slice(0, most).map(({ path, each }) => row(path, each, locale));
      if (faults.length > most) rows.push(el("li", { class: "more" }, words.more(faults.length - most)));
      if (rows.length === 0) rows.push(el("li", { class: "empty" }, words.noProblems));
      list.replaceChildren(...rows);
      const items = list.querySelectorAll("button");
      stopAt(items[Math.max(focused, 0)]);
      if (focused >= 0) items[focused]?.focus();
    },
  };

  function row(path: string, problem: Problem, locale: Locale): HTMLLIElement {
    const item = button("", () => reveal({ file: path, ...problem.span }, problem), {
      class: problem.severity,
    });
    item.append(
      el("span", { class: "sign", "aria-hidden": "true" }, signs[problem.severity]),
      el("span", { class: "visually-hidden" }, `${pageWords[locale].severities[problem.severity]}: `),
      el("span", { class: "what" }, problem.title),
      el("span", { class: "why" }, problem.message.split("\n")[0] ?? ""),
      el("span", { class: "where" }, `${path}:${lineOf(texts.text(path) ?? "", problem.span.start)}`),
    );
    return el("li", {}, item);
  }
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
