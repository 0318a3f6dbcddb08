import type { Ledger } from "../../compiler/emit/report/index.ts";
import type { Page, Pane, PaneView } from "../page/pane.ts";
import { findingsWords } from "../words/findings.ts";
import { findingsFilters } from "./findings-filters.ts";
import { findingsList } from "./findings-list.ts";
import { el } from "./parts/el.ts";
import { sift } from "./parts/sift.ts";

/** The verdicts, grouped and filtered; each unfolds to its proof. */
export const findingsPane: Pane = {
  id: "findings",
  title: (locale) => findingsWords[locale].title,
  open: openFindings,
};

function openFindings(root: HTMLElement, page: Page): PaneView {
  const words = findingsWords[page.locale];
  let ledger: Ledger | null = null;
  const filters = findingsFilters(page.locale, () => draw());
  const count = el("p", { class: "count", role: "status" });
  const list = findingsList(page);
  root.append(el("div", { class: "sheet findings" }, filters.root, count, list.root));

  function draw(): void {
    if (ledger === null) return;
    const chosen = sift(ledger, filters.criteria());
    count.textContent = words.shown(chosen.length, ledger.entries.length);
    list.show(ledger, chosen, filters.isDefault() ? words.none : words.noneFits);
  }

  /** A finding that was chosen elsewhere, on the diagram say. */
  async function open(fingerprint: string | null): Promise<void> {
    if (fingerprint === null || fingerprint === list.selected()) return;
    const at = await page.ask("findFinding", { fingerprint });
    if (at === null || ledger === null) return;
    if (!sift(ledger, filters.criteria()).includes(at)) filters.reset();
    list.open(at);
  }
  page.onSelect((fingerprint) => void open(fingerprint));

  return {
    async show() {
      const first = ledger === null;
      ledger = await page.ask("ledger", {});
      filters.offer(ledger);
      draw();
      await list.refresh();
      if (first) await open(page.selected);
    },
  };
}
