import type { Locale } from "../../language/index.ts";
import type { Ledger } from "../../compiler/emit/report/index.ts";
import { matrixWords } from "../words/matrix.ts";
import { el } from "./parts/el.ts";
import type { Pivot } from "./parts/pivot.ts";
import { lookOf, verdictClass } from "./parts/verdict.ts";

/** A grid as the ARIA practices have it: one stop for the Tab key, arrows from cell to cell, Enter opens. */
export interface MatrixGrid {
  draw(ledger: Ledger, columns: Pivot["columns"], rows: Pivot["rows"]): HTMLElement;
  /** Gives the focus back to the cell that had it. */
  focus(): void;
}

/** Makes a grid that calls back with the place of the verdict whose cell is opened. */
export function matrixGrid(locale: Locale, onOpen: (at: number) => void): MatrixGrid {
  const words = matrixWords[locale];
  let cells: readonly (readonly HTMLElement[])[] = [];
  let spot = { row: 0, column: 0 };

  function go(row: number, column: number, focused: boolean): void {
    const to = {
      row: Math.max(0, Math.min(row, cells.length - 1)),
      column: Math.max(0, Math.min(column, (cells[0]?.length ?? 1) - 1)),
    };
    cells[spot.row]?.[spot.column]?.setAttribute("tabindex", "-1");
    spot = to;
    const cell = cells[to.row]?.[to.column];
    cell?.setAttribute("tabindex", "0");
    if (focused) cell?.focus();
  }

  function walk(event: KeyboardEvent): void {
    const { row, column } = spot;
    const last = { row: cells.length - 1, column: (cells[0]?.length ?? 1) - 1 };
    const whole = event.ctrlKey || event.metaKey;
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [row - 10, column],
      PageDown: [row + 10, column],
      Home: [whole ? 0 : row, 0],
      End: [whole ? last.row : row, last.column],
    };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to[0], to[1], true);
  }

  function cellOf(ledger: Ledger, at: number | null, row: number, column: number, key: string): HTMLElement {
    const entry = at === null ? undefined : ledger.entries[at];
    if (at === null || entry === undefined) {
      const empty = el("td", { role: "gridcell", tabindex: "-1", "data-key": key });
      empty.append(el("span", { class: "visually-hidden" }, words.empty));
      empty.addEventListener("click", () => go(row, column, true));
      return empty;
    }
    const { sign, name, verdict } = lookOf(ledger, entry.verdict);
    const cell = el(
      "td",
      { role: "gridcell", tabindex: "-1", class: verdictClass(verdict), title: name, "data-key": key },
      el("span", { "aria-hidden": "true" }, sign),
      el("span", { class: "visually-hidden" }, name),
    );
    cell.addEventListener("click", () => {
      go(row, column, true);
      onOpen(at);
    });
    cell.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onOpen(at);
    });
    return cell;
  }

  return {
    draw(ledger, columns, rows) {
      const head = el(
        "tr",
        { role: "row" },
        el("th", { role: "columnheader", scope: "col", class: "corner" }, words.requirement),
        ...columns.map((at) => {
          const title = ledger.elements[at]?.title ?? "";
          return el("th", { role: "columnheader", scope: "col", title }, el("span", {}, title));
        }),
      );
      const keyOf = (requirement: string, column: number | undefined): string =>
        `${requirement}@${column === undefined ? "" : (ledger.elements[column]?.name ?? "")}`;
      cells = rows.map((line, row) => {
        const id = ledger.requirements[line.requirement]?.id ?? "";
        return line.cells.map((at, column) => cellOf(ledger, at, row, column, keyOf(id, columns[column])));
      });
      const lines = rows.map(({ requirement }, row) => {
        const named = ledger.requirements[requirement];
        return el(
          "tr",
          { role: "row" },
          el(
            "th",
            { role: "rowheader", scope: "row", title: named?.citation ?? "" },
            el("span", { class: "name" }, named?.title ?? ""),
            el("code", {}, named?.id ?? ""),
          ),
          ...(cells[row] ?? []),
        );
      });
      const table = el(
        "table",
        { role: "grid", "aria-label": words.title, "aria-readonly": "true" },
        el("thead", { role: "rowgroup" }, head),
        el("tbody", { role: "rowgroup" }, ...lines),
      );
      table.addEventListener("keydown", walk);
      go(spot.row, spot.column, false);
      return el("div", { class: "scroll" }, table);
    },
    focus: () => go(spot.row, spot.column, true),
  };
}
