import type { Place, Property, Transform } from "../../language/index.ts";
import { countryText } from "../../compiler/emit/index.ts";
import { titleIn } from "../../compiler/emit/diagram/index.ts";
import type { FactValue } from "../../compiler/check/index.ts";
import type { ElementInfo, EnumInfo, Program, Type } from "../../compiler/index.ts";
import type { Snapshot, TextEdit } from "../../compiler/service/index.ts";

/** What can be asked of a node or a flow: "and if it were otherwise?" */
export const adjustable = ["at", "country", "basis", "for"] as const;
export type Adjustable = (typeof adjustable)[number];

/** A property that can have other values, as a list to choose from. */
export interface Adjustment {
  readonly property: Adjustable;
  /** The element in whose text it stands, by qualified name: of a store, the country is that of its place. */
  readonly element: string;
  /** What readers call that element. */
  readonly title: string;
  readonly many: boolean;
  /** Empty: not stated. */
  readonly current: readonly string[];
  /** As they are written, and as readers know them; the likely ones first. */
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

/** What can be changed of an element: where it is, under whose law; of a flow, its bases and purposes. Empty for what nobody wrote. */
export function adjustments(
  { program, settings }: Snapshot,
  { element }: { readonly element: string },
): readonly Adjustment[] {
  const found = declared(program, element);
  if (found === null) return [];
  const place = valueOf(program, found, "at");
  const at = place?.kind === "element" ? place.element : null;
  const asked: readonly (readonly [ElementInfo, Adjustable])[] = [
    ...(at === null ? [] : [[at, "country"] as const]),
    ...adjustable.map((property) => [found, property] as const),
  ];
  return asked.flatMap(([of, property]): readonly Adjustment[] => {
    const type = of.kind.properties.get(property)?.type;
    if (type === undefined || of.declaration === null || program.library.has(of.place.file)) return [];
    const value = valueOf(program, of, property);
    const options = optionsFor(program, of, type, settings.locale);
    const current = membersOf(value).map((each) => writtenValue(each, of));
    if (options.length === 0 || current.includes(null)) return [];
    return [
      {
        property,
        element: of.qualified,
        title: titleIn(of, settings.locale),
        many: inner(type).many,
        current: current.filter((each) => each !== null),
        options,
      },
    ];
  });
}

export interface AdjustParams {
  readonly element: string;
  readonly property: Adjustable;
  readonly values: readonly string[];
}
/** A replacement, and what it replaces: the text may have changed since it was asked for. */
export interface Adjusted extends TextEdit {
  readonly was: string;
}

/** The edit that states other values; null where the element is gone or nobody wrote it. */
export function adjusted(
  { program }: Snapshot,
  { element, property, values }: AdjustParams,
): Adjusted | null {
  const of = declared(program, element);
  const type = of?.kind.properties.get(property)?.type;
  if (of === null || of.declaration === null || type === undefined) return null;
  const file = of.place.file;
  const text = program.sources.get(file)?.text ?? "";
  const written = inner(type).many ? `[${values.join(", ")}]` : values.join("");
  const members: readonly (Property | Transform)[] = of.declaration.members;
  const known = members.flatMap((each) =>
    each.kind === "Property" && each.key.text === property ? [each.value] : [],
  )[0];
  const edit = (start: number, end: number, replaced: string): Adjusted => {
    const place: Place = { file, start, end };
    return { place, text: replaced, was: text.slice(start, end) };
  };
  if (known !== undefined) return edit(known.start, known.end, written);
  return edit(...insertion(text, of.declaration, `${property}: ${written}`));
}

/** Where a new property goes, in the manner of the others: on a line of its own, or after a comma. */
function insertion(
  text: string,
  {
    start,
    end,
    members,
  }: { readonly start: number; readonly end: number; readonly members: readonly { readonly end: number }[] },
  property: string,
): readonly [number, number, string] {
  const declaration = text.slice(start, end);
  const last = members.at(-1);
  if (!declaration.endsWith("}")) return [end, end, ` { ${property} }`];
  const line = declaration.lastIndexOf("\n");
  const indent = /^[ \t]*/.exec(declaration.slice(line + 1))?.[0] ?? "";
  if (line >= 0 && /^\s*}$/.test(declaration.slice(line + 1)))
    return [start + line + 1, start + line + 1, `${indent}  ${property}\n`];
  if (last !== undefined) return [last.end, last.end, `, ${property}`];
  const open = declaration.lastIndexOf("{");
  return [start + open, end, `{ ${property} }`];
}

function declared(program: Program, name: string): ElementInfo | null {
  return program.model.elements.find((each) => each.qualified === name && each.declaration !== null) ?? null;
}

function valueOf({ model }: Program, element: ElementInfo, name: string): FactValue | null {
  return model.facts(element).get(name)?.value ?? null;
}

function membersOf(value: FactValue | null): readonly FactValue[] {
  if (value === null || value.kind === "todo" || value.kind === "none") return [];
  return value.kind === "set" ? value.members.map((each) => each.value) : [value];
}

/** A value as it is written in the file of an element; null for what is not a name. */
function writtenValue(value: FactValue, within: ElementInfo): string | null {
  if (value.kind === "enum") return value.member;
  return value.kind === "element" ? writtenName(value.element, within) : null;
}

function writtenName(element: ElementInfo, within: ElementInfo): string {
  return element.module === within.module ? element.name : element.qualified;
}

function inner(type: Type): { readonly of: Type; readonly many: boolean } {
  if (type.kind === "optional") return inner(type.of);
  return type.kind === "set" ? { of: inner(type.of).of, many: true } : { of: type, many: false };
}

function optionsFor(
  program: Program,
  of: ElementInfo,
  type: Type,
  locale: Snapshot["settings"]["locale"],
): Adjustment["options"] {
  const { of: one } = inner(type);
  switch (one.kind) {
    case "enum":
      return countries(program, one.of).map((value) => ({ value, title: countryText(value, locale) }));
    case "element":
      return program.model
        .ofKind(one.of.qualified)
        .filter((each) => isInSight(program, each, of) && fits(program, each, of))
        .map((each) => ({ value: writtenName(each, of), title: titleIn(each, locale) }));
    default:
      return [];
  }
}

/** Those of the project first: most changes are between places that are known. */
function countries(program: Program, { members }: EnumInfo): readonly string[] {
  const used = new Set(
    program.model.elements.flatMap((each) => {
      const value = program.library.has(each.place.file) ? null : valueOf(program, each, "country");
      return value?.kind === "enum" && members.has(value.member) ? [value.member] : [];
    }),
  );
  return [...[...used].sort(), ...[...members.keys()].filter((each) => !used.has(each)).sort()];
}

/** Declared by the project, where the file of the other element sees it. */
function isInSight(program: Program, element: ElementInfo, from: ElementInfo): boolean {
  if (element.declaration === null || program.library.has(element.place.file)) return false;
  return element.module === from.module || from.module.imports.includes(element.module);
}

/** Could it be a basis of the flow? Not where it is given by people whose data do not flow there. */
function fits(program: Program, basis: ElementInfo, flow: ElementInfo): boolean {
  const from = valueOf(program, basis, "from");
  if (flow.ends === null || from?.kind !== "element") return true;
  const { sure, unsure } = program.model.labels(flow);
  const subjects = new Set([...sure, ...unsure].map((each) => each.subject));
  return subjects.size === 0 || subjects.has(null) || subjects.has(from.element);
}
