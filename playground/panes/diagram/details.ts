import type { Place } from "../../../language/index.ts";
import { button, el } from "../parts/el.ts";
import type { Page } from "../../page/pane.ts";
import type { DiagramAnswer } from "../../worker/diagram.ts";
import type { DiagramPaneWords } from "../../words/diagram.ts";
import type { Stop } from "./walk.ts";

/** What is told of a node or a flow below the picture: its place in the text, its findings; `more` is put after them. */
export function detailsOf(
  stop: Stop,
  answer: DiagramAnswer,
  page: Page,
  words: DiagramPaneWords,
  close: () => void,
  more: HTMLElement,
): HTMLElement {
  const findings = (answer.picture?.findings ?? []).filter((each) => stop.findings.includes(each.number));
  const fingerprints = new Map(answer.findings.map((each) => [each.number, each.fingerprint]));
  const places = stop.elements.flatMap((name) => {
    const place = answer.places[name];
    return place === undefined ? [] : [{ name, place }];
  });
  const [first] = places;
  const source = (place: Place): HTMLButtonElement => button(words.source, () => page.reveal(place));
  const list = el("ul", { class: "found" });
  for (const each of findings) {
    const fingerprint = fingerprints.get(each.number) ?? null;
    const press = button(`${each.number}. ${each.title}`, () => page.select(fingerprint), {
      class: "quiet link",
      "aria-pressed": String(fingerprint !== null && fingerprint === page.selected),
      "data-fingerprint": fingerprint ?? "",
    });
    list.append(el("li", { class: each.certain ? "violated" : "doubtful" }, press, ` ${each.verdict}`));
  }
  return el(
    "section",
    { class: "details", "aria-label": stop.title },
    el(
      "div",
      { class: "details-head" },
      el("h3", {}, stop.title),
      ...(places.length === 1 && first !== undefined ? [source(first.place)] : []),
      button("×", close, { class: "quiet", "aria-label": words.close, title: words.close }),
    ),
    more,
    ...(findings.length === 0 ? [el("p", { class: "muted" }, words.noFindings)] : [list]),
    ...(places.length < 2
      ? []
      : [
          el("h4", {}, words.standsFor),
          el(
            "ul",
            { class: "members" },
            ...places.map(({ name, place }) =>
              el(
                "li",
                {},
                button(name, () => page.reveal(place), { class: "quiet link" }),
              ),
            ),
          ),
        ]),
  );
}
