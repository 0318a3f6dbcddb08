import type { ReportFact } from "../../../compiler/emit/report/index.ts";
import type { Page } from "../../page/pane.ts";
import { cardWords } from "../../words/findings.ts";
import type { Finding, FindingParams } from "../../worker/finding.ts";
import { provisionAsked } from "./asked.ts";
import { button, el } from "./el.ts";
import { lineOf, placeLink } from "./places.ts";
import { prose } from "./prose.ts";

/** So many facts are drawn at once. */
const most = 30;

/** What stands behind one verdict: what is wrong, by which provision, who must act, what to do, and on demand the proof. */
export function findingCard(detail: Finding, asked: FindingParams, page: Page): HTMLElement {
  const words = cardWords[page.locale];
  const list = el("dl", {});
  const say = (key: string, ...content: readonly (Node | string)[]): void => {
    list.append(el("dt", {}, key), el("dd", {}, ...content));
  };
  if (detail.question !== null) say(words.question, prose(detail.question));
  if (detail.missing.length > 0) say(words.missing, factList(detail.missing, page));
  if (detail.advice !== null) say(words.advice, prose(detail.advice));
  if (detail.provision !== "") say(words.provision, detail.provision);
  if (detail.element.name !== "") say(words.holders, detail.holders);
  if (detail.path.length > 0) say(words.path, detail.path.join(" → "));
  if (detail.consequences.length > 0) say(words.consequences, textList(detail.consequences));
  if (detail.notices.length > 0) say(words.notices, textList(detail.notices));
  const message =
    detail.message === detail.title ? null : el("p", { class: "message" }, prose(detail.message));
  return el(
    "div",
    { class: "verdict-card" },
    message,
    list,
    detail.facts.length === 0 ? null : proof(detail.facts, page),
    actions(detail, asked, page),
  );
}

function actions(detail: Finding, asked: FindingParams, page: Page): HTMLElement {
  const words = cardWords[page.locale];
  const { place } = detail.element;
  const bar = el("div", { class: "actions" });
  if (detail.statable)
    bar.append(button(words.todo, () => void writeTodo(asked, page), { class: "primary" }));
  if (place !== null) bar.append(button(words.source, () => page.reveal(place)));
  if (detail.element.location !== null) {
    bar.append(
      button(words.diagram, () => {
        page.select(detail.fingerprint);
        page.showPane("diagram");
      }),
    );
  }
  bar.append(
    button(words.law, () => {
      provisionAsked.send(detail.requirement);
      page.showPane("law");
    }),
  );
  return bar;
}

/** Writes the missing facts into the text as `todo`: the compiler then asks for each by its name. */
async function writeTodo(asked: FindingParams, page: Page): Promise<void> {
  const words = cardWords[page.locale];
  const made = await page.ask("todo", asked);
  const now = new Map(page.files().map(({ path, text }) => [path, text]));
  // What is shown may be the state before a fault of syntax: its edits fit no other text.
  if (made === null || made.texts.some(({ path, text }) => now.get(path) !== text)) {
    page.announce(words.notNow);
    return;
  }
  page.edit(made.edits);
  page.announce(words.written);
}

/** The facts that the verdict rests on; drawn when somebody asks for them. */
function proof(facts: readonly ReportFact[], page: Page): HTMLElement {
  const made = el(
    "details",
    { class: "proof" },
    el("summary", {}, cardWords[page.locale].proof(facts.length)),
  );
  made.addEventListener(
    "toggle",
    () => {
      if (made.open) made.append(factList(facts, page));
    },
    { once: true },
  );
  return made;
}

function factList(facts: readonly ReportFact[], page: Page): HTMLElement {
  const list = el("ul", { class: "facts" });
  const draw = (from: number): void => {
    list.append(...facts.slice(from, from + most).map((each) => factLine(each, page)));
    const left = facts.length - from - most;
    if (left <= 0) return;
    const more = el("li", {});
    more.append(
      button(cardWords[page.locale].more(left), () => {
        more.remove();
        draw(from + most);
      }),
    );
    list.append(more);
  };
  draw(0);
  return list;
}

function factLine({ text, location, place }: ReportFact, page: Page): HTMLElement {
  const where = location === null ? (place?.file ?? null) : lineOf(location);
  return el(
    "li",
    {},
    el("code", {}, text),
    where === null ? null : el("span", { class: "where" }, " ", placeLink(page, where, place)),
  );
}

function textList(texts: readonly string[]): HTMLElement {
  return el("ul", {}, ...texts.map((each) => el("li", {}, prose(each))));
}
