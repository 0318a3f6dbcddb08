import { diagnose, nearest } from "../../language/index.ts";
import type { Name, Path, ReferenceValue, Value } from "../../language/index.ts";
import { sortOf, valueText } from "./describe.ts";
import type { Desk } from "./desk.ts";
import { abstractCategory } from "./diagnostics/abstract-category.ts";
import { duplicateMember } from "./diagnostics/duplicate-member.ts";
import { unknownMember } from "./diagnostics/unknown-member.ts";
import { isCategory, isKind } from "./relation.ts";
import { fitsCategory, fitsKind } from "./resolve.ts";
import type { CategoryInfo, ElementInfo } from "./schema.ts";
import type { Spot } from "./spot.ts";
import type { Type } from "./types.ts";
import { fault } from "./values.ts";
import type { FactValue, Item } from "./values.ts";
import { reportWrongType } from "./wrong-type.ts";

/** What is there: an abstract category cannot be there. Nor is it a list of what is allowed (`data scope`). */
const heldIn: ReadonlySet<string> = new Set(["holds", "carries", "takes", "gives"]);

interface Collected {
  readonly items: Item[];
  open: boolean;
}

/** `[FullName, IIN as hashed] of patient`, one item without brackets, or `all` where a flow carries everything. */
export function contentValue(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  if (value.kind === "ReferenceValue" && isAll(value, desk, spot)) {
    if (spot.property.name === "carries") return { kind: "content", items: [], open: false, all: true };
    const only = {
      kk: "тек `carries` айта алатын `all`",
      ru: "`all`, что может сказать только `carries`",
      en: "`all`, which only `carries` may say",
    };
    reportWrongType(desk, desk.place(spot.file, value), type, only, spot.property);
    return fault;
  }
  if (value.kind !== "ReferenceValue" && value.kind !== "ListValue") {
    reportWrongType(desk, desk.place(spot.file, value), type, valueText(value), spot.property);
    return fault;
  }
  const into: Collected = { items: [], open: false };
  collect(desk, value, type, null, null, spot, into);
  return { kind: "content", items: into.items, open: into.open, all: false };
}

function isAll(value: ReferenceValue, desk: Desk, spot: Spot): boolean {
  const { target } = value;
  return (
    target.to === null &&
    target.path.names.length === 1 &&
    target.path.names[0]?.text === "all" &&
    desk.findValue("all", spot.module) === null
  );
}

/** What stands behind `as` and `of`: null is nothing written, "faulty" something that did not resolve. */
type State = string | null | undefined;
type Subject = ElementInfo | null | undefined;

/** Adds the items of a value; the state and subject written after a list hold for its members, unless they say their own. */
function collect(
  desk: Desk,
  value: Value,
  type: Type,
  state: State,
  subject: Subject,
  spot: Spot,
  into: Collected,
): void {
  if (value.kind === "TodoValue") {
    into.open = true;
    return;
  }
  if (value.kind !== "ReferenceValue" && value.kind !== "ListValue") {
    reportWrongType(
      desk,
      desk.place(spot.file, value),
      { kind: "category" },
      valueText(value),
      spot.property,
    );
    into.open = true;
    return;
  }
  const as = value.as === null ? state : stateOf(desk, value.as, spot);
  const of = value.of === null ? subject : subjectOf(desk, value.of, spot);
  if (value.kind === "ListValue") {
    for (const item of value.items) collect(desk, item, type, as, of, spot, into);
    return;
  }
  const category = categoryOf(desk, value, spot);
  // A faulty item leaves the list open: at least the others are there.
  if (category === null || as === undefined || of === undefined) {
    into.open = true;
    return;
  }
  const place = desk.place(spot.file, value);
  if (category.abstract && (type.kind === "data scope" || heldIn.has(spot.property.name))) {
    const concrete = desk.suggest() ? concreteBelow(desk, category) : [];
    desk.report(
      diagnose(abstractCategory, desk.place(spot.file, value.target), { name: category.name, concrete }),
    );
  }
  if (into.items.some((item) => item.category === category && item.state === as && item.subject === of)) {
    desk.report(diagnose(duplicateMember, place, { name: category.name }));
    return;
  }
  into.items.push({ category, state: as, subject: of, place });
}

function categoryOf(desk: Desk, value: ReferenceValue, spot: Spot): CategoryInfo | null {
  const expected: Type = { kind: "category" };
  if (value.target.to !== null || value.citation !== null) {
    reportWrongType(desk, desk.place(spot.file, value), expected, valueText(value), spot.property);
    return null;
  }
  const symbol = desk.resolveValue(value.target.path, spot.module, spot.file, fitsCategory);
  if (symbol === null) return null;
  const category = desk.categoryOf.get(symbol);
  if (category !== undefined) return category;
  reportWrongType(desk, desk.place(spot.file, value.target), expected, sortOf(desk, symbol), spot.property);
  return null;
}

/** A member of the prelude's `State`, or undefined after a report. */
export function stateOf(desk: Desk, name: Name, spot: { readonly file: string }): string | undefined {
  const states = desk.preludeEnum("State");
  if (states === null || name.text === "") return undefined;
  if (states.members.has(name.text)) {
    desk.members.set(name, states);
    return name.text;
  }
  const all = [...states.members.keys()];
  desk.report(
    diagnose(unknownMember, desk.place(spot.file, name), {
      name: name.text,
      owner: states.name,
      close: nearest(name.text, all),
      all,
    }),
  );
  return undefined;
}

function subjectOf(desk: Desk, path: Path, spot: Spot): ElementInfo | undefined {
  const kind = desk.preludeKind("subject");
  const symbol = desk.resolveValue(path, spot.module, spot.file, fitsKind(desk, kind));
  if (symbol === null) return undefined;
  const element = desk.elementOf.get(symbol);
  if (element === undefined && symbol.kind === "element") return undefined;
  if (element !== undefined && (kind === null || isKind(element.kind, kind))) return element;
  if (kind !== null)
    reportWrongType(
      desk,
      desk.place(spot.file, path),
      { kind: "element", of: kind },
      sortOf(desk, symbol),
      null,
    );
  return undefined;
}

/** A few concrete categories below an abstract one, for the hint: those right below it, the one with most below itself first. */
function concreteBelow(desk: Desk, category: CategoryInfo): readonly string[] {
  const concrete = [...desk.categoryOf.values()].filter(
    (each) => !each.abstract && isCategory(each, category),
  );
  const size = (of: CategoryInfo): number => concrete.filter((each) => isCategory(each, of)).length;
  const direct = concrete.filter((each) => each.parents.includes(category));
  const ranked = (direct.length === 0 ? concrete : direct).map((each) => ({ each, size: size(each) }));
  return ranked
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ each }) => each.name);
}
