import type { Id, Name, NodeBase, Path, Target } from "./nodes.ts";

/** What may stand after `key:` in a model: facts, never computed. */
export type Value =
  | TodoValue
  | NoneValue
  | BoolValue
  | NumberValue
  | DurationValue
  | TextValue
  | DateValue
  | DateTimeValue
  | IdValue
  | RecordValue
  | ReferenceValue
  | ListValue;

/** `todo`, `todo "why"`: not stated, with a reason. */
export interface TodoValue extends NodeBase<"TodoValue"> {
  readonly reason: string | null;
}
export interface NoneValue extends NodeBase<"NoneValue"> {}
export interface BoolValue extends NodeBase<"BoolValue"> {
  readonly value: boolean;
}
/** Digits without `_`, with the sign: exact, not yet a machine number. */
export interface NumberValue extends NodeBase<"NumberValue"> {
  readonly digits: string;
}
export type DurationUnit = "business day" | "year" | "month" | "week" | "day" | "hour" | "minute";
export interface DurationValue extends NodeBase<"DurationValue"> {
  readonly digits: string;
  readonly unit: DurationUnit;
}
/** One string, or several written one per line, unescaped; they read joined by a blank. */
export interface TextValue extends NodeBase<"TextValue"> {
  readonly lines: readonly string[];
}
/** What people read: one text, or `{ kk: "…" ru: "…" en: "…" }`. */
export type Wording = TextValue | RecordValue;
/** `2026-01-06` as written; the calendar is checked later. */
export interface DateValue extends NodeBase<"DateValue"> {
  readonly text: string;
}
export interface DateTimeValue extends NodeBase<"DateTimeValue"> {
  readonly text: string;
}
export interface IdValue extends NodeBase<"IdValue"> {
  readonly id: Id;
}
export interface RecordValue extends NodeBase<"RecordValue"> {
  readonly properties: readonly Property[];
}
/** A name: an element, an enum member, a category or a citation `law40 "art. 3"`; as content, `IIN as hashed of patient`. */
export interface ReferenceValue extends NodeBase<"ReferenceValue"> {
  readonly target: Target;
  /** The text after the name: the place in the cited act. */
  readonly citation: string | null;
  readonly as: Name | null;
  readonly of: Path | null;
}
/** `[A, B]`, perhaps `as hashed of patient`, which then holds for each member. */
export interface ListValue extends NodeBase<"ListValue"> {
  readonly items: readonly Value[];
  readonly as: Name | null;
  readonly of: Path | null;
}

/** `key: value`. */
export interface Property extends NodeBase<"Property"> {
  readonly key: Name;
  readonly value: Value;
}
