import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import type { Label } from "../../infer/model.ts";
import type { Program } from "../../program.ts";
import { countryOf, elementOf, elementsOf, shapeOf, valueOf } from "../diagram/index.ts";
import type { Reading } from "../diagram/index.ts";

/** A datum of somebody in a state: a label, or an item that a policy writes. */
export interface Datum {
  readonly category: CategoryInfo;
  readonly subject: ElementInfo | null;
  readonly state: string;
  /** Not proven to be there. */
  readonly unsure: boolean;
}

/** What of a model is a party's: what it keeps, what comes in and goes out, who works there. */
export interface PartyScope {
  readonly party: ElementInfo;
  readonly stores: readonly ElementInfo[];
  readonly processes: readonly ElementInfo[];
  /** Stores and processes. */
  readonly nodes: ReadonlySet<ElementInfo>;
  /** Flows that begin or end at one of its nodes. */
  readonly flows: readonly ElementInfo[];
  readonly persons: readonly ElementInfo[];
  readonly activities: readonly ElementInfo[];
}

/** The parties that papers are made for: those of the project that answer for personal data, third parties aside. */
export function operatorsOf(program: Program, reading: Reading): readonly ElementInfo[] {
  return program.model
    .ofKind("pdp.party")
    .filter((party) => !program.library.has(party.place.file) && !isKind(party, "pdp.third_party"))
    .filter((party) => {
      if (isKind(party, "pdp.operator")) return true;
      const { stores, activities } = scopeOf(program, reading, party);
      return stores.length > 0 || activities.length > 0;
    });
}

export function scopeOf(program: Program, reading: Reading, party: ElementInfo): PartyScope {
  const { model } = program;
  const runs = (node: ElementInfo): boolean => elementOf(reading, node, "operator") === party;
  const stores = model
    .ofKind("pdp.store")
    .filter((each) => runs(each) || elementOf(reading, each, "owner") === party);
  const processes = model.ofKind("pdp.process").filter(runs);
  const nodes = new Set([...stores, ...processes]);
  const flows = model.elements.filter(
    ({ ends }) => ends !== null && (nodes.has(ends.source) || nodes.has(ends.target)),
  );
  const listed = stores.flatMap((each) => [...listedOn(reading, each, "access_list")]);
  const reaching = stores.flatMap((each) => elementsOf(reading, each, "access"));
  const persons = new Set([...reaching, ...listed].filter((each) => shapeOf(each) !== "store"));
  return {
    party,
    stores,
    processes,
    nodes,
    flows,
    persons: model.elements.filter((each) => persons.has(each)),
    activities: model.ofKind("pdp.activity").filter((each) => elementOf(reading, each, "party") === party),
  };
}

/** The persons of a list of a store. */
export function listedOn(
  reading: Reading,
  store: ElementInfo,
  name: "access_list" | "restricted_access_list",
): ReadonlySet<ElementInfo> {
  const value = valueOf(reading, store, name);
  const persons = value?.kind === "record" ? value.fields.get("persons")?.value : undefined;
  if (persons?.kind === "element") return new Set([persons.element]);
  if (persons?.kind !== "set") return new Set();
  return new Set(
    persons.members.flatMap((each) => (each.value.kind === "element" ? [each.value.element] : [])),
  );
}

/** The personal data of nodes and flows, each once. */
export function dataAt(program: Program, elements: readonly ElementInfo[]): readonly Datum[] {
  const found = new Map<string, Datum>();
  for (const element of elements) {
    const { sure, unsure } = program.model.labels(element);
    for (const label of sure) add(program, found, label, false);
    for (const label of unsure) add(program, found, label, true);
  }
  return [...found.values()];
}

function add(program: Program, found: Map<string, Datum>, label: Label, unsure: boolean): void {
  if (!isPersonal(program, label.category)) return;
  const key = `${label.category.qualified} ${label.state} ${label.subject?.qualified ?? ""}`;
  const before = found.get(key);
  if (before === undefined || (before.unsure && !unsure))
    found.set(key, { category: label.category, subject: label.subject, state: label.state, unsure });
}

/** The data that a property writes down, as `uses` and `covers` do. */
export function dataIn(
  program: Program,
  reading: Reading,
  element: ElementInfo,
  name: string,
): readonly Datum[] {
  const value = valueOf(reading, element, name);
  if (value?.kind !== "content") return [];
  return value.items
    .filter((each) => isPersonal(program, each.category))
    .map(({ category, subject, state }) => ({ category, subject, state: state ?? "raw", unsure: false }));
}

export function isRestricted(program: Program, { category }: Datum): boolean {
  return program.model.categories.accessOf(category)?.value === "restricted";
}

function isPersonal(program: Program, category: CategoryInfo): boolean {
  const personal = personalIn(program);
  return personal === null || program.model.categories.below(category, personal);
}

const known = new WeakMap<Program, CategoryInfo | null>();

/** The root of personal data; looked up once for a program. */
function personalIn(program: Program): CategoryInfo | null {
  const found = known.get(program);
  if (found !== undefined) return found;
  const personal = program.schema.categories.find((each) => each.qualified === "pdp.Personal") ?? null;
  known.set(program, personal);
  return personal;
}

/** Whoever has what is at a node: the party itself, or that which runs it; for a person the employer. */
export function holderOf(reading: Reading, node: ElementInfo): ElementInfo | null {
  if (shapeOf(node) === "party") return node;
  return elementOf(reading, node, "operator") ?? elementOf(reading, node, "owner");
}

/** The data come into other hands. Collection from the people themselves is not meant. */
export function isHandedOver(reading: Reading, flow: ElementInfo): boolean {
  const { ends } = flow;
  if (ends === null || shapeOf(ends.source) === "subject" || shapeOf(ends.target) === "subject") return false;
  const [from, to] = [holderOf(reading, ends.source), holderOf(reading, ends.target)];
  return from !== to;
}

/** The data leave one country for another. */
export function isAbroad(reading: Reading, flow: ElementInfo): boolean {
  const { ends } = flow;
  if (ends === null) return false;
  const [from, to] = [countryOf(reading, ends.source), countryOf(reading, ends.target)];
  return to !== null && from !== null && from !== to;
}

export function isKind(element: ElementInfo, qualified: string): boolean {
  return element.kind.ancestry.some((each) => each.qualified === qualified);
}
