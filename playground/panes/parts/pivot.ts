import type { Ledger } from "../../../compiler/emit/report/index.ts";
import { holdsAll, toActOn, wordsOf } from "./sift.ts";

/** A matrix of the verdicts about one kind of element. */
export interface Pivot {
  /** Indices of elements in the ledger. */
  readonly columns: readonly number[];
  readonly rows: readonly {
    /** Index of the requirement in the ledger. */
    readonly requirement: number;
    /** By column, the place of the verdict among the entries; null where the requirement does not look at the element. */
    readonly cells: readonly (number | null)[];
  }[];
}

/** The kinds of element about which there are verdicts, those with the most elements first. */
export function kindsOf({ elements, entries }: Ledger): readonly string[] {
  const counts = new Map<string, Set<number>>();
  for (const { element } of entries) {
    const kind = element === null ? undefined : elements[element]?.kind;
    if (element === null || kind === undefined) continue;
    counts.set(kind, (counts.get(kind) ?? new Set()).add(element));
  }
  return [...counts].sort(([, a], [, b]) => b.size - a.size).map(([kind]) => kind);
}

/** Which requirements are shown: those that call for somebody, those that apply to something, or all. */
export type RowChoice = "open" | "applies" | "all";

/** Turns the verdicts about elements of a kind into rows. */
export function pivot(ledger: Ledger, kind: string, text: string, choice: RowChoice): Pivot {
  const words = wordsOf(text);
  const columns = new Map<number, number>();
  const rows = new Map<number, Map<number, number>>();
  ledger.entries.forEach(({ requirement, element }, at) => {
    if (element === null || ledger.elements[element]?.kind !== kind) return;
    if (!columns.has(element)) columns.set(element, columns.size);
    rows.set(requirement, (rows.get(requirement) ?? new Map<number, number>()).set(element, at));
  });
  const order = [...columns.keys()];
  const kept = [...rows].filter(([requirement, cells]) => {
    const named = ledger.requirements[requirement];
    if (named === undefined || !holdsAll(`${named.id}\n${named.title}\n${named.citation}`, words))
      return false;
    const verdicts = [...cells.values()].map((at) => ledger.entries[at]?.verdict ?? "not_applicable");
    if (choice === "all") return true;
    return verdicts.some((each) => (choice === "open" ? toActOn.has(each) : each !== "not_applicable"));
  });
  return {
    columns: order,
    rows: kept
      .sort(([a], [b]) => ((ledger.requirements[a]?.id ?? "") < (ledger.requirements[b]?.id ?? "") ? -1 : 1))
      .map(([requirement, cells]) => ({
        requirement,
        cells: order.map((element) => cells.get(element) ?? null),
      })),
  };
}
