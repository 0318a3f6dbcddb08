import type { Ledger, LedgerEntry } from "../../compiler/emit/report/index.ts";
import type { Page } from "../page/pane.ts";
import { cardWords, findingsWords } from "../words/findings.ts";
import type { Finding, FindingParams } from "../worker/finding.ts";
import { findingCard } from "./parts/card.ts";
import { button, el } from "./parts/el.ts";
import { keepingFocus, keyed } from "./parts/focus.ts";
import { lookOf, verdictClass } from "./parts/verdict.ts";

/** So many lines of a group are drawn at once: thousands would block the page. */
const step = 40;

/** Lines of verdicts in groups. */
export interface FindingsList {
  readonly root: HTMLElement;
  /** @param nothing what is said of an empty list */
  show(ledger: Ledger, entries: readonly number[], nothing: string): void;
  /** Asks anew for what stands behind the lines that are unfolded. */
  refresh(): Promise<void>;
  /** Unfolds a line and brings it into view. */
  open(at: number): void;
  /** Fingerprint of the finding that was unfolded last. */
  selected(): string | null;
}

/** Draws the list. */
export function findingsList(page: Page): FindingsList {
  const words = findingsWords[page.locale];
  const root = el("div", { class: "groups" });
  const unfolded = new Set<string>();
  /** Cards are kept while what they say stays the same: what is unfolded in them stays unfolded. */
  const cards = new Map<string, { readonly says: string; readonly card: HTMLElement }>();
  const limits = new Map<string, number>();
  let ledger: Ledger | null = null;
  let shown: readonly number[] = [];
  let empty = "";
  let selected: string | null = null;
  root.addEventListener("keydown", (event) => walk(event));

  function draw(): void {
    keepingFocus(root, () => {
      if (ledger === null) return;
      const groups = new Map<string, number[]>();
      for (const at of shown) {
        const verdict = ledger.entries[at]?.verdict ?? "";
        const group = groups.get(verdict);
        if (group === undefined) groups.set(verdict, [at]);
        else group.push(at);
      }
      const { tally } = ledger;
      root.replaceChildren(
        ...tally.flatMap(({ verdict }) => {
          const own = groups.get(verdict);
          return own === undefined || ledger === null ? [] : [groupOf(ledger, verdict, own)];
        }),
      );
      if (shown.length === 0) root.append(el("p", { class: "empty" }, empty));
    });
  }

  function groupOf(of: Ledger, verdict: LedgerEntry["verdict"], entries: readonly number[]): HTMLElement {
    const { sign, name } = lookOf(of, verdict);
    const limit = limits.get(verdict) ?? step;
    const lines = entries.slice(0, limit).map((at) => lineOf(of, at));
    const heading = el(
      "h3",
      { class: verdictClass(verdict) },
      el("span", { class: "sign", "aria-hidden": "true" }, sign),
      ` ${name}: ${entries.length}`,
    );
    const left = entries.length - limit;
    return el(
      "section",
      { class: "group" },
      heading,
      el("ol", {}, ...lines),
      left <= 0
        ? null
        : button(words.more(left), () => {
            limits.set(verdict, limit + step);
            draw();
          }),
    );
  }

  function lineOf(of: Ledger, at: number): HTMLElement {
    const entry = of.entries[at];
    const requirement = entry === undefined ? undefined : of.requirements[entry.requirement];
    if (entry === undefined || requirement === undefined) return el("li", {});
    const element = entry.element === null ? undefined : of.elements[entry.element];
    const key = keyOf(of, at);
    const open = unfolded.has(key);
    const line = button("", () => void toggle(at), {
      class: "line",
      "aria-expanded": String(open),
      "data-key": key,
    });
    line.append(
      el("span", { class: "number" }, entry.number === null ? "" : String(entry.number)),
      el(
        "span",
        { class: "what" },
        el("span", { class: "name" }, requirement.title),
        el("span", { class: "about" }, element === undefined ? null : `${element.title} · ${element.kind}`),
        el("span", { class: "cited" }, [requirement.id, requirement.citation].filter(Boolean).join(" · ")),
      ),
    );
    return el("li", { class: `finding ${verdictClass(entry.verdict)}` }, line, open ? cardOf(key) : null);
  }

  function cardOf(key: string): HTMLElement {
    return cards.get(key)?.card ?? el("p", { class: "verdict-card loading" }, words.loading);
  }

  function keep(key: string, detail: Finding | null, asked: FindingParams): void {
    const says = JSON.stringify([detail, asked]);
    if (cards.get(key)?.says === says) return;
    const card =
      detail === null
        ? el("p", { class: "verdict-card" }, cardWords[page.locale].gone)
        : findingCard(detail, asked, page);
    cards.set(key, { says, card });
    draw();
  }

  async function toggle(at: number): Promise<void> {
    if (ledger === null) return;
    const key = keyOf(ledger, at);
    if (unfolded.delete(key)) return draw();
    const detail = await unfold(at);
    if (detail === null) return;
    selected = detail.fingerprint;
    if (detail.element.place !== null) page.point(detail.element.place);
    page.select(detail.fingerprint);
  }

  async function unfold(at: number): Promise<Finding | null> {
    if (ledger === null) return null;
    unfolded.add(keyOf(ledger, at));
    draw();
    return load(at);
  }

  async function load(at: number): Promise<Finding | null> {
    const of = ledger;
    const entry = of?.entries[at];
    if (of === null || entry === undefined) return null;
    const key = keyOf(of, at);
    const asked: FindingParams = {
      at,
      requirement: of.requirements[entry.requirement]?.id ?? "",
      element: entry.element === null ? null : (of.elements[entry.element]?.name ?? null),
    };
    const detail = await page.ask("finding", asked);
    keep(key, detail, asked);
    return detail;
  }

  /** The arrow keys lead from line to line. */
  function walk(event: KeyboardEvent): void {
    const lines = [...root.querySelectorAll<HTMLElement>("button.line")];
    const at = lines.findIndex((each) => each === document.activeElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    lines[to]?.focus();
  }

  return {
    root,
    show(next, entries, nothing) {
      ledger = next;
      shown = entries;
      empty = nothing;
      draw();
    },
    async refresh() {
      const of = ledger;
      if (of === null) return;
      const open = shown.filter((at) => unfolded.has(keyOf(of, at)));
      await Promise.all(open.map(load));
    },
    open(at) {
      const of = ledger;
      const verdict = of?.entries[at]?.verdict;
      if (of === null || verdict === undefined) return;
      const before = shown.filter((each) => of.entries[each]?.verdict === verdict).indexOf(at);
      limits.set(verdict, Math.max(limits.get(verdict) ?? step, before + 1));
      void unfold(at).then((detail) => {
        selected = detail?.fingerprint ?? null;
        keyed(root, keyOf(of, at))?.scrollIntoView({ block: "center" });
      });
    },
    selected: () => selected,
  };
}

/** What a line is known by while the project changes. */
function keyOf(ledger: Ledger, at: number): string {
  const entry = ledger.entries[at];
  if (entry === undefined) return "";
  const element = entry.element === null ? "" : (ledger.elements[entry.element]?.name ?? "");
  return `${ledger.requirements[entry.requirement]?.id ?? ""}@${element}`;
}
