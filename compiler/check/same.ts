import type { Place } from "../../language/index.ts";
import type { TransformInfo } from "./schema.ts";
import type { Exact, Fact, FactValue, Item } from "./values.ts";

type Facts = ReadonlyMap<string, Fact>;

/**
 * The facts of an element after its text was read again: those that say the same as before stay the same objects and only move, so
 * that whatever was found out with them stays true and points at where they stand now. `changed` hears the names of all others.
 */
export function factsAgain(before: Facts, after: Facts, changed: (name: string) => void): Facts {
  const facts = new Map<string, Fact>();
  for (const [name, fact] of after) {
    const old = before.get(name);
    if (old === fact) facts.set(name, fact);
    else if (old !== undefined && sameValue(old.value, fact.value)) {
      moveFact(old, fact);
      facts.set(name, old);
    } else {
      facts.set(name, fact);
      changed(name);
    }
  }
  for (const name of before.keys()) if (!after.has(name)) changed(name);
  return facts;
}

/** The same of transforms, as a whole. */
export function transformsAgain(
  before: readonly TransformInfo[],
  after: readonly TransformInfo[],
  changed: () => void,
): readonly TransformInfo[] {
  const isSame =
    before.length === after.length &&
    before.every((each, at) => {
      const other = after[at];
      return other !== undefined && sameTransform(each, other);
    });
  if (!isSame) {
    changed();
    return after;
  }
  before.forEach((each, at) => movePlace(each.place, after[at]?.place ?? each.place));
  return before;
}

/** Lets a place stand where another one does. */
export function movePlace(place: { file: string; start: number; end: number }, to: Place): void {
  place.file = to.file;
  place.start = to.start;
  place.end = to.end;
}

function sameTransform(a: TransformInfo, b: TransformInfo): boolean {
  if (a.kind === "lower") return b.kind === "lower" && a.category === b.category && a.state === b.state;
  if (a.kind === "derive")
    return b.kind === "derive" && a.category === b.category && sameList(a.inputs, b.inputs);
  if (a.kind === "drop") return b.kind === "drop" && a.category === b.category;
  return b.kind === "join";
}

export function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Do two values say the same, wherever they stand? What is not sure to be the same is not. */
export function sameValue(a: FactValue, b: FactValue): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "todo":
      return b.kind === "todo" && a.reason === b.reason;
    case "none":
      return b.kind === "none";
    case "bool":
      return b.kind === "bool" && a.value === b.value;
    case "number":
      return b.kind === "number" && sameNumber(a.value, b.value);
    case "text":
      return b.kind === "text" && a.value === b.value;
    case "date":
      return b.kind === "date" && a.day === b.day;
    case "datetime":
      return b.kind === "datetime" && a.instant === b.instant && a.offset === b.offset;
    case "duration":
      return (
        b.kind === "duration" &&
        a.value.months === b.value.months &&
        a.value.minutes === b.value.minutes &&
        a.value.businessDays === b.value.businessDays &&
        a.value.days === b.value.days
      );
    case "enum":
      return b.kind === "enum" && a.of === b.of && a.member === b.member;
    case "element":
      return b.kind === "element" && a.element === b.element;
    case "category":
      return b.kind === "category" && a.category === b.category;
    case "requirement":
      return b.kind === "requirement" && a.id === b.id;
    case "citation":
      return b.kind === "citation" && a.act === b.act && a.provision === b.provision;
    case "binding":
      return b.kind === "binding" && sameList(a.targets, b.targets);
    case "record":
      return b.kind === "record" && a.of === b.of && sameFields(a.fields, b.fields);
    case "set":
      return b.kind === "set" && a.open === b.open && sameFacts(a.members, b.members);
    case "content":
      return b.kind === "content" && a.open === b.open && a.all === b.all && sameItems(a.items, b.items);
  }
}

function sameNumber(a: Exact, b: Exact): boolean {
  return a.digits === b.digits && a.scale === b.scale;
}

function sameFacts(a: readonly Fact[], b: readonly Fact[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at];
      return other !== undefined && sameValue(each.value, other.value);
    })
  );
}

function sameFields(a: Facts, b: Facts): boolean {
  if (a.size !== b.size) return false;
  for (const [name, fact] of a) {
    const other = b.get(name);
    if (other === undefined || !sameValue(fact.value, other.value)) return false;
  }
  return true;
}

function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        each.category === other.category &&
        each.state === other.state &&
        each.subject === other.subject
      );
    })
  );
}

/** Of two facts of the same value. */
function moveFact(fact: Fact, to: Fact): void {
  if (fact === to) return;
  movePlace(fact.place, to.place);
  const [from, into] = [fact.value, to.value];
  if (from.kind === "set" && into.kind === "set")
    from.members.forEach((each, at) => moveFact(each, into.members[at] ?? each));
  else if (from.kind === "content" && into.kind === "content")
    from.items.forEach((each, at) => movePlace(each.place, into.items[at]?.place ?? each.place));
  else if (from.kind === "record" && into.kind === "record")
    for (const [name, each] of from.fields) moveFact(each, into.fields.get(name) ?? each);
}
