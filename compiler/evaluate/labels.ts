import type { ElementInfo } from "../check/schema.ts";
import type { FactRef, Label, LabelSet } from "../infer/model.ts";
import type { Frame } from "./frame.ts";
import { isOfKind } from "./frame.ts";
import { noNote } from "./note.ts";
import type { Used } from "./note.ts";
import { labelText } from "./texts.ts";
import type { LabelValue, SetValue, Value } from "./values.ts";

/** The effective labels of a node or flow: `n.holds`, `n.labels`, `f.carries`, `f.labels`. */
export function effectiveLabels(frame: Frame, of: ElementInfo, property: string): SetValue {
  frame.run.reads?.fact(of, "#labels");
  const { labels } = frame.run.memory;
  let set = labels.get(of);
  if (set === undefined) {
    set = replayed(frame, setOfLabels(frame.run.model.labels(of), of, property), of);
    labels.set(of, set);
  }
  if (frame.explain) noteSet(frame, of, property, frame.run.model.labels(of));
  return set;
}

/** The written content of a node or flow: `n.declared`. */
export function declaredLabels(frame: Frame, of: ElementInfo): SetValue {
  frame.run.reads?.fact(of, "#labels");
  const { declared } = frame.run.memory;
  let set = declared.get(of);
  if (set === undefined) {
    set = replayed(frame, setOfLabels(frame.run.model.declared(of), of, "declared"), of);
    declared.set(of, set);
  }
  if (frame.explain) noteSet(frame, of, "declared", frame.run.model.declared(of));
  return set;
}

function setOfLabels(labels: LabelSet, at: ElementInfo, property: string): SetValue {
  const values = (list: readonly Label[]): readonly LabelValue[] =>
    list.map((label) => labelValue(label, at)).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    kind: "set",
    sure: values(labels.sure),
    unsure: values(labels.unsure),
    open: labels.open,
    labelsOf: { element: at, text: `${at.name}.${property}` },
  };
}

export function labelValue(label: Label, at: ElementInfo): LabelValue {
  const { category, subject, state, process } = label;
  return {
    kind: "label",
    category,
    subject,
    state,
    process,
    at,
    label,
    key: labelText(category.name, state, subject, process),
  };
}

function noteSet(frame: Frame, of: ElementInfo, property: string, labels: LabelSet): void {
  frame.note = {
    ...noNote,
    path: `${of.name}.${property}`,
    used: frame.note.used,
    assumed: frame.note.assumed,
    missing: labels.missing,
  };
}

const everyLabel = "#";
function labelFact(set: { readonly element: ElementInfo }, label: LabelValue): string {
  return `${set.element.qualified}.${everyLabel}${label.key}`;
}

/** That a label is there, as a fact of its own. Members of written sets need none: the set itself is the fact. */
export function membership(frame: Frame, set: SetValue, member: Value): readonly Used[] {
  if (set.labelsOf === null || member.kind !== "label") return [];
  const { element, text } = set.labelsOf;
  const last = member.label === null ? undefined : frame.run.model.witness(element, member.label).at(-1);
  return [
    {
      text: `${text} has ${member.key}`,
      place: last?.place ?? contentPlace(frame, element),
      key: labelFact(set.labelsOf, member),
    },
  ];
}

/** That nothing else is there, as a fact of its own. */
export function completeness(frame: Frame, set: SetValue): readonly Used[] {
  if (set.labelsOf === null || set.open) return [];
  const { element, text } = set.labelsOf;
  const members = [...set.sure, ...set.unsure].flatMap((each) => (each.kind === "label" ? [each.key] : []));
  return [
    {
      text: `${text} = [${members.join(", ")}]`,
      place: contentPlace(frame, element),
      key: `${element.qualified}.${everyLabel}`,
    },
  ];
}

function contentPlace(frame: Frame, element: ElementInfo): Used["place"] {
  return frame.run.model.facts(element).get(contentProperty(element))?.place ?? element.place;
}

/** The property that states the content of an element, by what its kind declares. */
export function contentProperty(element: ElementInfo): string {
  return ["carries", "holds", "gives", "scope"].find((each) => element.kind.properties.has(each)) ?? "labels";
}

/** While a proof is replayed, only labels that it uses are sure, and the set is complete only if the proof says so. */
function replayed(frame: Frame, set: SetValue, of: ElementInfo): SetValue {
  const { only } = frame.run;
  if (only === null || set.labelsOf === null) return set;
  const { labelsOf } = set;
  const proved = (each: Value): boolean => each.kind === "label" && only.has(labelFact(labelsOf, each));
  const complete = only.has(`${of.qualified}.${everyLabel}`);
  const rest = complete ? [...set.unsure, ...set.sure.filter((each) => !proved(each))] : set.unsure;
  return { ...set, sure: set.sure.filter(proved), unsure: rest, open: set.open || !complete };
}

/** Does the element have labels? */
export function hasLabels(frame: Frame, element: ElementInfo): boolean {
  return element.ends !== null || isOfKind(element, frame.run.hooks.node);
}

/** What would make a member sure, or for null, close the set. */
export function settling(
  frame: Frame,
  set: SetValue,
  member: Value | null,
  source: readonly FactRef[],
): readonly FactRef[] {
  if (set.labelsOf === null || set.labelsOf.text.endsWith(".declared")) return source;
  const label = member?.kind === "label" ? member.label : null;
  if (member !== null && label === null) return source;
  const facts = frame.run.model.unsure(set.labelsOf.element, label);
  return facts.length === 0 ? source : facts;
}
