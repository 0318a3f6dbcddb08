import type {
  DataDeclaration,
  DefineDeclaration,
  ElementDeclaration,
  EnumDeclaration,
  FlowDeclaration,
  KindDeclaration,
  RecordDeclaration,
  RequirementDeclaration,
  SourceFile,
  TestDeclaration,
} from "../../language/index.ts";

/** A module: all its files in the project. The body of a test is a module of its own, with the enclosing file's and its own imports. */
export interface Module {
  /** Dotted name; empty for files without a header; `module test "…"` modules are named `<module>#<n>` and never imported. */
  readonly name: string;
  /** Part of the standard library. */
  readonly library: boolean;
  readonly files: readonly SourceFile[];
  /** Set for the body of a test. */
  readonly test: TestDeclaration | null;
  /** Direct imports, the prelude included, each once; filled while binding. */
  readonly imports: readonly Module[];
  /** Kinds, records and enums by bare name; two entries are duplicates. */
  readonly types: ReadonlyMap<string, readonly TypeSymbol[]>;
  /** Elements, flows, data categories and definitions by bare name. */
  readonly values: ReadonlyMap<string, readonly ValueSymbol[]>;
  readonly requirements: readonly RequirementSymbol[];
  /** The first of each id. */
  readonly requirementsById: ReadonlyMap<string, RequirementSymbol>;
}

interface SymbolBase<D> {
  readonly name: string;
  /** `module.name`; the bare name where the module has none. */
  readonly qualified: string;
  readonly module: Module;
  readonly declaration: D;
  readonly file: string;
}
export interface KindSymbol extends SymbolBase<KindDeclaration> {
  readonly kind: "kind";
}
export interface RecordSymbol extends SymbolBase<RecordDeclaration> {
  readonly kind: "record";
}
export interface EnumSymbol extends SymbolBase<EnumDeclaration> {
  readonly kind: "enum";
}
export interface DataSymbol extends SymbolBase<DataDeclaration> {
  readonly kind: "data";
}
export interface ElementSymbol extends SymbolBase<ElementDeclaration | FlowDeclaration> {
  readonly kind: "element";
}
export interface DefineSymbol extends SymbolBase<DefineDeclaration> {
  readonly kind: "define";
}
export interface RequirementSymbol extends SymbolBase<RequirementDeclaration> {
  readonly kind: "requirement";
}

export type TypeSymbol = KindSymbol | RecordSymbol | EnumSymbol;
export type ValueSymbol = DataSymbol | ElementSymbol | DefineSymbol;
export type PdpSymbol = TypeSymbol | ValueSymbol | RequirementSymbol;
