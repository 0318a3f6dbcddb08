import type { CategoryInfo, ElementInfo, EnumInfo, RecordInfo } from "../check/schema.ts";
import type { Exact, Fact, Span } from "../check/values.ts";
import type { Label, Truth } from "../infer/model.ts";

/** One label or item of content, with the node or flow at which it was read. */
export interface LabelValue {
  readonly kind: "label";
  readonly category: CategoryInfo;
  readonly subject: ElementInfo | null;
  readonly state: string;
  readonly process: ElementInfo | null;
  /** Null for items of a scope. */
  readonly at: ElementInfo | null;
  /** The label as inferred; null for written items. */
  readonly label: Label | null;
  /** Names the label at its place: `IIN as hashed of patient`. Equal labels have equal keys. */
  readonly key: string;
}
/** A set; `open`: there may be other members. */
export interface SetValue {
  readonly kind: "set";
  readonly sure: readonly Value[];
  readonly unsure: readonly Value[];
  readonly open: boolean;
  /** Where labels were inferred: what membership and completeness are called in proofs. */
  readonly labelsOf: { readonly element: ElementInfo; readonly text: string } | null;
}
/** A record with its fields as facts. */
export interface RecordOf {
  readonly kind: "record";
  readonly of: RecordInfo | null;
  readonly fields: ReadonlyMap<string, Fact>;
  /** Unique name of the record among all facts. */
  readonly key: string;
  readonly fact: Fact | null;
}

/** Set where a value comes from the day of judgement, while a run looks ahead: what it is on another day. */
interface Moving {
  readonly on?: (day: number) => Value;
}

/** A runtime value. `unknown` is U; which facts it lacks is in the note beside it. */
export type Value =
  | { readonly kind: "unknown" }
  | { readonly kind: "none" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: Exact }
  /** A count of unsure members, or what was reckoned from one; null: no end on that side. */
  | { readonly kind: "range"; readonly low: Exact | null; readonly high: Exact | null }
  | { readonly kind: "text"; readonly value: string }
  | ({ readonly kind: "date"; readonly day: number } & Moving)
  /** Seconds since 1970-01-01T00:00:00Z. */
  | ({ readonly kind: "datetime"; readonly instant: number } & Moving)
  | ({ readonly kind: "duration"; readonly value: Span } & Moving)
  | { readonly kind: "enum"; readonly of: EnumInfo; readonly member: string }
  | { readonly kind: "element"; readonly element: ElementInfo }
  | { readonly kind: "category"; readonly category: CategoryInfo }
  | { readonly kind: "requirement"; readonly id: string }
  | { readonly kind: "citation"; readonly act: ElementInfo; readonly provision: string | null }
  | { readonly kind: "opaque" }
  | LabelValue
  | RecordOf
  | SetValue;

export const unknown: Value = { kind: "unknown" };
export const none: Value = { kind: "none" };
/** A value that is stated and of which nothing more is asked: what a waiver names. */
export const opaque: Value = { kind: "opaque" };
const yes: Value = { kind: "bool", value: true };
const no: Value = { kind: "bool", value: false };

/** A truth as a value. */
export function boolean(of: Truth): Value {
  if (of === "U") return unknown;
  return of === "T" ? yes : no;
}

/** A value where a Bool is wanted: `none` counts as false. */
export function truthOf(value: Value): Truth {
  if (value.kind === "bool") return value.value ? "T" : "F";
  return value.kind === "none" ? "F" : "U";
}

/** A complete set of sure members. */
export function setOf(members: readonly Value[]): SetValue {
  return { kind: "set", sure: members, unsure: [], open: false, labelsOf: null };
}
export const emptySet: SetValue = setOf([]);

/** A set that says nothing: what an unknown value is where a set is wanted. */
export const anySet: SetValue = { kind: "set", sure: [], unsure: [], open: true, labelsOf: null };
