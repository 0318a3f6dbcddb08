/** A piece of a line: text, or an open place that a person fills in, with what belongs there. */
export type Inline =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "blank"; readonly hint: string };
export type Line = readonly Inline[];
/** What is shown of one thing: a line for each value. */
export type Shown = readonly Line[];

/** One thing, under the name that the library gives it. */
export interface Entry {
  readonly title: string;
  readonly shown: Shown;
}
/** What is shown of one row where each row has a list of its own. */
export interface Card {
  readonly title: string;
  readonly entries: readonly Entry[];
}
export interface DocumentTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
}

/** A part of a document. */
export interface DocumentSection {
  readonly heading: string | null;
  /** For whoever keeps the paper, and no part of what is signed. */
  readonly internal: boolean;
  readonly numbered: boolean;
  readonly says: readonly Line[];
  readonly entries: readonly Entry[];
  readonly table: DocumentTable | null;
  readonly cards: readonly Card[];
  /** Said instead of rows. */
  readonly empty: string | null;
  /** What only a person can write: a name for each open line. */
  readonly asks: readonly string[];
}

/** A paper about one party, consent or breach, in one language. */
export interface PaperDocument {
  /** Name of the paper in the library. */
  readonly paper: string;
  /** Names the paper and what it is about; good for a file. */
  readonly name: string;
  readonly title: string;
  /** Whose it is. */
  readonly owner: string;
  readonly about: string | null;
  /** What the paper answers, and how sure it is of that on its day. */
  readonly notes: readonly string[];
  readonly sections: readonly DocumentSection[];
  /** Open places, those for a person included. */
  readonly blanks: number;
  /** What the paper says otherwise than the model. */
  readonly mismatches: number;
}
