import type { Place } from "../../../language/index.ts";
import type { Location } from "../../../compiler/emit/index.ts";
import type { Page } from "../../page/pane.ts";
import { button, el } from "./el.ts";

/** A text that leads to a place in the editor; only a text where there is no place. */
export function placeLink(page: Page, text: string, place: Place | null): HTMLElement {
  if (place === null) return el("span", {}, text);
  return button(text, () => page.reveal(place), { class: "link" });
}

/** `stores.pdp:12`. */
export function lineOf({ file, line }: Location): string {
  return `${file}:${line}`;
}
