import type { Place } from "../../language/index.ts";
import type { Type } from "../check/types.ts";
import type { Fact, Item } from "../check/values.ts";
import type { FactRef } from "../infer/model.ts";
import type { Frame } from "./frame.ts";
import { lacking } from "./note.ts";
import { factText, labelText } from "./texts.ts";
import { none, opaque, setOf, unknown } from "./values.ts";
import type { LabelValue, RecordOf, SetValue, Value } from "./values.ts";

/** Where a fact belongs: its name among all facts, what people call it, and where it would be written. */
export interface FactName {
  readonly key: string;
  readonly text: string;
  readonly type: Type | null;
  readonly home: Place | null;
}

/** The value of a fact where no reason is asked for and it was read before; null: read it in full. */
export function quickly(frame: Frame, fact: Fact | undefined): Value | null {
  if (frame.explain || frame.run.only !== null) return null;
  return fact === undefined ? unknown : (frame.run.memory.converted.get(fact) ?? null);
}

/** The value of a stated fact, or U with the fact named. On entry the frame holds the note of the fact's owner. */
export function readFact(frame: Frame, fact: Fact | undefined, name: () => FactName): Value {
  const { only } = frame.run;
  if (only === null && !frame.explain && fact !== undefined) return convert(frame, fact, name);
  const called = name();
  const seen = fact !== undefined && (only === null || only.has(called.key)) ? fact : undefined;
  const value = seen === undefined ? unknown : convert(frame, seen, name);
  if (!frame.explain) return value;
  const missing: FactRef = {
    text: called.text,
    type: called.type,
    place: fact?.place ?? called.home,
    reason: fact?.value.kind === "todo" ? fact.value.reason : null,
  };
  if (value.kind === "unknown" || seen === undefined) {
    frame.note = { ...lacking(frame.note, [missing]), path: called.text };
    return value;
  }
  frame.note = {
    ...frame.note,
    used: [
      ...frame.note.used,
      { text: `${called.text} = ${factText(seen.value, value)}`, place: seen.place, key: called.key },
    ],
    missing: value.kind === "set" && value.open ? [missing] : [],
    path: called.text,
  };
  return value;
}

function convert(frame: Frame, fact: Fact, name: () => FactName): Value {
  const known = frame.run.memory.converted.get(fact);
  if (known !== undefined) return known;
  const value = valueOf(fact, name);
  // The name of a record is that of its owner, and facts fixed by a kind have many owners.
  if (value.kind !== "record") frame.run.memory.converted.set(fact, value);
  return value;
}

function valueOf(fact: Fact, name: () => FactName): Value {
  const { value } = fact;
  switch (value.kind) {
    case "todo":
      return unknown;
    case "none":
      return none;
    case "binding":
      return opaque;
    case "set": {
      const members = value.members
        .filter((each) => each.value.kind !== "todo")
        .map((each, at) => valueOf(each, () => ({ ...name(), key: `${name().key}[${at}]` })));
      return { ...setOf(inOrder(members)), open: value.open || members.length < value.members.length };
    }
    case "content":
      return contentOf(value.items, value.open || value.all);
    case "record":
      return { kind: "record", of: value.of, fields: value.fields, key: name().key, fact };
    case "datetime":
      return { kind: "datetime", instant: value.instant };
    default:
      return value;
  }
}

/** Written content as a set of items. No state: raw is the upper bound. */
export function contentOf(items: readonly Item[], open: boolean): SetValue {
  return { ...setOf(inOrder(items.map(itemValue))), open };
}

function itemValue(item: Item): LabelValue {
  const state = item.state ?? "raw";
  const { category, subject } = item;
  const key = labelText(category.name, state, subject, null);
  return { kind: "label", category, subject, state, process: null, at: null, label: null, key };
}

/** Members in order of name, so that the order of writing never shows. */
function inOrder<V extends Value>(members: readonly V[]): readonly V[] {
  const name = (value: Value): string => {
    if (value.kind === "element") return value.element.qualified;
    if (value.kind === "label") return value.key;
    if (value.kind === "category") return value.category.qualified;
    return value.kind === "enum" ? value.member : "";
  };
  return [...members].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** A field of a record as a value, without a note; `none` where the record has no such field. */
export function convertField(frame: Frame, record: RecordOf, name: string): Value {
  if (record.of !== null && !record.of.fields.has(name)) return none;
  const fact = record.fields.get(name);
  const key = `${record.key}.${name}`;
  if (fact === undefined || (frame.run.only !== null && !frame.run.only.has(key))) return unknown;
  return convert(frame, fact, () => ({ key, text: key, type: null, home: null }));
}
