import type { Place } from "../../../language/index.ts";
import type { VerdictName } from "../../evaluate/index.ts";
import type { Location } from "../locate.ts";

/** A line of a proof: a fact, and where it is written. */
export interface ReportFact {
  readonly text: string;
  /** Null for what stands in the library or nowhere. */
  readonly location: Location | null;
  /** Where it stands, the library included; for whoever can show both. */
  readonly place: Place | null;
}

/** An element as a report names it. */
export interface ReportElement {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly location: Location | null;
  readonly place: Place | null;
}

/** One verdict, with everything that stands behind it. */
export interface ReportDetail {
  readonly requirement: string;
  readonly verdict: VerdictName;
  readonly title: string;
  readonly message: string;
  readonly element: ReportElement;
  /** Act, place in it, days in force. */
  readonly provision: string;
  readonly holders: string;
  readonly facts: readonly ReportFact[];
  readonly missing: readonly ReportFact[];
  readonly path: readonly string[];
  readonly question: string | null;
  readonly advice: string | null;
  readonly consequences: readonly string[];
  readonly notices: readonly string[];
  readonly fingerprint: string;
}

/** One verdict that somebody must act on. */
export interface ReportFinding extends ReportDetail {
  /** The number it has in pictures too. */
  readonly number: number;
}

/** The verdicts of the elements of one kind, requirement by requirement. */
export interface ReportMatrix {
  readonly kind: string;
  readonly elements: readonly ReportElement[];
  readonly rows: readonly {
    readonly requirement: string;
    readonly title: string;
    /** One for each element; null where the requirement does not look at it. */
    readonly verdicts: readonly (VerdictName | null)[];
  }[];
}

export interface ReportWaiver {
  readonly name: string;
  readonly requirement: string;
  readonly elements: string;
  readonly reason: string;
  readonly approved: string;
  readonly until: string;
  readonly underlying: string;
}

/** Something that somebody answers for, with the day until which it holds. */
export interface ReportAttestation {
  readonly what: string;
  readonly by: string;
  readonly on: string;
  readonly until: string;
  readonly state: "holds" | "due" | "lapsed" | "open";
  readonly location: Location | null;
}

/** What the run did not judge, and why. */
export interface ReportGap {
  readonly requirement: string;
  readonly title: string;
  readonly why: string;
}

/** Everything a report says, in one language and in the order in which it is read. */
export interface Report {
  readonly title: string;
  readonly asOf: string;
  readonly circumstances: readonly string[];
  readonly tally: readonly { readonly verdict: VerdictName; readonly name: string; readonly count: number }[];
  /** Verdicts of each act: the name of the act, and the counts in the order of `tally`. */
  readonly acts: readonly { readonly act: string; readonly counts: readonly number[] }[];
  readonly findings: readonly ReportFinding[];
  readonly matrix: readonly ReportMatrix[];
  readonly waivers: readonly ReportWaiver[];
  readonly attestations: readonly ReportAttestation[];
  readonly gaps: readonly ReportGap[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly location: Location;
  }[];
}
