import { button, el } from "./dom.ts";

/** What can be done about a notice. */
export interface NoticeAction {
  readonly label: string;
  run(): void;
}

/** Short messages: shown for a moment, said by screen readers. */
export interface Notices {
  say(text: string, action?: NoticeAction): void;
}

/** Milliseconds that a message stays; one that offers something stays longer, and all stay while they have the focus. */
const stay = { plain: 6_000, offering: 20_000 };

/** Draws the notices into the body. */
export function openNotices(body: HTMLElement, closeLabel: () => string): Notices {
  const list = el("div", { class: "notices" });
  const live = el("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  body.append(list, live);
  return {
    say(text, action) {
      // The same text twice is said twice only if it changes.
      live.textContent = live.textContent === text ? `${text} ` : text;
      const notice = el("div", { class: "notice" }, el("span", {}, text));
      const close = (): void => notice.remove();
      if (action !== undefined)
        notice.append(
          button(action.label, () => {
            close();
            action.run();
          }),
        );
      notice.append(button("×", close, { class: "quiet", "aria-label": closeLabel() }));
      list.replaceChildren(...[...list.children].slice(-2), notice);
      const leave = (): void => {
        if (notice.contains(document.activeElement)) setTimeout(leave, stay.plain);
        else close();
      };
      setTimeout(leave, action === undefined ? stay.plain : stay.offering);
    },
  };
}
