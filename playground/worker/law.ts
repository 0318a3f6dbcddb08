import { parseDay } from "../../compiler/check/index.ts";
import { lawContents, readProvision } from "../../compiler/emit/law/index.ts";
import type { LawAct, LawReading } from "../../compiler/emit/law/index.ts";
import { elementFor } from "../../compiler/emit/report/index.ts";
import type { ReportElement } from "../../compiler/emit/report/index.ts";
import { consequencesAmong, everything, withRecalled } from "../../compiler/evaluate/index.ts";
import type { VerdictName } from "../../compiler/evaluate/index.ts";
import { lawBook, narrowed } from "../../compiler/law/index.ts";
import type { LawBook } from "../../compiler/law/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

/** The acts of the library and their provisions, as they stand on the day of judgement. */
export function law(snapshot: Snapshot, _params: object): readonly LawAct[] {
  return lawContents(bookOf(snapshot), snapshot.settings.locale);
}

export interface ProvisionParams {
  readonly id: string;
}
/** A provision, and what it finds in the project. */
export interface Provision extends LawReading {
  readonly touches: readonly {
    /** Place among the entries of the ledger. */
    readonly at: number;
    readonly element: ReportElement;
    readonly verdict: VerdictName;
  }[];
}

/** Reads a provision; null where the library has none of that id. */
export function provision(snapshot: Snapshot, { id }: ProvisionParams): Provision | null {
  const { program, settings } = snapshot;
  const { locale } = settings;
  const book = bookOf(snapshot);
  const entry = narrowed(book, id)?.single ?? null;
  if (entry === null) return null;
  const following = consequencesAmong(program.schema.requirements, book.asOf, withRecalled(everything));
  const reading = readProvision(entry, book.asOf, program.sources, following(entry.requirement), locale);
  return {
    ...reading,
    touches: program.verdicts.flatMap(({ requirement, element, verdict }, at) =>
      requirement !== entry.requirement || element === null
        ? []
        : [{ at, element: elementFor(program, element, locale), verdict }],
    ),
  };
}

function bookOf({ program }: Snapshot): LawBook {
  return lawBook(program, new Map(), parseDay(program.request.asOf) ?? 0);
}
