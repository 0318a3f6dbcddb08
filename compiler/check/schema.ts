import type {
  DefineDeclaration,
  ElementDeclaration,
  EnumMember,
  Field,
  FlowDeclaration,
  RequirementDeclaration,
  Target,
  TestDeclaration,
} from "../../language/index.ts";
import type { Place } from "../../language/index.ts";
import type { Module } from "../bind/symbols.ts";
import type { Type } from "./types.ts";
import type { Fact } from "./values.ts";

export interface PropertyInfo {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly field: Field;
  readonly place: Place;
}
export interface KindInfo {
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  readonly parent: KindInfo | null;
  /** Itself first, then parent, up to the root. */
  readonly ancestry: readonly KindInfo[];
  /** Own and inherited. */
  readonly properties: ReadonlyMap<string, PropertyInfo>;
  /** Properties that choosing the kind states, own and inherited. */
  readonly fixed: ReadonlyMap<string, Fact>;
  readonly place: Place;
  readonly doc: string | null;
}
export interface RecordInfo {
  readonly name: string;
  readonly qualified: string;
  readonly fields: ReadonlyMap<string, PropertyInfo>;
  readonly place: Place;
}
export interface EnumInfo {
  readonly name: string;
  readonly qualified: string;
  readonly members: ReadonlyMap<string, EnumMember>;
  readonly place: Place;
}
/** A data category. Order and relatedness are computed per program, since every category of the program counts. */
export interface CategoryInfo {
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  readonly abstract: boolean;
  readonly title: string | null;
  readonly parents: readonly CategoryInfo[];
  readonly parts: readonly CategoryInfo[];
  readonly formedBy: readonly CategoryInfo[];
  /** Own stated fields (record `Category` of the prelude). */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly place: Place;
}
export type TransformInfo =
  | { readonly kind: "lower"; readonly category: CategoryInfo; readonly state: string; readonly place: Place }
  | {
      readonly kind: "derive";
      readonly category: CategoryInfo;
      readonly inputs: readonly CategoryInfo[];
      readonly place: Place;
    }
  | { readonly kind: "drop"; readonly category: CategoryInfo; readonly place: Place }
  | { readonly kind: "join"; readonly place: Place };

/** An element or a flow, declared or implied. Identity is the object; `qualified` is unique but for duplicates. */
export interface ElementInfo {
  readonly kind: KindInfo;
  /** Bare name; for an implied flow its ends, `cards -> dba`. */
  readonly name: string;
  readonly qualified: string;
  readonly title: string | null;
  readonly module: Module;
  /** Null for an implied flow. */
  readonly declaration: ElementDeclaration | FlowDeclaration | null;
  /** Stated facts, those fixed by the kind included. A property that is not here is not stated (`U`). */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly transforms: readonly TransformInfo[];
  /** Where it is declared: its name; for an implied flow the line that implies it. */
  readonly place: Place;
  /** Both set for flows (kind `flow`), null for all others. */
  readonly ends: { readonly source: ElementInfo; readonly target: ElementInfo } | null;
}
export interface DefineInfo {
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  readonly declaration: DefineDeclaration;
  readonly params: readonly { readonly name: string; readonly type: Type }[];
  readonly result: Type;
  readonly place: Place;
}
/** How a requirement is checked: the classes C1 to C3 of `semantics.md` 5, and C0. */
export type CheckClass = "facts" | "evidence" | "judgement" | "none";
export type Modality = "must" | "should";
/** How the text of a provision is known. */
export type Confidence = "text" | "secondary" | "recalled";

/** How a provision counts. */
export interface Terms {
  readonly check: CheckClass;
  readonly modality: Modality;
  readonly confidence: Confidence;
}
/** What judging asks of a requirement first: it may concern nothing of a model, and then nothing else of it is read. */
export interface Outline {
  /** Qualified name of the act that it cites. */
  readonly act: string | null;
  /** Properties that are stated, by it or by one of its versions. */
  readonly states: readonly string[];
  /** As stated for all versions. */
  readonly terms: Terms;
  /** In order of date. */
  readonly versions: readonly VersionOutline[];
}
export interface VersionOutline {
  /** Day numbers, see values.ts; `to` is exclusive, null for no end. */
  readonly from: number;
  readonly to: number | null;
  readonly isKnown: boolean;
  readonly continues: boolean;
  readonly terms: Terms;
  /** Of each rule, the kinds (qualified) that it runs over: where one has no element, the rule concerns nothing. */
  readonly over: readonly (readonly string[])[];
  /** Its number among the versions as written, from 0. */
  readonly index: number;
}
export interface RequirementInfo extends Outline {
  readonly id: string;
  readonly module: Module;
  readonly declaration: RequirementDeclaration;
  /** Stated properties (record `Provision` of the prelude). */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Per version, in order of date. */
  readonly versions: readonly VersionInfo[];
  readonly place: Place;
}
export interface VersionInfo extends VersionOutline {
  readonly node: RequirementDeclaration["versions"][number];
  readonly facts: ReadonlyMap<string, Fact>;
}
export interface TestInfo {
  readonly name: string;
  readonly declaration: TestDeclaration;
  /** The module that its body makes. */
  readonly module: Module;
  /** Day number, or null: the day of the run. */
  readonly asOf: number | null;
  readonly changes: readonly ChangeInfo[];
  readonly place: Place;
}
export interface ChangeInfo {
  readonly target: Target;
  /** Null where the target is an implied flow or did not resolve. */
  readonly element: ElementInfo | null;
  readonly category: CategoryInfo | null;
  /** Null as a value: `unstated`. */
  readonly facts: ReadonlyMap<string, Fact | null>;
}

export const verdictNames = [
  "satisfied",
  "violated",
  "unproven",
  "exempt",
  "waived",
  "not_applicable",
  "review",
  "unknown_wording",
  "not_in_force",
] as const;
/** The verdicts, as the JSON contract writes them. */
export type VerdictName = (typeof verdictNames)[number];
