import type { Ledger } from "../../compiler/emit/report/index.ts";
import type { Page } from "../page/pane.ts";
import { lawPaneWords } from "../words/law.ts";
import type { Provision } from "../worker/law.ts";
import { button, el } from "./parts/el.ts";
import { placeLink } from "./parts/places.ts";
import { prose } from "./parts/prose.ts";
import { lookOf, verdictBadge } from "./parts/verdict.ts";

/** A provision as a person reads it: what it asks, of whom, since when, what follows a breach, what it finds here. */
export function provisionPage(provision: Provision, ledger: Ledger, page: Page): HTMLElement {
  const words = lawPaneWords[page.locale];
  const list = el("dl", {});
  const say = (key: string, value: string | null | Node): void => {
    if (value === null || value === "") return;
    list.append(el("dt", {}, key), el("dd", {}, typeof value === "string" ? prose(value) : value));
  };
  const sayAll = (key: string, values: readonly string[]): void => {
    if (values.length > 0) say(key, el("ul", {}, ...values.map((each) => el("li", {}, prose(each)))));
  };
  say(words.bound, provision.bound);
  say(words.force, provision.force);
  say(words.check, provision.check);
  say(words.sureness, provision.sureness);
  say(words.because, provision.because);
  say(words.advice, provision.advice);
  say(words.question, provision.question);
  say(words.follows, provision.follows);
  sayAll(words.after, provision.after);
  sayAll(words.consequences, provision.consequences);
  say(words.notice, provision.notice);
  sayAll(words.disputes, provision.disputes);
  say(words.waivable, provision.waivable);
  return el(
    "article",
    { class: "provision" },
    el("p", { class: "cited" }, [provision.provision, provision.id].filter(Boolean).join(" · ")),
    el("h2", { tabindex: "-1" }, provision.title),
    el(
      "p",
      { class: "tags" },
      el("span", { class: `tag ${provision.standing.replaceAll("_", "-")}` }, provision.state),
      el("span", { class: "tag" }, provision.manner),
    ),
    el(
      "div",
      { class: "actions" },
      button(words.library, () => page.reveal(provision.place)),
    ),
    touches(provision, ledger, page),
    list,
    versions(provision, page),
  );
}

/** The elements of the project at which it looks, and what it finds. */
function touches(provision: Provision, ledger: Ledger, page: Page): HTMLElement {
  const words = lawPaneWords[page.locale];
  const lines = provision.touches.map(({ element, verdict, at }) =>
    el(
      "li",
      {},
      verdictBadge(lookOf(ledger, verdict)),
      " ",
      placeLink(page, element.title, element.place),
      el("span", { class: "quiet" }, ` ${element.kind}`),
      numberOf(at),
    ),
  );
  function numberOf(at: number): HTMLElement | null {
    const number = ledger.entries[at]?.number ?? null;
    return number === null ? null : el("span", { class: "number" }, ` № ${number}`);
  }
  return el(
    "section",
    { class: "touches" },
    el("h3", {}, words.touches),
    lines.length === 0 ? el("p", { class: "quiet" }, words.touchesNone) : el("ul", {}, ...lines),
  );
}

function versions(provision: Provision, page: Page): HTMLElement {
  const words = lawPaneWords[page.locale];
  return el(
    "section",
    {},
    el("h3", {}, words.versions),
    ...provision.versions.map((each) => {
      const made = el(
        "details",
        { class: "version" },
        el(
          "summary",
          {},
          each.span,
          each.current ? el("span", { class: "tag mine" }, words.current) : null,
          each.unknown === null ? null : el("span", { class: "tag" }, words.unknown),
        ),
        each.unknown === null ? null : el("p", {}, each.unknown),
        each.continues ? el("p", { class: "quiet" }, words.continues) : null,
        ...each.rules.map((rule) => el("pre", {}, el("code", {}, rule))),
      );
      made.open = each.current;
      return made;
    }),
  );
}
