import type { Ledger } from "../../compiler/emit/report/index.ts";
import type { Page, Pane, PaneView } from "../page/pane.ts";
import { cardWords, pagerWords } from "../words/findings.ts";
import { matrixWords } from "../words/matrix.ts";
import { matrixGrid } from "./matrix-grid.ts";
import { findingCard } from "./parts/card.ts";
import { button, el } from "./parts/el.ts";
import { keepingFocus } from "./parts/focus.ts";
import { pager } from "./parts/pager.ts";
import { kindsOf, pivot } from "./parts/pivot.ts";
import type { RowChoice } from "./parts/pivot.ts";
import { lookOf, verdictBadge } from "./parts/verdict.ts";

/** Requirements by elements, with a sign for each verdict. */
export const matrixPane: Pane = {
  id: "matrix",
  title: (locale) => matrixWords[locale].title,
  open: openMatrix,
};

const choices: readonly RowChoice[] = ["applies", "open", "all"];
/** Cells that are drawn at once. */
const size = { rows: 60, columns: 24 } as const;

function openMatrix(root: HTMLElement, page: Page): PaneView {
  const words = matrixWords[page.locale];
  let ledger: Ledger | null = null;
  let from = { row: 0, column: 0 };
  const kind = el("select", { "aria-label": words.kind });
  const text = el("input", { type: "search", placeholder: words.search, "aria-label": words.search });
  const rows = el(
    "select",
    { "aria-label": words.shown },
    ...choices.map((each) => el("option", { value: each }, words.choices[each])),
  );
  const legend = el("ul", { class: "legend", "aria-label": words.legend });
  const body = el("div", { class: "matrix-body" });
  const detail = el("div", { class: "matrix-detail", role: "region", "aria-live": "polite", hidden: true });
  const grid = matrixGrid(page.locale, (at) => void inspect(at));
  root.append(
    el(
      "div",
      { class: "sheet matrix" },
      el("div", { class: "filters", role: "search" }, el("div", { class: "choices" }, kind, rows), text),
      legend,
      el("p", { class: "quiet" }, words.keys),
      body,
      detail,
    ),
  );
  const again = (): void => {
    from = { row: 0, column: 0 };
    draw();
  };
  kind.addEventListener("change", again);
  text.addEventListener("input", again);
  rows.addEventListener("change", again);
  detail.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  function offer(of: Ledger): void {
    const kinds = kindsOf(of);
    const { value } = kind;
    kind.replaceChildren(
      ...kinds.map((each) => {
        const option = el("option", {}, each);
        option.value = each;
        return option;
      }),
    );
    kind.value = kinds.includes(value) ? value : (kinds[0] ?? "");
    legend.replaceChildren(
      ...of.tally.filter(({ count }) => count > 0).map((each) => el("li", {}, verdictBadge(each))),
    );
  }

  function draw(): void {
    const of = ledger;
    if (of === null) return;
    const choice = choices.find((each) => each === rows.value) ?? "applies";
    const { columns, rows: lines } = pivot(of, kind.value, text.value, choice);
    from = {
      row: from.row < lines.length ? from.row : 0,
      column: from.column < columns.length ? from.column : 0,
    };
    const more = pagerWords[page.locale];
    keepingFocus(body, () => {
      const parts = [
        pager(words.rows, { from: from.row, size: size.rows, total: lines.length }, more, (row) => {
          from = { ...from, row };
          draw();
        }),
        pager(
          words.columns,
          { from: from.column, size: size.columns, total: columns.length },
          more,
          (column) => {
            from = { ...from, column };
            draw();
          },
        ),
        lines.length === 0
          ? el("p", { class: "empty" }, words.none)
          : grid.draw(
              of,
              columns.slice(from.column, from.column + size.columns),
              lines.slice(from.row, from.row + size.rows).map(({ requirement, cells }) => ({
                requirement,
                cells: cells.slice(from.column, from.column + size.columns),
              })),
            ),
      ];
      body.replaceChildren(...parts.filter((each) => each !== null));
    });
  }

  /** Shows what stands behind a cell, its line in the text, and its way on the diagram. */
  async function inspect(at: number): Promise<void> {
    const of = ledger;
    const entry = of?.entries[at];
    const element = of?.elements[entry?.element ?? -1];
    const requirement = entry === undefined ? undefined : of?.requirements[entry.requirement];
    if (of === null || entry === undefined || requirement === undefined) return;
    const asked = { at, requirement: requirement.id, element: element?.name ?? null };
    const found = await page.ask("finding", asked);
    detail.hidden = false;
    detail.replaceChildren(
      el(
        "header",
        {},
        verdictBadge(lookOf(of, entry.verdict)),
        el("strong", {}, `${requirement.title}: ${element?.title ?? ""}`),
        button("×", close, { class: "close", "aria-label": words.close }),
      ),
      found === null ? el("p", {}, cardWords[page.locale].gone) : findingCard(found, asked, page),
    );
    if (found === null) return;
    if (found.element.place !== null) page.point(found.element.place);
    if (entry.number !== null) page.select(found.fingerprint);
  }

  function close(): void {
    detail.hidden = true;
    detail.replaceChildren();
    grid.focus();
  }

  return {
    async show() {
      ledger = await page.ask("ledger", {});
      offer(ledger);
      draw();
    },
  };
}
