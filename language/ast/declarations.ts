import type { Binder, Expression } from "./expressions.ts";
import type { Comment, Documented, Id, Name, NodeBase, Path, Target } from "./nodes.ts";
import type { DateValue, Property, RecordValue, TextValue, Wording } from "./values.ts";

/** One parsed file. A file with faults still has all that could be read. */
export interface SourceFile extends NodeBase<"SourceFile"> {
  /** Project-relative POSIX path. */
  readonly path: string;
  readonly module: ModuleHeader | null;
  readonly imports: readonly ImportDeclaration[];
  readonly declarations: readonly Declaration[];
  /** All comments, documentation included, in order of place. */
  readonly comments: readonly Comment[];
}
export interface ModuleHeader extends NodeBase<"ModuleHeader"> {
  readonly path: Path;
}
export interface ImportDeclaration extends NodeBase<"ImportDeclaration"> {
  readonly path: Path;
}

export type Declaration =
  | KindDeclaration
  | RecordDeclaration
  | EnumDeclaration
  | DataDeclaration
  | ElementDeclaration
  | FlowDeclaration
  | DefineDeclaration
  | RequirementDeclaration
  | TestDeclaration;

/** `kind store is node { … }`; only the root kind has no parent. */
export interface KindDeclaration extends NodeBase<"KindDeclaration">, Documented {
  readonly name: Name;
  readonly parent: Path | null;
  readonly members: readonly (Field | FixedProperty)[];
}
/** `holds: data set`, `required of: Requirement`. */
export interface Field extends NodeBase<"Field">, Documented {
  readonly required: boolean;
  readonly name: Name;
  readonly type: TypeNode;
}
/** `fixed medium: electronic`. */
export interface FixedProperty extends NodeBase<"FixedProperty">, Documented {
  readonly property: Property;
}
/** A type as written; `form` tells the shape, `optional` the `?`. `name` is null for data set and data scope. */
export interface TypeNode extends NodeBase<"TypeNode"> {
  readonly form: "name" | "set" | "data set" | "data scope";
  readonly name: Path | null;
  readonly optional: boolean;
}
export interface RecordDeclaration extends NodeBase<"RecordDeclaration">, Documented {
  readonly name: Name;
  readonly fields: readonly Field[];
}
export interface EnumDeclaration extends NodeBase<"EnumDeclaration">, Documented {
  readonly name: Name;
  readonly members: readonly EnumMember[];
}
export interface EnumMember extends NodeBase<"EnumMember">, Documented {
  readonly name: Name;
}
/** `data IdCopy "…" is Document consists of [FullName, IIN] { access: restricted }`. */
export interface DataDeclaration extends NodeBase<"DataDeclaration">, Documented {
  readonly abstract: boolean;
  readonly name: Name;
  readonly title: TextValue | null;
  readonly parents: readonly Path[];
  /** `consists of`. */
  readonly parts: readonly Path[];
  /** `formed by`. */
  readonly formedBy: readonly Path[];
  readonly body: RecordValue | null;
}
/** `store cards "Patient cards" { … }`: any kind may begin an element. */
export interface ElementDeclaration extends NodeBase<"ElementDeclaration">, Documented {
  readonly type: Path;
  readonly name: Name;
  readonly title: TextValue | null;
  readonly members: readonly (Property | Transform)[];
}
export type Transform = LowerTransform | DeriveTransform | DropTransform | JoinTransform;
export interface LowerTransform extends NodeBase<"LowerTransform"> {
  readonly category: Path;
  readonly state: Name;
}
export interface DeriveTransform extends NodeBase<"DeriveTransform"> {
  readonly category: Path;
  readonly inputs: readonly Path[];
}
export interface DropTransform extends NodeBase<"DropTransform"> {
  readonly category: Path;
}
export interface JoinTransform extends NodeBase<"JoinTransform"> {}
/** `flow book: patient -> cards { … }`. */
export interface FlowDeclaration extends NodeBase<"FlowDeclaration">, Documented {
  readonly name: Name;
  readonly title: TextValue | null;
  readonly from: Path;
  readonly to: Path;
  readonly members: readonly Property[];
}
/** `define third(f: flow) = …`, or by date. */
export interface DefineDeclaration extends NodeBase<"DefineDeclaration">, Documented {
  readonly name: Name;
  readonly params: readonly Param[];
  readonly body: Expression | null;
  readonly versions: readonly DefineVersion[];
}
export interface Param extends NodeBase<"Param"> {
  readonly name: Name;
  readonly type: TypeNode;
}
/** `version FROM .. [TO]`; half-open. */
export interface Interval extends NodeBase<"Interval"> {
  readonly from: DateValue;
  readonly to: DateValue | null;
}
export interface DefineVersion extends NodeBase<"DefineVersion"> {
  readonly interval: Interval;
  readonly unknown: Wording | null;
  readonly body: Expression | null;
}
export interface RequirementDeclaration extends NodeBase<"RequirementDeclaration">, Documented {
  readonly id: Id;
  readonly properties: readonly Property[];
  readonly versions: readonly Version[];
}
export interface Version extends NodeBase<"Version"> {
  readonly interval: Interval;
  /** Set: the wording is not known, with the reason. */
  readonly unknown: Wording | null;
  readonly continues: boolean;
  /** The notice after `continues`, if one is given. */
  readonly notice: TextValue | null;
  readonly properties: readonly Property[];
  readonly rules: readonly Rule[];
}
/** `for … where … unless … by … review … "why" require … on x`. */
export interface Rule extends NodeBase<"Rule"> {
  readonly binders: readonly Binder[];
  readonly where: Expression | null;
  readonly unless: readonly UnlessClause[];
  readonly review: readonly ReviewClause[];
  readonly require: Expression | null;
  readonly on: Name | null;
}
export interface UnlessClause extends NodeBase<"UnlessClause"> {
  readonly condition: Expression;
  readonly by: Id | Citation;
}
export interface Citation extends NodeBase<"Citation"> {
  readonly act: Path;
  readonly provision: string | null;
}
export interface ReviewClause extends NodeBase<"ReviewClause"> {
  readonly condition: Expression;
  readonly question: Wording;
}
export interface TestDeclaration extends NodeBase<"TestDeclaration">, Documented {
  readonly name: TextValue;
  readonly asOf: DateValue | null;
  readonly imports: readonly ImportDeclaration[];
  readonly declarations: readonly Declaration[];
  readonly changes: readonly Change[];
  readonly expectations: readonly Expectation[];
}
/** `change cards { subjects: 100_001, at: unstated }`; `unstated` is a ReferenceValue of that name. */
export interface Change extends NodeBase<"Change"> {
  readonly target: Target;
  readonly properties: readonly Property[];
}
/** `expect violated HOUSE-1 on [e, c]`, `expect not in force HOUSE-1`, `expect error unknown-name on e`. */
export interface Expectation extends NodeBase<"Expectation"> {
  /** A verdict as in the JSON contract (`not_applicable`, …), or `error`. */
  readonly verdict: Name;
  /** The requirement, or null for `error`. */
  readonly requirement: Id | null;
  /** The code after `error`, words joined by `-`; null for a verdict. */
  readonly code: Name | null;
  /** Empty where no element is named; several are a binding. */
  readonly on: readonly Target[];
}
