import type { Locale } from "../../language/index.ts";
import { pageWords } from "../words/page.ts";
import { button, el } from "./dom.ts";

/** Which half of the work is seen where there is no room for both. */
export type Half = "editing" | "results";

/** The switch between the halves; drawn always, seen on narrow screens only. */
export interface ViewSwitch {
  readonly root: HTMLElement;
  draw(locale: Locale): void;
  show(half: Half): void;
}

/** Sets the half as a data attribute of an element, by which the style shows it. */
export function viewSwitch(parent: HTMLElement): ViewSwitch {
  let half: Half = "editing";
  let locale: Locale = "en";
  const root = el("nav", { class: "view-switch" });
  const draw = (): void => {
    const words = pageWords[locale];
    parent.dataset["half"] = half;
    root.setAttribute("aria-label", words.view);
    root.replaceChildren(
      ...(["editing", "results"] as const).map((each) =>
        button(each === "editing" ? words.editor : words.results, () => show(each), {
          "aria-pressed": String(each === half),
        }),
      ),
    );
  };
  function show(next: Half): void {
    half = next;
    const focused = root.contains(document.activeElement);
    draw();
    if (focused) root.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }
  draw();
  return {
    root,
    draw(next) {
      locale = next;
      draw();
    },
    show,
  };
}
