import type { LawAct } from "../../compiler/emit/law/index.ts";
import type { Ledger } from "../../compiler/emit/report/index.ts";
import type { Page, Pane, PaneView } from "../page/pane.ts";
import { lawPaneWords } from "../words/law.ts";
import { lawContentsList } from "./law-contents.ts";
import { provisionPage } from "./law-provision.ts";
import { provisionAsked } from "./parts/asked.ts";
import { button, el } from "./parts/el.ts";

/** The law of the library: acts, their provisions, and what each finds in the project. */
export const lawPane: Pane = {
  id: "law",
  title: (locale) => lawPaneWords[locale].title,
  open: openLaw,
};

function openLaw(root: HTMLElement, page: Page): PaneView {
  const words = lawPaneWords[page.locale];
  let chosen: string | null = null;
  let ledger: Ledger | null = null;
  const contents = lawContentsList(page.locale, (id) => void read(id));
  const reading = el("div", { class: "reading", role: "region", "aria-label": words.provision });
  const book = el("div", { class: "sheet law-book" }, contents.root, reading);
  root.append(book);
  const forget = provisionAsked.onSend(() => void take());

  async function read(id: string): Promise<void> {
    chosen = id;
    contents.mark(id);
    await draw();
    reading.scrollTop = 0;
    reading.querySelector<HTMLElement>("h2")?.focus();
  }

  async function draw(): Promise<void> {
    const id = chosen;
    book.classList.toggle("reads", id !== null);
    if (id === null) {
      reading.replaceChildren(el("p", { class: "empty" }, words.choose));
      return;
    }
    const provision = await page.ask("provision", { id });
    if (id !== chosen || ledger === null) return;
    reading.replaceChildren(
      button(words.back, back, { class: "back" }),
      provision === null ? el("p", {}, words.gone) : provisionPage(provision, ledger, page),
    );
  }

  function back(): void {
    const left = chosen;
    chosen = null;
    void draw();
    if (left !== null) contents.focus(left);
  }

  async function take(): Promise<void> {
    const id = provisionAsked.take();
    if (id === null) return;
    contents.reveal(id);
    await read(id);
  }

  return {
    async show() {
      const [acts, verdicts]: [readonly LawAct[], Ledger] = await Promise.all([
        page.ask("law", {}),
        page.ask("ledger", {}),
      ]);
      ledger = verdicts;
      contents.show(acts, touchedBy(verdicts));
      await draw();
      await take();
    },
    close: forget,
  };
}

/** The requirements that look at some element of the project. */
function touchedBy({ entries, requirements }: Ledger): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ requirement, element }) =>
      element === null ? [] : (requirements[requirement]?.id ?? []),
    ),
  );
}
