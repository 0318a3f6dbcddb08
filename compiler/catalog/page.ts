/** The documentation page of one diagnostic: prose in three languages and the two examples. */
export interface Page {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  /** A program that gives the diagnostic exactly once; several files each follow a line `// file: name.pdp`. Null for limits. */
  readonly invalid: string | null;
  /** The same, mended: silent. */
  readonly valid: string | null;
}
