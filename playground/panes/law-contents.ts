import type { LawAct, LawLine } from "../../compiler/emit/law/index.ts";
import type { Locale } from "../../language/index.ts";
import type { LawClass } from "../../compiler/law/index.ts";
import { lawPaneWords } from "../words/law.ts";
import { button, el } from "./parts/el.ts";
import { keyed } from "./parts/focus.ts";
import { holdsAll, wordsOf } from "./parts/sift.ts";

const classes: readonly LawClass[] = ["checked", "attested", "judged", "explained"];

/** The table of contents of the law with its search. */
export interface LawContentsList {
  readonly root: HTMLElement;
  /** @param touched ids of the provisions that look at some element of the project */
  show(acts: readonly LawAct[], touched: ReadonlySet<string>): void;
  /** Marks the provision that is read. */
  mark(id: string): void;
  focus(id: string): void;
  /** Shows a provision in the list, whatever was searched for. */
  reveal(id: string): void;
}

/** Draws the list; calls back with the provision that somebody wants to read. */
export function lawContentsList(locale: Locale, onRead: (id: string) => void): LawContentsList {
  const words = lawPaneWords[locale];
  let acts: readonly LawAct[] = [];
  let touched: ReadonlySet<string> = new Set();
  let current: string | null = null;
  const unfolded = new Set<string>();
  const text = el("input", {
    type: "search",
    placeholder: words.search,
    "aria-label": words.search,
    spellcheck: "false",
  });
  const manner = el("select", { "aria-label": words.manner });
  manner.append(
    el("option", { value: "" }, `${words.manner}: ${words.anyClass}`),
    ...classes.map((each) => el("option", { value: each }, words.classes[each])),
  );
  const mine = el("input", { type: "checkbox" });
  const count = el("p", { class: "count", role: "status" });
  const list = el("div", { class: "acts" });
  const root = el(
    "nav",
    { class: "contents", "aria-label": words.contents },
    el(
      "div",
      { class: "filters", role: "search" },
      text,
      el("div", { class: "choices" }, manner),
      el("label", { class: "check" }, mine, words.touching),
    ),
    count,
    list,
  );
  text.addEventListener("input", () => draw());
  manner.addEventListener("change", () => draw());
  mine.addEventListener("change", () => draw());
  list.addEventListener("keydown", walk);

  function draw(): void {
    const asked = wordsOf(text.value);
    const fits = (act: LawAct, article: string, line: LawLine): boolean =>
      (manner.value === "" || line.class === manner.value) &&
      (!mine.checked || touched.has(line.id)) &&
      (asked.length === 0 ||
        holdsAll(`${line.id}\n${line.title}\n${article}\n${act.title}\n${act.number ?? ""}`, asked));
    let all = 0;
    let found = 0;
    const shown = acts.flatMap((act) => {
      const articles = act.articles.flatMap((article) => {
        all += article.provisions.length;
        const provisions = article.provisions.filter((line) => fits(act, article.name, line));
        found += provisions.length;
        return provisions.length === 0 ? [] : [{ name: article.name, provisions }];
      });
      return articles.length === 0 ? [] : [{ ...act, articles }];
    });
    count.textContent = words.found(found, all);
    const narrow = asked.length > 0 || mine.checked || manner.value !== "";
    list.replaceChildren(
      ...shown.map((act) => actOf(act, (narrow && found <= 60) || unfolded.has(act.name))),
    );
    if (found === 0) list.append(el("p", { class: "empty" }, words.none));
  }

  /** An act, drawn when it is unfolded. */
  function actOf(act: LawAct, open: boolean): HTMLElement {
    const provisions = act.articles.reduce((sum, each) => sum + each.provisions.length, 0);
    const made = el(
      "details",
      { class: "act", "data-act": act.name },
      el(
        "summary",
        {},
        el("span", { class: "name" }, act.title),
        el("span", { class: "about" }, [act.number, act.adopted].filter(Boolean).join(" · ")),
        el("span", { class: "number" }, String(provisions)),
      ),
    );
    let drawn = false;
    made.addEventListener("toggle", () => {
      if (made.open) unfolded.add(act.name);
      else unfolded.delete(act.name);
      fill();
    });
    const fill = (): void => {
      if (!made.open || drawn) return;
      drawn = true;
      made.append(
        ...act.articles.flatMap(({ name, provisions: lines }) => [
          el("h4", {}, name),
          el("ul", {}, ...lines.map((line) => el("li", {}, lineOf(line)))),
        ]),
      );
    };
    if (open) {
      made.open = true;
      fill();
    }
    return made;
  }

  function lineOf(line: LawLine): HTMLElement {
    const made = button("", () => onRead(line.id), {
      class: `line ${line.standing.replaceAll("_", "-")}`,
      "data-key": line.id,
      "aria-current": line.id === current ? "true" : null,
    });
    made.append(
      el(
        "span",
        { class: "what" },
        el("span", { class: "name" }, line.title),
        el(
          "span",
          { class: "cited" },
          line.id,
          line.standing === "in_force" ? null : el("span", { class: "tag" }, words.standings[line.standing]),
          touched.has(line.id) ? el("span", { class: "tag mine" }, words.touches) : null,
        ),
      ),
    );
    return made;
  }

  function walk(event: KeyboardEvent): void {
    const lines = [...list.querySelectorAll<HTMLElement>("summary, details[open] button.line")];
    const at = lines.findIndex((each) => each === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    lines[to]?.focus();
  }

  return {
    root,
    show(next, mentioned) {
      acts = next;
      touched = mentioned;
      draw();
    },
    mark(id) {
      if (current !== null) keyed(list, current)?.removeAttribute("aria-current");
      current = id;
      keyed(list, id)?.setAttribute("aria-current", "true");
    },
    focus: (id) => keyed(list, id)?.focus(),
    reveal(id) {
      const act = acts.find(({ articles }) =>
        articles.some((each) => each.provisions.some((line) => line.id === id)),
      );
      if (act === undefined) return;
      if (keyed(list, id) === null) {
        text.value = "";
        manner.value = "";
        mine.checked = false;
      }
      unfolded.add(act.name);
      draw();
      keyed(list, id)?.scrollIntoView({ block: "nearest" });
    },
  };
}
