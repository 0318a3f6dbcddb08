/** What the oracle judges: its own, plain form of a program. Names are identities; a fact that is not in a map is not stated. */
export type Truth = "T" | "F" | "U";

export interface Category {
  readonly name: string;
  readonly abstract: boolean;
  readonly parents: readonly string[];
  readonly parts: readonly string[];
  readonly formedBy: readonly string[];
  /** A class as written; null where nothing is written. */
  readonly access: "restricted" | "public" | "neither" | "todo" | null;
}

/** `C as state of subject`. */
export interface Item {
  readonly category: string;
  readonly state: string | null;
  readonly subject: string | null;
}

export type Fact =
  | { readonly kind: "todo" | "none" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: number }
  /** `YYYY-MM-DD` */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "enum"; readonly value: string }
  | { readonly kind: "element"; readonly value: string }
  | { readonly kind: "set"; readonly members: readonly string[]; readonly open: boolean }
  | {
      readonly kind: "content";
      readonly items: readonly Item[];
      readonly open: boolean;
      readonly all: boolean;
    }
  | { readonly kind: "record"; readonly fields: Facts };
export type Facts = ReadonlyMap<string, Fact>;

export type Transform =
  | { readonly kind: "lower"; readonly category: string; readonly state: string }
  | { readonly kind: "derive"; readonly category: string; readonly inputs: readonly string[] }
  | { readonly kind: "drop"; readonly category: string }
  | { readonly kind: "join" };

export interface Element {
  readonly kind: string;
  readonly name: string;
  readonly facts: Facts;
  readonly transforms: readonly Transform[];
}
/** A flow, declared or implied; its kind is `flow`. */
export interface Flow {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly facts: Facts;
  /** Why it is there though nobody wrote it; empty for a declared flow. */
  readonly implied: readonly ("copy" | "access" | "takes" | "gives")[];
}

export interface OracleModel {
  readonly categories: readonly Category[];
  readonly elements: readonly Element[];
  readonly flows: readonly Flow[];
}

/** The kinds of the small prelude, each with its parent. */
export const parentOf: ReadonlyMap<string, string> = new Map([
  ["node", "element"],
  ["store", "node"],
  ["database", "store"],
  ["process", "node"],
  ["party", "node"],
  ["subject", "node"],
  ["system", "node"],
  ["person", "node"],
  ["place", "element"],
  ["consent", "element"],
  ["purpose", "element"],
  ["flow", "element"],
]);

export function isKind(kind: string, wanted: string): boolean {
  if (kind === wanted) return true;
  const parent = parentOf.get(kind);
  return parent !== undefined && isKind(parent, wanted);
}

/** A node, by name. Models are closed: a missing one is a fault of the generator. */
export function elementNamed(model: OracleModel, name: string): Element {
  const found = model.elements.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no element ${name}`);
  return found;
}

/** The facts of an element, with what its kind fixes. */
export function factsOf(element: Element): Facts {
  if (element.kind !== "database") return element.facts;
  return new Map<string, Fact>([...element.facts, ["medium", { kind: "enum", value: "electronic" }]]);
}

/** Content as the equations of section 3 read it; complete means stated and not open. */
export function contentOf(
  facts: Facts,
  property: string,
): { items: readonly Item[]; complete: boolean; all: boolean } {
  const fact = facts.get(property);
  if (fact?.kind !== "content") return { items: [], complete: false, all: false };
  return { items: fact.items, complete: !fact.open, all: fact.all };
}
