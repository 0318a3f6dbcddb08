import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import type { FactRef } from "../infer/model.ts";
import { accessOf, classNote } from "./categories.ts";
import { quickly, readFact } from "./facts.ts";
import type { Frame } from "./frame.ts";
import { isOfKind } from "./frame.ts";
import { contentProperty, declaredLabels, effectiveLabels, hasLabels } from "./labels.ts";
import { lacking, named, noNote } from "./note.ts";
import { none, setOf, unknown } from "./values.ts";
import type { LabelValue, RecordOf, SetValue, Value } from "./values.ts";

/** `x.name`. On entry the frame holds the note of x, on return that of the result; the first missing link is what is named. */
export function member(frame: Frame, object: Value, name: string): Value {
  switch (object.kind) {
    case "element":
      return ofElement(frame, object.element, name);
    case "record":
      return ofRecord(frame, object, name);
    case "label":
      return ofLabel(frame, object, name);
    case "category":
      return ofCategory(frame, object.category, name);
    case "citation":
      return name === "act"
        ? ofWhole(frame, { kind: "element", element: object.act }, object.act.name)
        : none;
    case "none":
      return none;
    default:
      return unknown;
  }
}

/** A part that is as certain as the whole and is named anew. */
function ofWhole(frame: Frame, value: Value, path: string | null): Value {
  if (frame.explain) frame.note = { ...frame.note, missing: [], toTrue: null, toFalse: null, path };
  return value;
}

function ofElement(frame: Frame, element: ElementInfo, name: string): Value {
  const derived = derivedMember(frame, element, name);
  if (derived !== null) return derived;
  const property = element.kind.properties.get(name);
  if (property === undefined)
    return name === "name" || name === "title" ? wordsOf(frame, element, name) : ofWhole(frame, none, null);
  frame.run.reads?.fact(element, name);
  const fact = frame.run.model.facts(element).get(name);
  // A copy says that it is one: semantics.md 1, closed world.
  if (fact === undefined && name === "copy_of") return ofWhole(frame, none, null);
  const plain = quickly(frame, fact);
  if (plain !== null) return plain;
  return readFact(frame, fact, () => ({
    key: `${element.qualified}.${name}`,
    text: `${frame.note.path ?? element.name}.${name}`,
    type: property.type,
    home: element.place,
  }));
}

function wordsOf(frame: Frame, element: ElementInfo, name: string): Value {
  if (name === "title") frame.run.reads?.fact(element, "#title");
  const text = name === "name" ? element.name : element.title;
  return ofWhole(frame, text === null ? none : { kind: "text", value: text }, null);
}

/** What the compiler computes; null where the element has no such member. `semantics.md` 2 and 3. */
function derivedMember(frame: Frame, element: ElementInfo, name: string): Value | null {
  const { ends } = element;
  switch (name) {
    case "labels":
    case "holds":
    case "carries":
      if (!hasLabels(frame, element)) return null;
      if (name === "carries" && ends === null) return null;
      return effectiveLabels(frame, element, name === "labels" ? contentProperty(element) : name);
    case "declared":
      return hasLabels(frame, element) ? declaredLabels(frame, element) : null;
    case "inflows":
    case "outflows":
      return isOfKind(element, frame.run.hooks.node) ? flowsOf(frame, element, name) : null;
    case "source":
    case "target":
      return ends === null ? null : ofEnd(frame, ends[name]);
    case "sender":
      return ends === null ? null : ofParty(frame, ends.source);
    case "recipient":
      return ends === null ? null : ofParty(frame, ends.target);
    case "implied":
      return ends === null
        ? null
        : ofWhole(frame, { kind: "bool", value: element.declaration === null }, null);
    default:
      return null;
  }
}

function ofEnd(frame: Frame, end: ElementInfo): Value {
  return ofWhole(frame, { kind: "element", element: end }, end.name);
}

/** The party at that end, or the node's operator. */
function ofParty(frame: Frame, end: ElementInfo): Value {
  const value = ofEnd(frame, end);
  return isOfKind(end, frame.run.hooks.party) ? value : ofElement(frame, end, "operator");
}

/** The world of flows is closed: that there are no others is a fact of the proof. */
function flowsOf(frame: Frame, node: ElementInfo, name: "inflows" | "outflows"): SetValue {
  frame.run.reads?.fact(node, "#flows");
  const flows = frame.run.model[name](node);
  if (frame.explain) {
    const text = `${node.name}.${name}`;
    const used = {
      text: `${text} = [${flows.map((each) => each.name).join(", ")}]`,
      place: node.place,
      key: `${node.qualified}.${name}`,
    };
    frame.note = { ...frame.note, used: [...frame.note.used, used], missing: [], path: text };
  }
  return setOf(flows.map((element) => ({ kind: "element", element })));
}

function ofRecord(frame: Frame, record: RecordOf, name: string): Value {
  const field = record.of?.fields.get(name);
  if (field === undefined) return ofWhole(frame, none, null);
  const fact = record.fields.get(name);
  const plain = quickly(frame, fact);
  if (plain !== null) return plain;
  return readFact(frame, fact, () => ({
    key: `${record.key}.${name}`,
    text: `${frame.note.path ?? record.key}.${name}`,
    type: field.type,
    home: record.fact?.place ?? null,
  }));
}

function ofLabel(frame: Frame, label: LabelValue, name: string): Value {
  const { category, subject, process, at } = label;
  switch (name) {
    case "category":
      return ofWhole(frame, { kind: "category", category }, category.name);
    case "subject":
      if (subject === null) return lost(frame, [contentRef(frame, at, category)]);
      return ofWhole(frame, { kind: "element", element: subject }, subject.name);
    case "state": {
      const { states } = frame.run.hooks;
      return ofWhole(
        frame,
        states === null ? unknown : { kind: "enum", of: states, member: label.state },
        null,
      );
    }
    case "process":
      if (process !== null) return ofWhole(frame, { kind: "element", element: process }, process.name);
      // A lowered state that was only declared has a process, but nobody said which.
      return label.state === "raw"
        ? ofWhole(frame, none, null)
        : lost(frame, [contentRef(frame, at, category)]);
    case "collected_by":
      return collectedBy(frame, label);
    default:
      return ofWhole(frame, none, null);
  }
}

function lost(frame: Frame, missing: readonly FactRef[]): Value {
  if (frame.explain) frame.note = { ...lacking(frame.note, missing), path: null };
  return unknown;
}

/** The content that does not say enough of a category. */
export function contentRef(frame: Frame, at: ElementInfo | null, category: CategoryInfo): FactRef {
  if (at === null) return { text: category.name, type: null, place: category.place, reason: null };
  const property = contentProperty(at);
  return {
    text: `${at.name}.${property}`,
    type: null,
    place: frame.run.model.facts(at).get(property)?.place ?? at.place,
    reason: null,
  };
}

function collectedBy(frame: Frame, label: LabelValue): Value {
  if (label.at === null || label.label === null) return lost(frame, []);
  frame.run.reads?.fact(label.at, "#upstream");
  const { collections } = frame.run.memory;
  const known = collections.get(label);
  if (known !== undefined && !frame.explain) return known;
  const { sure, unsure } = frame.run.model.collectedBy(label.at, label.label);
  const text = `${label.key}.collected_by`;
  if (frame.explain) {
    const names = [...sure.map((each) => each.name), ...unsure.map((each) => `${each.name}?`)];
    const used = {
      text: `${text} = [${names.join(", ")}]`,
      place: label.at.place,
      key: `${label.at.qualified}.${text}`,
    };
    const missing = unsure.length === 0 ? [] : [contentRef(frame, label.at, label.category)];
    frame.note = { ...frame.note, used: [...frame.note.used, used], missing, path: text };
  }
  const values = (flows: readonly ElementInfo[]): readonly Value[] =>
    flows.map((element) => ({ kind: "element", element }));
  const set: SetValue = {
    kind: "set",
    sure: values(sure),
    unsure: values(unsure),
    open: false,
    labelsOf: null,
  };
  collections.set(label, set);
  return set;
}

function ofCategory(frame: Frame, category: CategoryInfo, name: string): Value {
  if (name === "name") return ofWhole(frame, { kind: "text", value: category.name }, null);
  if (name === "access") {
    const { run } = frame;
    const access = accessOf(run, category);
    if (frame.explain) frame.note = { ...classNote(run, category), assumed: frame.note.assumed };
    return access === null ? unclassified(frame) : accessValue(frame, access.value);
  }
  const record = frame.run.hooks.category;
  const field = record?.fields.get(name);
  if (record !== null && field === undefined) return ofWhole(frame, none, null);
  // Who limits the access is said where the class is said.
  const owner = name === "by" ? (frame.run.model.categories.accessOf(category)?.from ?? category) : category;
  return readFact(frame, frame.run.model.categoryFacts(owner).get(name), () => ({
    key: `${owner.qualified}.${name}`,
    text: `${owner.name}.${name}`,
    type: field?.type ?? null,
    home: owner.place,
  }));
}

function unclassified(frame: Frame): Value {
  const { hooks, settings } = frame.run;
  if (!settings.unclassifiedIsRestricted || hooks.accessClasses === null) return unknown;
  return { kind: "enum", of: hooks.accessClasses, member: "restricted" };
}

function accessValue(frame: Frame, member: string): Value {
  const of = frame.run.hooks.accessClasses;
  return of === null ? unknown : { kind: "enum", of, member };
}

/** The note of a variable's own name. */
export function nameNote(value: Value): typeof noNote {
  if (value.kind === "element") return named(value.element.name);
  return value.kind === "category" ? named(value.category.name) : noNote;
}
