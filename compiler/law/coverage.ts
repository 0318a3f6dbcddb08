import { preludeName } from "../evaluate/index.ts";
import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { FactValue } from "../check/values.ts";
import type { Trilingual } from "../../language/index.ts";
import type { Typed } from "../program.ts";
import { lawClasses, lawClassOf } from "./classes.ts";
import type { LawClass } from "./classes.ts";
import { byNature } from "./nature.ts";

/** What became of one row of a table. */
export type RowAnswer =
  /** By these requirements; of several, the strongest class counts. */
  | { readonly kind: "answered"; readonly by: readonly RequirementInfo[]; readonly class: LawClass }
  | { readonly kind: "omitted"; readonly because: Trilingual<string> }
  | { readonly kind: "missing" };
export interface RowCoverage {
  readonly row: string;
  readonly answer: RowAnswer;
}
export interface TableCoverage {
  readonly table: ElementInfo;
  readonly title: Trilingual<string>;
  readonly rows: readonly RowCoverage[];
}
/** A list that contradicts the library or itself. */
export interface RowFault {
  readonly kind: "omitted-but-present" | "omitted-but-unlisted" | "split-but-unlisted" | "listed-twice";
  readonly row: string;
}
/** The library against the tables of the law that it must answer. */
export interface Coverage {
  readonly tables: readonly TableCoverage[];
  readonly faults: readonly RowFault[];
  /** Provisions of the library that no row asks for, in order. */
  readonly added: readonly RequirementInfo[];
}

/** Holds every row of the `provision_table` elements against the requirements of the library. */
export function coverageOf(program: Typed): Coverage {
  const ofKind = (name: string): readonly ElementInfo[] => {
    const kind = preludeName(program, name);
    return program.schema.elements.filter((each) => each.kind.qualified === kind);
  };
  const present = new Map(
    program.schema.requirements
      .filter((each) => each.module.library && each.module.test === null)
      .map((each) => [each.id, each]),
  );
  const omissions = new Map(
    ofKind("provision_omission").flatMap((each) =>
      textsIn(each, "rows").map((row) => [row, wordsOf(each.facts.get("because")?.value)] as const),
    ),
  );
  const splits = new Map(
    ofKind("provision_split").map((each) => [textIn(each, "row"), textsIn(each, "into")] as const),
  );
  const answer = (row: string): RowAnswer => {
    const because = omissions.get(row);
    const wanted = present.has(row) ? [row] : (splits.get(row) ?? [row]);
    const by = wanted.flatMap((id) => present.get(id) ?? []);
    if (by.length > 0 && wanted.every((id) => present.has(id) || omissions.has(id)))
      return { kind: "answered", by, class: strongest(by) };
    return because === undefined ? { kind: "missing" } : { kind: "omitted", because };
  };
  const tables = ofKind("provision_table").map((table): TableCoverage => {
    const rows = textsIn(table, "rows").toSorted(byNature);
    const title = wordsOf(table.facts.get("title")?.value);
    return { table, title, rows: rows.map((row) => ({ row, answer: answer(row) })) };
  });
  const listed = tables.flatMap((each) => each.rows.map(({ row }) => row));
  const asked = new Set([...listed, ...listed.flatMap((row) => splits.get(row) ?? [])]);
  return {
    tables: tables.sort((a, b) => (a.table.name < b.table.name ? -1 : 1)),
    faults: faultsOf(listed, asked, [...omissions.keys()], [...splits.keys()], present),
    added: [...present.values()].filter((each) => !asked.has(each.id)).sort((a, b) => byNature(a.id, b.id)),
  };
}

function faultsOf(
  listed: readonly string[],
  asked: ReadonlySet<string>,
  omitted: readonly string[],
  split: readonly string[],
  present: ReadonlyMap<string, RequirementInfo>,
): readonly RowFault[] {
  const fault =
    (kind: RowFault["kind"]) =>
    (row: string): RowFault => ({ kind, row });
  return [
    ...omitted.filter((row) => present.has(row)).map(fault("omitted-but-present")),
    ...omitted.filter((row) => !asked.has(row)).map(fault("omitted-but-unlisted")),
    ...split.filter((row) => !asked.has(row)).map(fault("split-but-unlisted")),
    ...listed.filter((row, at) => listed.indexOf(row) !== at).map(fault("listed-twice")),
  ];
}

function strongest(requirements: readonly RequirementInfo[]): LawClass {
  const classes = requirements.map((each) => lawClassOf(each, each.versions.at(-1) ?? null));
  return lawClasses.find((each) => classes.includes(each)) ?? "explained";
}

function textIn(element: ElementInfo, name: string): string {
  const value = element.facts.get(name)?.value;
  return value?.kind === "text" ? value.value : "";
}

function textsIn(element: ElementInfo, name: string): readonly string[] {
  const value = element.facts.get(name)?.value;
  if (value?.kind !== "set") return [];
  return value.members.flatMap((each) => (each.value.kind === "text" ? [each.value.value] : []));
}

function wordsOf(value: FactValue | undefined): Trilingual<string> {
  const text = (locale: string): string => {
    const field = value?.kind === "record" ? value.fields.get(locale)?.value : undefined;
    return field?.kind === "text" ? field.value : "";
  };
  return { kk: text("kk"), ru: text("ru"), en: text("en") };
}
