import type { TestOutcome } from "../../compiler/emit/index.ts";
import type { Page, Pane, PaneView } from "../page/pane.ts";
import { testsWords } from "../words/tests.ts";
import type { TestLine } from "../worker/tests.ts";
import { button, el } from "./parts/el.ts";
import { keepingFocus } from "./parts/focus.ts";
import { lineOf, placeLink } from "./parts/places.ts";
import { prose } from "./parts/prose.ts";

/** The tests of the project, run all or one by one. */
export const testsPane: Pane = {
  id: "tests",
  title: (locale) => testsWords[locale].title,
  open: openTests,
};

type State = "waiting" | "running" | TestOutcome;

function openTests(root: HTMLElement, page: Page): PaneView {
  const words = testsWords[page.locale];
  let tests: readonly TestLine[] = [];
  let states: readonly State[] = [];
  /** Grows with every state of the project: what runs on an older one is of no use any more. */
  let round = 0;
  const tally = el("p", { class: "count", role: "status" });
  const list = el("ol", { class: "tests" });
  const all = button(words.runAll, () => void run(tests.map((_, at) => at)), { class: "primary" });
  const none = el("div", { class: "empty" }, el("p", {}, words.none), el("p", {}, prose(words.noneHelp)));
  root.append(
    el("div", { class: "sheet tests-pane" }, el("div", { class: "toolbar" }, all, tally), none, list),
  );

  /** Names of the tests that somebody has run. */
  const asked = new Set<string>();

  async function run(which: readonly number[]): Promise<void> {
    const mine = round;
    for (const at of which) asked.add(tests[at]?.name ?? "");
    for (const at of which) {
      set(at, "running");
      const outcome = await page.ask("testOutcome", { at });
      if (mine !== round) return;
      set(at, outcome ?? "waiting");
    }
  }

  function set(at: number, state: State): void {
    states = states.map((each, index) => (index === at ? state : each));
    draw();
  }

  function draw(): void {
    const done = states.filter((each) => typeof each === "object");
    const passed = done.filter((each) => each.passed).length;
    tally.textContent = done.length === 0 ? "" : words.tally(passed, done.length - passed, tests.length);
    none.hidden = tests.length > 0;
    all.hidden = tests.length === 0;
    keepingFocus(list, () => list.replaceChildren(...tests.map(line)));
  }

  function line(test: TestLine, at: number): HTMLElement {
    const state = states[at] ?? "waiting";
    const kind = typeof state === "string" ? state : state.passed ? "passed" : "failed";
    const signs = { passed: "✓", failed: "✗", running: "…", waiting: "○" } as const;
    const start = button("▷", () => void run([at]), {
      class: "run",
      "aria-label": words.run(test.name),
      title: words.run(test.name),
      disabled: kind === "running",
      "data-key": `run ${at}`,
    });
    const link = placeLink(page, test.name, test.place);
    link.dataset["key"] = `test ${at}`;
    return el(
      "li",
      { class: `test ${kind}` },
      el(
        "div",
        { class: "line" },
        el("span", { class: "sign", "aria-hidden": "true" }, signs[kind]),
        el("span", { class: "visually-hidden" }, words.states[kind]),
        el("span", { class: "what" }, link, el("span", { class: "where" }, ` ${lineOf(test.location)}`)),
        start,
      ),
      typeof state === "object" && !state.passed ? reasons(state) : null,
    );
  }

  function reasons(outcome: TestOutcome): HTMLElement {
    const failed = outcome.expectations.filter((each) => !each.passed);
    return el(
      "div",
      { class: "verdict-card" },
      outcome.expectations.length === 0 ? el("p", {}, words.nothingExpected) : null,
      ...failed.map((each) =>
        el(
          "dl",
          {},
          el("dt", {}, words.expected),
          el("dd", {}, placeLink(page, each.expected, each.place)),
          el("dt", {}, words.found),
          el("dd", {}, each.found),
        ),
      ),
      outcome.errors.length === 0 ? null : el("p", {}, words.errors),
      outcome.errors.length === 0
        ? null
        : el(
            "ul",
            {},
            ...outcome.errors.map((each) => el("li", {}, placeLink(page, each.message, each.place))),
          ),
    );
  }

  return {
    async show() {
      round++;
      tests = await page.ask("tests", {});
      states = tests.map(() => "waiting");
      draw();
      // Who ran one wants to see what a change did to it.
      void run(tests.flatMap(({ name }, at) => (asked.has(name) ? [at] : [])));
    },
    close: () => void round++,
  };
}
