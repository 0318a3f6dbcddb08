import type { NameNote } from "../host.ts";
import type { OutlineRow } from "./outlines.ts";
import type {
  DataDeclaration,
  Declaration,
  DefineDeclaration,
  ElementDeclaration,
  EnumDeclaration,
  KindDeclaration,
  Property,
  RecordDeclaration,
  RecordValue,
  RequirementDeclaration,
  ReviewClause,
  Rule,
  SourceFile,
  Transform,
  UnlessClause,
  Value,
  Version,
  Wording,
} from "../../language/index.ts";

/**
 * A part of the library that is read when somebody first asks for it: where its JSON lies among the pieces, and how long it is. Law is
 * mostly text and conditions, and a run asks for little of them.
 */
export type Piece = readonly [start: number, length: number];

/** A name with its place. */
export type NameRow = readonly [text: string, start: number, end: number];
export type PathRow = readonly NameRow[];

/** What every row begins with: the name, and where the rest lies. */
type Called<K extends string> = readonly [
  kind: K,
  text: string,
  start: number,
  end: number,
  from: number,
  length: number,
];
export type RequirementRow = readonly [
  ...Called<"requirement">,
  versions: readonly Piece[],
  outline: OutlineRow | null,
];
export type KindRow = readonly [...Called<"kind">, parent: PathRow | null];
export type DataRow = readonly [
  ...Called<"data">,
  abstract: boolean,
  parents: readonly PathRow[],
  parts: readonly PathRow[],
  formedBy: readonly PathRow[],
];
export type ElementRow = readonly [...Called<"element">, type: PathRow];
export type PlainRow = Called<"record"> | Called<"enum"> | Called<"define">;
export type CalledRow = RequirementRow | KindRow | DataRow | ElementRow | PlainRow;

/** What is known of a declaration before anybody looks at it: enough to find it by its name. */
export type Row =
  | CalledRow
  /** Of what the library has few. */
  | readonly ["whole", Declaration];

/** A file of the library; `text` is a string. */
export type StoredFile = Omit<SourceFile, "kind" | "start" | "declarations" | "comments"> & {
  readonly declarations: readonly Row[];
  readonly text: Piece;
};

/** The header; the pieces are beside it. */
export interface Stored {
  /** See `Library.checked`. */
  readonly checked: boolean;
  readonly files: readonly StoredFile[];
  /** Names of acts, kinds and properties: outlines give their numbers. */
  readonly names: readonly string[];
}

/** A part of a tree with what its names stand for; those that have no notes stand alone. */
export type Noted<T> = readonly [part: T, notes: readonly NameNote[]];

// The rest of a declaration that has a row; `P` and `R` are its properties and rules, read or still to be read.
type Bare = "start" | "end" | "doc";
export type KindRest = Pick<KindDeclaration, Bare | "members">;
export type RecordRest = Pick<RecordDeclaration, Bare | "fields">;
export type EnumRest = Pick<EnumDeclaration, Bare | "members">;
export type DefineRest = Pick<DefineDeclaration, Bare | "params" | "body" | "versions">;
export type ElementRest<P> = Pick<ElementDeclaration, Bare | "title"> & {
  readonly members: readonly (P | Transform)[];
};
export type DataRest<P> = Pick<DataDeclaration, Bare | "title"> & {
  readonly body: RecordParts<P> | null;
};
export type RequirementRest<P> = Pick<RequirementDeclaration, Bare> & { readonly properties: readonly P[] };
export type VersionParts<P, R> = Omit<Version, "properties" | "rules"> & {
  readonly properties: readonly P[];
  readonly rules: readonly R[];
};

/** A long value is a piece of its own, and so are long values within a record. */
export type StoredProperty = Omit<Property, "value"> & { readonly value: Value | Piece };
export type RecordParts<P> = Omit<RecordValue, "properties"> & { readonly properties: readonly P[] };
export type StoredValue = Exclude<Value, RecordValue> | RecordParts<StoredProperty>;
/** Conditions are pieces: `Noted<Expression>`. */
export type StoredUnless = Omit<UnlessClause, "condition"> & { readonly condition: Piece };
export type StoredReview = Omit<ReviewClause, "condition" | "question"> & {
  readonly condition: Piece;
  readonly question: Wording | Piece;
};
export type StoredRule = Omit<Rule, "where" | "unless" | "review" | "require"> & {
  readonly where: Piece | null;
  /** Of the binders. */
  readonly notes: readonly NameNote[];
  readonly unless: readonly StoredUnless[];
  readonly review: readonly StoredReview[];
  readonly require: Piece | null;
};
