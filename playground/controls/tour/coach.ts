import { button, el } from "../../panes/parts/el.ts";

/** What a coach mark says. */
export interface CoachWords {
  readonly title: string;
  readonly text: string;
  readonly task: string;
  readonly count: string;
  readonly show: string;
  readonly next: string;
  readonly done: string;
  readonly close: string;
}
export interface CoachEvents {
  show(): void;
  next(): void;
  close(): void;
}

/** A small window beside what it speaks of; the page around it stays usable. */
export interface Coach {
  /** Says the next thing, and takes the focus. `target` is found anew whenever the page moves. */
  say(words: CoachWords, target: () => Element | null): void;
  /** The reader did what was asked. */
  done(): void;
  close(): void;
}

const gap = 12;
const margin = 8;

/** Opens a coach mark. */
export function openCoach(root: HTMLElement, events: CoachEvents): Coach {
  const ring = el("div", { class: "coach-ring", "aria-hidden": "true" });
  const title = el("h2", { id: "coach-title" });
  const count = el("span", { class: "coach-count" });
  const text = el("p", { id: "coach-text" });
  const task = el("p", { class: "coach-task" });
  const state = el("p", { class: "coach-state", role: "status" });
  const close = button("×", events.close, { class: "quiet" });
  const show = button("", events.show);
  const next = button("", events.next, { class: "primary" });
  const box = el(
    "div",
    {
      class: "coach",
      role: "dialog",
      "aria-labelledby": "coach-title",
      "aria-describedby": "coach-text",
      tabindex: -1,
    },
    el("div", { class: "coach-head" }, title, count, close),
    text,
    task,
    state,
    el("div", { class: "row end" }, show, next),
  );
  root.append(ring, box);
  let find: () => Element | null = () => null;
  let words: CoachWords | null = null;

  const place = (): void => {
    // A modal window lies above everything: the mark waits behind it.
    const target = find();
    const at = target?.getBoundingClientRect() ?? null;
    ring.hidden = at === null || at.width === 0;
    if (at === null || at.width === 0 || innerWidth <= 800) {
      box.style.translate = "";
      box.classList.add("docked");
    } else {
      box.classList.remove("docked");
      const { width, height } = box.getBoundingClientRect();
      const below = at.bottom + gap + height <= innerHeight;
      const above = at.top - gap - height >= 0;
      const y = below ? at.bottom + gap : above ? at.top - gap - height : innerHeight - height - margin - 32;
      const x = below || above ? at.left + at.width / 2 - width / 2 : at.left - gap - width;
      const within = (value: number, most: number): number =>
        Math.round(Math.min(Math.max(value, margin), most));
      box.style.translate = `${within(x, innerWidth - width - margin)}px ${within(y, innerHeight - height - margin)}px`;
    }
    if (at === null) return;
    ring.style.translate = `${Math.round(at.left) - 4}px ${Math.round(at.top) - 4}px`;
    ring.style.width = `${Math.round(at.width) + 8}px`;
    ring.style.height = `${Math.round(at.height) + 8}px`;
  };
  const follow = setInterval(place, 250);
  addEventListener("resize", place);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    events.close();
  });

  return {
    say(said, target) {
      words = said;
      find = target;
      title.textContent = said.title;
      count.textContent = said.count;
      text.textContent = said.text;
      task.textContent = said.task;
      state.textContent = "";
      show.textContent = said.show;
      show.hidden = false;
      next.textContent = said.next;
      next.disabled = true;
      close.setAttribute("aria-label", said.close);
      close.title = said.close;
      target()?.scrollIntoView({ block: "nearest" });
      place();
      box.focus({ preventScroll: true });
    },
    done() {
      if (words === null || !next.disabled) return;
      state.textContent = words.done;
      next.disabled = false;
      show.hidden = true;
      // Who is at work elsewhere on the page is not called away.
      if (box.contains(document.activeElement) || document.activeElement === document.body) next.focus();
    },
    close() {
      clearInterval(follow);
      removeEventListener("resize", place);
      ring.remove();
      box.remove();
    },
  };
}
