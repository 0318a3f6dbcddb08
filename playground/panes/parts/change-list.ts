import type { ChangeGroup, ChangeList } from "../../../compiler/emit/forecast/index.ts";
import type { Page } from "../../page/pane.ts";
import { whatIfWords } from "../../words/what-if.ts";
import "../../style/changes.css";
import { button, el } from "./el.ts";

/** So many elements of a group, and so many groups of a sense, are drawn at once. */
const most = { elements: 6, groups: 12 } as const;
const senses = ["comes", "differs", "goes"] as const;
const signs: { readonly [S in ChangeGroup["sense"]]: string } = { comes: "+", differs: "≠", goes: "−" };

/** How many findings come, change and go: one line. */
export function changeSums({ groups }: ChangeList, page: Page): readonly HTMLElement[] {
  const words = whatIfWords[page.locale];
  return senses.flatMap((sense) => {
    const count = sum(groups.filter((each) => each.sense === sense));
    return count === 0 ? [] : [el("span", { class: `sum ${sense}` }, words[sense](count))];
  });
}

/** What became of verdicts: what comes first, then what changed, what went, and the rest as sums. */
export function changeLines(list: ChangeList, page: Page): HTMLElement {
  const words = whatIfWords[page.locale];
  const root = el("div", { class: "changes" });
  for (const sense of senses) {
    const groups = list.groups.filter((each) => each.sense === sense);
    if (groups.length === 0) continue;
    const lines = el("ul", {});
    const draw = (from: number): void => {
      lines.append(...groups.slice(from, from + most.groups).map((each) => groupLine(each, page)));
      const left = groups.length - from - most.groups;
      if (left <= 0) return;
      const more = button(
        words.more(left),
        () => {
          item.remove();
          draw(from + most.groups);
        },
        { class: "quiet" },
      );
      const item = el("li", { class: "more" }, more);
      lines.append(item);
    };
    draw(0);
    root.append(el("h4", { class: sense }, words[sense](sum(groups))), lines);
  }
  if (list.others.length > 0)
    root.append(
      el(
        "p",
        { class: "others" },
        `${words.others}: ${list.others.map(({ step, count }) => `${step}: ${count}`).join("; ")}.`,
      ),
    );
  return root;
}

function sum(groups: readonly ChangeGroup[]): number {
  return groups.reduce((total, each) => total + Math.max(1, each.elements.length), 0);
}

function groupLine(group: ChangeGroup, page: Page): HTMLElement {
  const words = whatIfWords[page.locale];
  const { elements } = group;
  const names = el("span", { class: "elements" });
  for (const { title, place, fingerprint } of elements.slice(0, most.elements)) {
    const open = (): void => {
      if (fingerprint !== null) page.select(fingerprint);
      if (place !== null) page.reveal(place);
    };
    names.append(place === null ? el("span", {}, title) : button(title, open, { class: "quiet link" }));
  }
  if (elements.length > most.elements) names.append(words.more(elements.length - most.elements));
  return el(
    "li",
    { class: group.sense },
    el("span", { class: "sign", "aria-hidden": "true" }, signs[group.sense]),
    el("strong", {}, group.title),
    " ",
    el("span", { class: "step" }, group.step, group.cause === null ? "" : ` (${group.cause})`),
    " ",
    names,
    group.message === null ? null : el("p", { class: "message" }, group.message),
  );
}
