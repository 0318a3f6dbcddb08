import type { Locale, Place, Severity } from "../../language/index.ts";
import type { Problem } from "../../compiler/service/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import { pageWords } from "../words/page.ts";
import { el } from "./dom.ts";
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
  let shown: readonly Found[] = [];
  let drawn: readonly string[] = [];
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
  list.addEventListener("click", ({ target }) => {
    const item = target instanceof Element ? target.closest("button") : null;
    const at = [...list.querySelectorAll("button")].findIndex((each) => each === item);
    const found = shown[at];
    if (found !== undefined) reveal({ file: found.path, ...found.problem.span }, found.problem);
  });
  return {
    draw(locale, diagnosis) {
      const words = pageWords[locale];
      const all = sorted(diagnosis);
      shown = all.slice(0, most);
      title.textContent = words.problems;
      count.textContent = String(all.length);
      const lines = shown.map((each): Line => lineFor(each, locale));
      for (const each of list.querySelectorAll(".more, .empty")) each.remove();
      // A key changes few lines of the list, mostly none: the others stay as they are, with the focus that may be on one.
      lines.forEach((line, at) => {
        const row = list.children[at];
        if (row !== undefined && JSON.stringify(line) === drawn[at]) return;
        if (row === undefined) list.append(el("li", {}, buttonFor(line)));
        else row.replaceChildren(buttonFor(line));
      });
      while (list.children.length > lines.length) list.lastElementChild?.remove();
      drawn = lines.map((line) => JSON.stringify(line));
      if (all.length > most) list.append(el("li", { class: "more" }, words.more(all.length - most)));
      if (all.length === 0) list.append(el("li", { class: "empty" }, words.noProblems));
      if (list.querySelector('button[tabindex="0"]') === null) stopAt(list.querySelector("button"));
    },
  };

  function lineFor({ path, problem }: Found, locale: Locale): Line {
    const { severity, span } = problem;
    return {
      severity,
      word: pageWords[locale].severities[severity],
      what: problem.title,
      why: problem.message.split("\n")[0] ?? "",
      where: `${path}:${lineOf(texts.text(path) ?? "", span.start)}`,
    };
  }
}

/** A problem and its file. */
interface Found {
  readonly path: string;
  readonly problem: Problem;
}

/** What is seen of it. */
interface Line {
  readonly severity: Severity;
  readonly word: string;
  readonly what: string;
  readonly why: string;
  readonly where: string;
}

/** Faults of the language first, since all else stands on them; then by severity, then as the files are. */
function sorted({ files }: Diagnosis): readonly Found[] {
  const rank = ({ problem }: Found): number =>
    (problem.verdict === null ? 0 : 10) + ["error", "warning", "note"].indexOf(problem.severity);
  return files
    .flatMap(({ path, problems }) => problems.map((problem): Found => ({ path, problem })))
    .filter(({ problem }) => problem.severity !== "hint")
    .toSorted((a, b) => rank(a) - rank(b));
}

function buttonFor({ severity, word, what, why, where }: Line): HTMLButtonElement {
  return el(
    "button",
    { type: "button", class: severity, tabindex: -1 },
    el("span", { class: "sign", "aria-hidden": "true" }, signs[severity]),
    el("span", { class: "visually-hidden" }, `${word}: `),
    el("span", { class: "what" }, what),
    el("span", { class: "why" }, why),
    el("span", { class: "where" }, where),
  );
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
