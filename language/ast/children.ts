import type * as D from "./declarations.ts";
import type * as E from "./expressions.ts";
import type * as N from "./nodes.ts";
import type * as V from "./values.ts";

/** Every node of the tree. */
export type Node =
  | D.SourceFile
  | D.ModuleHeader
  | D.ImportDeclaration
  | D.Declaration
  | D.Field
  | D.FixedProperty
  | D.TypeNode
  | D.EnumMember
  | D.Transform
  | D.Param
  | D.Interval
  | D.DefineVersion
  | D.Version
  | D.Rule
  | D.UnlessClause
  | D.Citation
  | D.ReviewClause
  | D.Change
  | D.Expectation
  | E.Expression
  | E.Binder
  | V.Value
  | V.Property
  | N.Name
  | N.Path
  | N.Id
  | N.Comment
  | N.Target;

type NodeOf<K extends Node["kind"]> = Extract<Node, { readonly kind: K }>;
type ChildKey<T> = {
  [P in keyof T]-?: NonNullable<T[P]> extends Node | readonly Node[] ? P : never;
}[keyof T];

/**
 * The child keys of each kind of node, in source order. A new kind, or a key that is not a child, does not compile; every walk
 * uses this table.
 */
export const childKeys: { readonly [K in Node["kind"]]: readonly ChildKey<NodeOf<K>>[] } = {
  SourceFile: ["module", "imports", "declarations"],
  ModuleHeader: ["path"],
  ImportDeclaration: ["path"],
  KindDeclaration: ["name", "parent", "members"],
  Field: ["name", "type"],
  FixedProperty: ["property"],
  TypeNode: ["name"],
  RecordDeclaration: ["name", "fields"],
  EnumDeclaration: ["name", "members"],
  EnumMember: ["name"],
  DataDeclaration: ["name", "title", "parents", "parts", "formedBy", "body"],
  ElementDeclaration: ["type", "name", "title", "members"],
  LowerTransform: ["category", "state"],
  DeriveTransform: ["category", "inputs"],
  DropTransform: ["category"],
  JoinTransform: [],
  FlowDeclaration: ["name", "title", "from", "to", "members"],
  DefineDeclaration: ["name", "params", "body", "versions"],
  Param: ["name", "type"],
  Interval: ["from", "to"],
  DefineVersion: ["interval", "unknown", "body"],
  RequirementDeclaration: ["id", "properties", "versions"],
  Version: ["interval", "unknown", "notice", "properties", "rules"],
  Rule: ["binders", "where", "unless", "review", "require", "on"],
  UnlessClause: ["condition", "by"],
  Citation: ["act"],
  ReviewClause: ["condition", "question"],
  TestDeclaration: ["name", "asOf", "imports", "declarations", "changes", "expectations"],
  Change: ["target", "properties"],
  Expectation: ["verdict", "requirement", "code", "on"],
  NumberExpression: [],
  DurationExpression: [],
  TextExpression: [],
  DateExpression: [],
  DateTimeExpression: [],
  BoolExpression: [],
  NoneExpression: [],
  ListExpression: ["items"],
  NameExpression: ["name"],
  CallExpression: ["callee", "args"],
  MemberExpression: ["object", "member", "args"],
  CountExpression: ["binder", "source", "where"],
  NotExpression: ["operand"],
  NegateExpression: ["operand"],
  BinaryExpression: ["left", "right"],
  ContentExpression: ["left", "right", "as", "of"],
  IsExpression: ["left", "path"],
  IsStatedExpression: ["left"],
  AlongExpression: ["left", "binder", "where"],
  QuantifiedExpression: ["binder", "body"],
  ConditionalExpression: ["condition", "then", "else"],
  Binder: ["name", "type", "source"],
  TodoValue: [],
  NoneValue: [],
  BoolValue: [],
  NumberValue: [],
  DurationValue: [],
  TextValue: [],
  DateValue: [],
  DateTimeValue: [],
  IdValue: ["id"],
  RecordValue: ["properties"],
  ReferenceValue: ["target", "as", "of"],
  ListValue: ["items", "as", "of"],
  Property: ["key", "value"],
  Name: [],
  Path: ["names"],
  Id: [],
  Comment: [],
  Target: ["path", "to"],
};
