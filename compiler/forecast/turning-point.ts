import type { ElementInfo, RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { Verdict, VerdictName } from "../evaluate/verdict.ts";

/** The verdicts of one day. */
export interface Day {
  /** Day number. */
  readonly day: number;
  readonly verdicts: readonly Verdict[];
}

/** Why a verdict changes although no fact does. */
export type Cause =
  /** Another version of the provision counts, or none does. */
  | "provision"
  /** A waiver begins or has run out. */
  | "waiver"
  /** Something that the provision speaks of: a term has run, an attestation lapsed, a definition has another wording. */
  | "time";

/** A verdict that becomes another one. */
export interface Change {
  readonly requirement: RequirementInfo;
  readonly element: ElementInfo | null;
  /** Null: the requirement is not selected on that day. */
  readonly from: VerdictName | null;
  readonly to: VerdictName | null;
  /** The verdict of the later day with its reasons; null where that day has none of its own for the element. */
  readonly verdict: Verdict | null;
  readonly cause: Cause;
}

export type ProvisionEvent =
  /** It begins to be in force, with a wording that is known. */
  | "enters"
  /** Another wording, which is known. */
  | "reworded"
  /** Another wording, which is not known. */
  | "unknown"
  /** Its last known edition is out of date: it goes on being judged by it, with a notice. */
  | "superseded"
  /** It is no longer in force. */
  | "lapses";

/** What becomes of a provision on a day, whether or not it changes a verdict. */
export interface ProvisionChange {
  readonly requirement: RequirementInfo;
  readonly event: ProvisionEvent;
  /** The version of that day; null where it lapses. */
  readonly version: VersionInfo | null;
}

/** A day that differs from the day before. */
export interface TurningPoint extends Day {
  readonly provisions: readonly ProvisionChange[];
  /** In order of element and requirement. */
  readonly changes: readonly Change[];
}

/** From a first day on, the facts staying as they are. */
export interface Forecast {
  readonly start: Day;
  /** Those on which something changes, in order. */
  readonly points: readonly TurningPoint[];
  /** The last day asked for; null: as far as anything is known to change. */
  readonly until: number | null;
  /** False: there are more turning points than one forecast takes. */
  readonly complete: boolean;
}
