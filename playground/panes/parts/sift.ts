import type { Ledger, LedgerEntry } from "../../../compiler/emit/report/index.ts";
import type { VerdictName } from "../../../compiler/index.ts";

/** What a reader wants to see of a ledger. */
export interface Criteria {
  readonly verdicts: ReadonlySet<VerdictName>;
  /** Title of an act; null for all. */
  readonly act: string | null;
  /** Qualified name of an element; null for all. */
  readonly element: string | null;
  /** Words that must all occur in what a line says. */
  readonly text: string;
}

/** The verdicts that call for somebody, before anything is chosen. */
export const toActOn: ReadonlySet<VerdictName> = new Set([
  "violated",
  "unproven",
  "review",
  "unknown_wording",
  "waived",
] as const);

/** Places of the entries that fit, in the order of the ledger; findings by their number. */
export function sift(ledger: Ledger, criteria: Criteria): readonly number[] {
  const words = wordsOf(criteria.text);
  const fits = (entry: LedgerEntry): boolean => {
    if (!criteria.verdicts.has(entry.verdict)) return false;
    const requirement = ledger.requirements[entry.requirement];
    const element = entry.element === null ? undefined : ledger.elements[entry.element];
    if (requirement === undefined) return false;
    const act = requirement.act === null ? null : (ledger.acts[requirement.act] ?? null);
    if (criteria.act !== null && act !== criteria.act) return false;
    if (criteria.element !== null && element?.name !== criteria.element) return false;
    if (words.length === 0) return true;
    return holdsAll(
      `${requirement.id}\n${requirement.title}\n${requirement.citation}\n${element?.name ?? ""}\n${element?.title ?? ""}`,
      words,
    );
  };
  const found = ledger.entries.flatMap((entry, at) => (fits(entry) ? [{ at, number: entry.number }] : []));
  return found
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.at - b.at)
    .map(({ at }) => at);
}

/** The words of a query, in lower case. */
export function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== "");
}

/** Do all words occur in a text? */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((each) => lower.includes(each));
}
