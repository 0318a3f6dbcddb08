import type { Locale } from "../../../language/index.ts";
import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import type { Moment, Verdict } from "../../evaluate/index.ts";
import type { Judgement } from "../../evaluate/verdict.ts";
import type { Program } from "../../program.ts";
import type { Reading } from "../diagram/index.ts";
import type { Copy } from "../trace/index.ts";
import type { Datum, PartyScope } from "./scope.ts";
import type { Stated } from "./show.ts";

/** What every value of a paper may look at. */
export interface Context {
  readonly program: Program;
  readonly reading: Reading;
  readonly locale: Locale;
  readonly edition: string;
  /** Whose paper it is; null where the store of a breach is nobody's. */
  readonly scope: PartyScope | null;
  readonly consent: ElementInfo | null;
  readonly breach: Breach | null;
  /** What holds the paper against the model. */
  readonly checks: readonly Verdict[];
  /** How papers call a member of an enum: by `Enum_member`. */
  readonly terms: ReadonlyMap<string, ElementInfo>;
  /** Titles that several categories of the project share: there the name says which is meant. */
  readonly shared: ReadonlySet<string>;
}

/** A breach that somebody found in a store. */
export interface Breach {
  readonly store: ElementInfo;
  readonly found: Moment;
  readonly copies: readonly Copy[];
}

/** One row of a table, or the subject of a whole paper: what it is, and what of the model belongs to it. */
export interface Row {
  readonly title: string;
  readonly element: ElementInfo | null;
  readonly category: CategoryInfo | null;
  readonly data: readonly Datum[];
  /** There may be other data. */
  readonly open: boolean;
  /** Stores and processes. */
  readonly nodes: readonly ElementInfo[];
  readonly flows: readonly ElementInfo[];
  readonly purposes: Stated<ElementInfo>;
  readonly bases: Stated<ElementInfo>;
  readonly finding: { readonly verdict: Verdict; readonly judgement: Judgement | null } | null;
  readonly copy: Copy | null;
  readonly notice: ElementInfo | null;
  /** The list of persons that counts for this row. */
  readonly listName: "access_list" | "restricted_access_list";
}
