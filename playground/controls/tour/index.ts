import { dayText, parseDay } from "../../../compiler/check/index.ts";
import type { Control, Page, PaneView } from "../../page/pane.ts";
import "../../style/tour.css";
import { starter, starterMistake } from "../../words/starter.ts";
import { tourSteps, tourWords } from "../../words/tour.ts";
import type { TourStep } from "../../words/tour.ts";
import { tourAsked } from "./asked.ts";
import { openCoach } from "./coach.ts";
import type { Coach } from "./coach.ts";
import { rememberTour } from "./memory.ts";

/** Five short steps through the page, on a policy with one mistake. */
export const tourControl: Control = { id: "tour", slot: "tour", open: openTour };

const file = "policy.pdp";
/** The step that the reader is at, beyond a change of language; null: no tour is under way. */
let at: number | null = null;

interface Step {
  /** What the step speaks of. */
  target(): Element | null;
  /** Does it in place of the reader. */
  show(): void | Promise<void>;
  /** After every new state of the page: has the reader done it? */
  reached(): boolean | Promise<boolean>;
}

function openTour(root: HTMLElement, page: Page): PaneView {
  const words = tourWords[page.locale];
  let coach: Coach | null = null;
  /** What was there when the step began. */
  let began = { violated: 0, asOf: page.settings.asOf, shared: false };

  const part = (selector: string) => (): Element | null => document.querySelector(selector);
  const steps: { readonly [S in TourStep]: Step } = {
    find: {
      target: part(".problems"),
      async show() {
        const { findings } = await page.ask("diagram", { view: { kind: "system" } });
        page.select(findings[0]?.fingerprint ?? null);
      },
      reached: () => page.selected !== null,
    },
    read: {
      target: part(".results"),
      show: () => page.showPane("diagram"),
      reached: () => document.querySelector("#results-tab-diagram[aria-selected='true']") !== null,
    },
    mend: {
      target: part(".results"),
      show: () => mend(page),
      reached: async () => (await violated()) < began.violated,
    },
    day: {
      target: part(".slot.days"),
      show() {
        const day = parseDay(page.settings.asOf) ?? 0;
        page.apply({ asOf: dayText(day - 365) });
      },
      reached: () => page.settings.asOf !== began.asOf,
    },
    share: {
      target: part(".bar .share"),
      show: () => document.querySelector<HTMLElement>(".bar .share")?.click(),
      reached: () => began.shared,
    },
  };

  async function violated(): Promise<number> {
    return (await page.ask("summary", {})).verdicts.violated ?? 0;
  }

  function current(): Step | null {
    const name = at === null ? undefined : tourSteps[at];
    return name === undefined ? null : steps[name];
  }

  async function go(to: number): Promise<void> {
    const name = tourSteps[to];
    if (name === undefined) return end(true);
    at = to;
    // The step after a finding was chosen is about its card.
    if (name === "read") page.showPane("findings");
    began = { violated: 0, asOf: page.settings.asOf, shared: false };
    if (name === "mend") began.violated = await violated();
    if (at !== to) return;
    coach ??= openCoach(root, {
      show: () => void shown(),
      next: () => void go((at ?? 0) + 1),
      close: () => end(false),
    });
    const last = to === tourSteps.length - 1;
    coach.say(
      {
        ...words.steps[name],
        count: words.count(to + 1, tourSteps.length),
        show: words.show,
        next: last ? words.finish : words.next,
        done: words.done,
        close: words.close,
      },
      steps[name].target,
    );
    await look();
  }

  async function shown(): Promise<void> {
    await current()?.show();
    await look();
  }

  async function look(): Promise<void> {
    const step = current();
    if (step !== null && (await step.reached()) && step === current()) coach?.done();
  }

  function begin(): void {
    // A finding that is chosen already would be a step not taken.
    page.select(null);
    const [only, ...others] = page.files();
    if (others.length > 0 || only?.text !== starter[page.locale])
      page.openProject([{ path: file, text: starter[page.locale] }], { asOf: null });
    void go(0);
  }

  function end(whole: boolean): void {
    at = null;
    coach?.close();
    coach = null;
    rememberTour();
    if (whole) page.announce(words.ended);
    document.querySelector<HTMLElement>(".open-tour")?.focus();
  }

  const forget = tourAsked.onSend(() => {
    if (tourAsked.take() !== null) begin();
  });
  page.onSelect(() => void look());
  const pressed = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(".bar .share") !== null) began.shared = true;
    // What the press does is done after this.
    setTimeout(() => void look(), 0);
  };
  document.addEventListener("click", pressed, { capture: true });
  if (at !== null) void go(at);
  return {
    show: () => look(),
    close() {
      forget();
      document.removeEventListener("click", pressed, { capture: true });
      coach?.close();
      coach = null;
    },
  };
}

/** Writes the right word in place of the wrong one; where the text is not as it was, the whole text as it should be. */
function mend(page: Page): void {
  const text = page.files().find((each) => each.path === file)?.text ?? "";
  const { wrong, right } = starterMistake;
  const start = text.indexOf(wrong);
  const found = start >= 0;
  const place = { file, start: found ? start : 0, end: found ? start + wrong.length : text.length };
  page.edit([{ place, text: found ? right : starter[page.locale].replace(wrong, right) }]);
}
