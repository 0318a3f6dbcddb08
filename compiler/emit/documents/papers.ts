import type { ElementInfo } from "../../check/schema.ts";
import type { Fact, FactValue } from "../../check/values.ts";
import type { Program } from "../../program.ts";
import { isRowName, isSourceName } from "./vocabulary.ts";
import type { RowName, SourceName } from "./vocabulary.ts";

/** A paper as a library or a project describes it; texts are `Trilingual` values. */
export interface Paper {
  readonly name: string;
  readonly title: FactValue | null;
  readonly per: string;
  readonly place: bigint;
  readonly about: FactValue | null;
  readonly sections: readonly PaperSection[];
  /** Ids of requirements. */
  readonly answers: readonly string[];
  readonly checks: readonly string[];
}
export interface PaperSection {
  readonly heading: FactValue | null;
  readonly says: readonly FactValue[];
  readonly rows: RowName | null;
  readonly cards: boolean;
  readonly fields: readonly PaperField[];
  readonly empty: FactValue | null;
  readonly asks: readonly FactValue[];
  readonly numbered: boolean;
  readonly internal: boolean;
}
export interface PaperField {
  readonly title: FactValue | null;
  readonly from: SourceName;
  readonly blank: FactValue | null;
}

/** All papers of the library and of the project, in their order. */
export function papersOf(program: Program): readonly Paper[] {
  return elementsNamed(program, "pdp.paper")
    .map(paperOf)
    .sort((a, b) => (a.place !== b.place ? (a.place < b.place ? -1 : 1) : a.name < b.name ? -1 : 1));
}

/** Papers without a place come last. */
function placeOf(element: ElementInfo): bigint {
  const value = stated(element, "place");
  return value?.kind === "number" && value.value.scale === 0 ? value.value.digits : 1_000_000n;
}

/** Elements of a kind, of any module, imported or not; those of tests are not seen. */
export function elementsNamed(program: Program, kind: string): readonly ElementInfo[] {
  return program.schema.elements.filter(
    (each) => each.module.test === null && each.kind.ancestry.some(({ qualified }) => qualified === kind),
  );
}

function paperOf(element: ElementInfo): Paper {
  return {
    name: element.name,
    title: stated(element, "title"),
    per: memberOf(element, "per") ?? "",
    place: placeOf(element),
    about: stated(element, "about"),
    sections: elementsIn(element, "sections").map(sectionOf),
    answers: idsIn(element, "answers"),
    checks: idsIn(element, "checks"),
  };
}

function sectionOf(element: ElementInfo): PaperSection {
  const rows = memberOf(element, "rows");
  return {
    heading: stated(element, "heading"),
    says: membersIn(element, "says"),
    rows: rows !== null && isRowName(rows) ? rows : null,
    cards: memberOf(element, "layout") === "cards",
    fields: elementsIn(element, "fields").flatMap(fieldOf),
    empty: stated(element, "empty"),
    asks: membersIn(element, "asks"),
    numbered: isTrue(element, "numbered"),
    internal: isTrue(element, "internal"),
  };
}

function fieldOf(element: ElementInfo): readonly PaperField[] {
  const from = memberOf(element, "from");
  if (from === null || !isSourceName(from)) return [];
  return [{ title: stated(element, "title"), from, blank: stated(element, "blank") }];
}

function stated(element: ElementInfo, name: string): FactValue | null {
  return element.facts.get(name)?.value ?? null;
}

function membersIn(element: ElementInfo, name: string): readonly FactValue[] {
  const value = stated(element, name);
  return value?.kind === "set" ? value.members.map((each: Fact) => each.value) : [];
}

function elementsIn(element: ElementInfo, name: string): readonly ElementInfo[] {
  return membersIn(element, name).flatMap((each) => (each.kind === "element" ? [each.element] : []));
}

function idsIn(element: ElementInfo, name: string): readonly string[] {
  return membersIn(element, name).flatMap((each) => (each.kind === "requirement" ? [each.id] : []));
}

function memberOf(element: ElementInfo, name: string): string | null {
  const value = stated(element, name);
  return value?.kind === "enum" ? value.member : null;
}

function isTrue(element: ElementInfo, name: string): boolean {
  const value = stated(element, name);
  return value?.kind === "bool" && value.value;
}
