import type { Place } from "../../language/index.ts";
import type { CategoryInfo, ElementInfo, EnumInfo, RecordInfo } from "./schema.ts";

/** A stated fact and its place. A fact that nobody stated is not in the table; a `todo` is there, as `todo`. */
export interface Fact {
  readonly value: FactValue;
  readonly place: Place;
}

/** One item of content: `IIN as hashed of patient`. No state: raw is the upper bound. No subject: see semantics.md 2. */
export interface Item {
  readonly category: CategoryInfo;
  readonly state: string | null;
  readonly subject: ElementInfo | null;
  readonly place: Place;
}

/** A typed value as stated. Values that were faulty (and reported) are `todo` with no reason: `U`. */
export type FactValue =
  | { readonly kind: "todo"; readonly reason: string | null }
  | { readonly kind: "none" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "text"; readonly value: string }
  /** Days since 1970-01-01 (`parseDay`, `dayText` of this room). */
  | { readonly kind: "date"; readonly day: number }
  /** Seconds since 1970-01-01T00:00:00Z; the offset as written, in minutes east of UTC. */
  | { readonly kind: "datetime"; readonly instant: number; readonly offset: number }
  | { readonly kind: "duration"; readonly value: Span }
  | { readonly kind: "enum"; readonly of: EnumInfo; readonly member: string }
  | { readonly kind: "element"; readonly element: ElementInfo }
  | { readonly kind: "category"; readonly category: CategoryInfo }
  | { readonly kind: "requirement"; readonly id: string }
  | { readonly kind: "citation"; readonly act: ElementInfo; readonly provision: string | null }
  /** What a waiver's `on` names, by qualified name; an implied flow is named by its ends, `cards -> dba`, bare names. */
  | { readonly kind: "binding"; readonly targets: readonly string[] }
  /** `fields` not there are not stated. */
  | { readonly kind: "record"; readonly of: RecordInfo; readonly fields: ReadonlyMap<string, Fact> }
  /** `open`: a `todo` was among the members, so at least these. */
  | { readonly kind: "set"; readonly members: readonly Fact[]; readonly open: boolean }
  /** Of type data set or data scope. `all`: `carries: all`. */
  | {
      readonly kind: "content";
      readonly items: readonly Item[];
      readonly open: boolean;
      readonly all: boolean;
    };

/** An exact decimal: `digits * 10 ** -scale`, at most 30 digits. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** A duration: months (years are 12), minutes (weeks, days, hours), or business days; exactly one is not 0, or all are. */
export interface Span {
  readonly months: number;
  readonly minutes: number;
  readonly businessDays: number;
  /** True for units of a day or longer without a clock: months, weeks, days, business days. */
  readonly days: boolean;
}

/** The value of a fact that was faulty and reported: not stated, without a reason. */
export const fault: FactValue = { kind: "todo", reason: null };
