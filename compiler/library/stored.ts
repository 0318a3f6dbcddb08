import type {
  DataDeclaration,
  Declaration,
  DefineDeclaration,
  DefineVersion,
  ElementDeclaration,
  Expression,
  Property,
  RecordValue,
  RequirementDeclaration,
  Rule,
  SourceFile,
  Transform,
  Value,
  Version,
} from "../../language/index.ts";

/**
 * A part of a tree that is read when somebody first asks for it: where its JSON lies among the pieces, and how long it is. Law is
 * mostly text and conditions, and a run asks for few of them.
 */
export type Piece = readonly [start: number, length: number];

export type StoredProperty = Omit<Property, "value"> & { readonly value: Value | Piece };
export type Clauses = Pick<Rule, "where" | "unless" | "review" | "require">;
export type StoredRule = Omit<Rule, keyof Clauses> & { readonly clauses: Piece };
export type StoredVersion = Omit<Version, "properties" | "rules"> & {
  readonly properties: readonly StoredProperty[];
  readonly rules: readonly StoredRule[];
};
export type StoredRequirement = Omit<RequirementDeclaration, "properties" | "versions"> & {
  readonly properties: readonly StoredProperty[];
  readonly versions: readonly StoredVersion[];
};
export type StoredElement = Omit<ElementDeclaration, "members"> & {
  readonly members: readonly (StoredProperty | Transform)[];
};
export type StoredData = Omit<DataDeclaration, "body"> & {
  readonly body:
    (Omit<RecordValue, "properties"> & { readonly properties: readonly StoredProperty[] }) | null;
};
export type StoredBody<T extends { readonly body: Expression | null }> = Omit<T, "body"> & {
  readonly body: Piece | null;
};
export type StoredDefine = StoredBody<Omit<DefineDeclaration, "versions">> & {
  readonly versions: readonly StoredBody<DefineVersion>[];
};
export type StoredDeclaration =
  | Exclude<Declaration, RequirementDeclaration | ElementDeclaration | DataDeclaration | DefineDeclaration>
  | StoredRequirement
  | StoredElement
  | StoredData
  | StoredDefine;
export type StoredFile = Omit<SourceFile, "declarations"> & {
  readonly declarations: readonly StoredDeclaration[];
};

/** The first line of the packed text; the pieces follow after it. */
export interface Stored {
  /** See `Library.checked`. */
  readonly checked: boolean;
  readonly files: readonly StoredFile[];
}
