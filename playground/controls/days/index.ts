import { dayText, parseDay } from "../../../compiler/check/index.ts";
import { legalDay, parseConfig } from "../../../compiler/config/index.ts";
import type { ChangeList } from "../../../compiler/emit/forecast/index.ts";
import { dayFor } from "../../../language/index.ts";
import type { Control, Page, PaneView, ProjectFile, Shown } from "../../page/pane.ts";
import { changeLines, changeSums } from "../../panes/parts/change-list.ts";
import { button, el } from "../../panes/parts/el.ts";
import "../../style/days.css";
import { daysWords } from "../../words/days.ts";
import { fractionOf, nearest, neighbour, spanFor, yearsIn } from "./scale.ts";
import { openSearch } from "./search.ts";

/** The slider of days: the law's turning points for this project are marked on it. */
export const daysControl: Control = { id: "days", slot: "days", open: openDays };

/** A drag that ends within so many pixels of a mark is meant for it. */
const snap = 5;

function openDays(root: HTMLElement, page: Page): PaneView {
  const { locale } = page;
  const words = daysWords[locale];
  const day = (iso: string): string => dayFor(iso, locale);
  let own = ownDay(page.files());
  let span = spanFor(own, page.settings.asOf);
  let texts: readonly ProjectFile[] = [];
  let held = false;

  const slider = el("input", {
    type: "range",
    step: 1,
    "aria-label": words.slider,
    "aria-describedby": "days-help",
  });
  const marks = el("div", { class: "marks", "aria-hidden": "true" });
  const tip = el("div", { class: "tip", role: "tooltip", hidden: true });
  const track = el(
    "div",
    { class: "track" },
    marks,
    slider,
    tip,
    el("p", { class: "visually-hidden", id: "days-help" }, words.help),
  );
  const step = (sign: string, label: string, turn: 1 | -1): HTMLButtonElement =>
    button(
      sign,
      () => {
        const to = neighbour(page.settings.asOf, days(), turn);
        if (to !== null) set(to);
      },
      { class: "quiet step", "aria-label": label, title: label },
    );
  const back = step("◂", words.previous, -1);
  const ahead = step("▸", words.next, 1);
  const list = popover("turning");
  const difference = popover("difference");
  root.classList.add("days-control");
  root.append(back, track, ahead, list.root, difference.root);

  const search = openSearch(page, () => {
    drawMarks();
    drawList();
    drawSteps();
  });
  const days = (): readonly string[] => search.points.map((each) => each.day);

  function set(to: string): void {
    slider.value = String(parseDay(to) ?? 0);
    describe();
    page.apply({ asOf: to === own ? null : to });
  }

  function drawMarks(): void {
    marks.replaceChildren(
      ...yearsIn(span).map((each) => el("span", { class: "year", style: at(each) }, each.slice(0, 4))),
      el("span", { class: "own", style: at(own) }),
      ...search.points.map((each) => el("span", { class: `mark ${worst(each)}`, style: at(each.day) })),
    );
  }
  function at(iso: string): string {
    return `left: ${(fractionOf(iso, span) * 100).toFixed(3)}%`;
  }

  function drawList(): void {
    const count = search.points.filter((each) => each.groups.length > 0).length;
    const state = search.done ? (search.points.length === 0 ? words.none : "") : words.looking;
    list.fill(el("span", {}, `${words.list}: ${count}${search.done ? "" : "…"}`), () => [
      ...(state === "" ? [] : [el("p", { role: "status" }, state)]),
      el(
        "ol",
        {},
        ...search.points.map((each) =>
          el(
            "li",
            {},
            button(day(each.day), () => set(each.day), {
              class: "quiet link",
              "aria-pressed": String(each.day === page.settings.asOf),
            }),
            " ",
            ...(each.groups.length === 0
              ? [el("span", { class: "quietly" }, words.quiet)]
              : changeSums(each, page).flatMap((sum) => [sum, " "])),
          ),
        ),
      ),
    ]);
  }

  function drawSteps(): void {
    back.disabled = neighbour(page.settings.asOf, days(), -1) === null;
    ahead.disabled = neighbour(page.settings.asOf, days(), 1) === null;
  }

  function describe(): void {
    const iso = dayText(Number(slider.value));
    const point = search.points.find((each) => each.day === iso);
    const sums = point === undefined ? [] : changeSums(point, page).map((each) => each.textContent);
    slider.setAttribute("aria-valuetext", [day(iso), ...sums].join("; "));
  }

  /** What is different from the project's own day. */
  async function compare(asOf: string): Promise<void> {
    difference.root.hidden = asOf === own;
    if (asOf === own) return;
    const changes = await page.ask("since", { day: own });
    if (page.settings.asOf !== asOf) return;
    const [from, to] = [day(own), day(asOf)];
    const sums = changeSums(changes, page);
    difference.fill(el("span", { class: "sums" }, ...(sums.length === 0 ? ["="] : signs(changes))), () => [
      el("h3", {}, sums.length === 0 ? words.same(from, to) : words.since(from, to)),
      changeLines(changes, page),
    ]);
    difference.name(
      [
        sums.length === 0 ? words.same(from, to) : words.since(from, to),
        ...sums.map((each) => each.textContent),
      ].join("; "),
    );
  }

  let wanted: string | null = null;
  const drag = (): void => {
    const number = Number(slider.value);
    const reach = (snap / Math.max(1, track.clientWidth)) * (span.until - span.from);
    const loud = search.points.filter((each) => each.groups.length > 0).map((each) => each.day);
    const to = (held ? nearest(number, [...loud, own], reach) : null) ?? dayText(number);
    if (held) showTip(fractionOf(to, span));
    // Of many moves in one frame, one is judged.
    if (wanted === null)
      requestAnimationFrame(() => {
        if (wanted !== null) set(wanted);
        wanted = null;
      });
    wanted = to;
  };
  slider.addEventListener("input", drag);
  slider.addEventListener("pointerdown", () => (held = true));
  for (const end of ["pointerup", "pointercancel"] as const)
    slider.addEventListener(end, () => {
      held = false;
      tip.hidden = true;
    });
  slider.addEventListener("keydown", (event) => {
    const turn = event.key === "PageUp" ? 1 : event.key === "PageDown" ? -1 : null;
    if (turn === null) return;
    event.preventDefault();
    const to = neighbour(dayText(Number(slider.value)), days(), turn);
    if (to !== null) set(to);
  });
  track.addEventListener("pointermove", (event) => {
    if (held) return;
    const box = track.getBoundingClientRect();
    showTip((event.clientX - box.left) / Math.max(1, box.width));
  });
  track.addEventListener("pointerleave", () => {
    if (!held) tip.hidden = true;
  });

  /** The words of the mark nearest to a place on the track, if there is one under the pointer. */
  function showTip(fraction: number): void {
    const here = span.from + fraction * (span.until - span.from);
    const reach = ((snap + 1) / Math.max(1, track.clientWidth)) * (span.until - span.from);
    const found = nearest(here, days(), reach);
    const point = search.points.find((each) => each.day === found);
    tip.hidden = point === undefined;
    if (point === undefined) return;
    tip.style.setProperty("--at", `${(fractionOf(point.day, span) * 100).toFixed(2)}%`);
    tip.replaceChildren(
      el("strong", {}, day(point.day)),
      el("span", {}, ...(point.groups.length === 0 ? [words.quiet] : changeSums(point, page))),
      ...point.groups.slice(0, 4).map((each) => el("span", { class: "line" }, `${each.title}: ${each.step}`)),
    );
  }

  return {
    async show({ settings, stale }: Shown) {
      const files = page.files();
      if (!stale && !same(files, texts)) {
        texts = files;
        own = ownDay(files);
        span = spanFor(own, settings.asOf);
        search.start(span);
      } else if ((parseDay(settings.asOf) ?? 0) > span.until || (parseDay(settings.asOf) ?? 0) < span.from) {
        span = spanFor(own, settings.asOf);
        search.start(span);
      }
      slider.min = String(span.from);
      slider.max = String(span.until);
      if (!held) slider.value = String(parseDay(settings.asOf) ?? 0);
      describe();
      drawMarks();
      drawList();
      drawSteps();
      await compare(settings.asOf);
    },
    close: () => search.stop(),
  };
}

/** The gravest of what happens on a day. */
function worst({ groups }: ChangeList): string {
  return (
    (["comes", "differs", "goes"] as const).find((sense) => groups.some((each) => each.sense === sense)) ??
    "quiet"
  );
}

/** `+3 −1`, each in its colour. */
function signs({ groups }: ChangeList): readonly HTMLElement[] {
  const shown = { comes: "+", differs: "≠", goes: "−" } as const;
  return (["comes", "differs", "goes"] as const).flatMap((sense) => {
    const own = groups.filter((each) => each.sense === sense);
    const count = own.reduce((total, each) => total + Math.max(1, each.elements.length), 0);
    return count === 0 ? [] : [el("span", { class: `sum ${sense}` }, `${shown[sense]}${count}`)];
  });
}

/** The day that the project states, or today. */
function ownDay(files: readonly ProjectFile[]): string {
  const text = files.find((each) => each.path === "pdp.json")?.text ?? "{}";
  return parseConfig(text, "pdp.json").config.asOf ?? legalDay(Date.now());
}

function same(a: readonly ProjectFile[], b: readonly ProjectFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ path, text }, index) => path === b[index]?.path && text === b[index]?.text)
  );
}

interface Popover {
  readonly root: HTMLDetailsElement;
  fill(summary: HTMLElement, content: () => readonly HTMLElement[]): void;
  name(text: string): void;
}

/** A list that opens below its name; drawn while it is open. */
function popover(kind: string): Popover {
  const summary = el("summary", {});
  const body = el("div", { class: "pop" });
  const root = el("details", { class: `menu ${kind}` }, summary, body);
  let content: () => readonly HTMLElement[] = () => [];
  const draw = (): void => {
    if (!root.open) return;
    const focused = [...body.querySelectorAll("button")].findIndex((each) => each === document.activeElement);
    body.replaceChildren(...content());
    if (focused >= 0) body.querySelectorAll("button")[focused]?.focus({ preventScroll: true });
  };
  root.addEventListener("toggle", draw);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !root.open) return;
    root.open = false;
    summary.focus();
  });
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) root.open = false;
  });
  return {
    root,
    fill(next, drawn) {
      summary.replaceChildren(next);
      content = drawn;
      draw();
    },
    name: (text) => {
      summary.setAttribute("aria-label", text);
      summary.title = text;
    },
  };
}
