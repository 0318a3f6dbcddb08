import type {
  DataDeclaration,
  DefineDeclaration,
  ElementDeclaration,
  EnumDeclaration,
  Id,
  KindDeclaration,
  Name,
  Path,
  Property,
  RecordDeclaration,
  RequirementDeclaration,
  Rule,
} from "../../language/index.ts";
import { LateRule, propertyOf } from "./late-parts.ts";
import type { Reader } from "./late-parts.ts";
import { withDataParts, withElementParts, withRequirementParts } from "./parts.ts";
import type {
  DataRest,
  DataRow,
  DefineRest,
  ElementRest,
  EnumRest,
  KindRest,
  NameRow,
  Noted,
  PathRow,
  Piece,
  RecordRest,
  RequirementRest,
  StoredProperty,
  StoredRule,
} from "./stored.ts";

// Declarations of the library that read themselves when somebody looks into them. Nobody sees a difference but in time.

/** A declaration of which only the name is known. */
abstract class Late<R extends { readonly start: number; readonly end: number; readonly doc: string | null }> {
  protected readonly reader: Reader;
  private readonly row: NameRow;
  private readonly piece: Piece;
  private known: R | null = null;
  private called: Name | null = null;

  constructor(row: NameRow, piece: Piece, reader: Reader) {
    this.row = row;
    this.piece = piece;
    this.reader = reader;
  }
  get start(): number {
    return this.rest.start;
  }
  get end(): number {
    return this.rest.end;
  }
  get doc(): string | null {
    return this.rest.doc;
  }
  get name(): Name {
    return (this.called ??= nameOf(this.row));
  }
  protected get rest(): R {
    return (this.known ??= this.make(this.reader.read(this.piece)));
  }
  protected abstract make(stored: unknown): R;
}

export class LateRequirement extends Late<RequirementRest<Property, Rule>> implements RequirementDeclaration {
  readonly kind = "RequirementDeclaration";
  readonly id: Id;

  constructor(row: NameRow, piece: Piece, reader: Reader) {
    super(row, piece, reader);
    const [text, start, end] = row;
    this.id = { kind: "Id", start, end, text };
  }
  get properties(): readonly Property[] {
    return this.rest.properties;
  }
  get versions(): RequirementDeclaration["versions"] {
    return this.rest.versions;
  }
  protected make(stored: unknown): RequirementRest<Property, Rule> {
    return withRequirementParts(
      stored as RequirementRest<StoredProperty, StoredRule>,
      (each) => propertyOf(each, this.reader),
      (each) => new LateRule(each, this.reader),
    );
  }
}

export class LateKind extends Late<KindRest> implements KindDeclaration {
  readonly kind = "KindDeclaration";
  readonly parent: Path | null;

  constructor(row: NameRow, piece: Piece, parent: PathRow | null, reader: Reader) {
    super(row, piece, reader);
    this.parent = parent === null ? null : pathOf(parent);
  }
  get members(): KindDeclaration["members"] {
    return this.rest.members;
  }
  protected make(stored: unknown): KindRest {
    return stored as KindRest;
  }
}

export class LateRecord extends Late<RecordRest> implements RecordDeclaration {
  readonly kind = "RecordDeclaration";

  get fields(): RecordDeclaration["fields"] {
    return this.rest.fields;
  }
  protected make(stored: unknown): RecordRest {
    return stored as RecordRest;
  }
}

export class LateEnum extends Late<EnumRest> implements EnumDeclaration {
  readonly kind = "EnumDeclaration";

  get members(): EnumDeclaration["members"] {
    return this.rest.members;
  }
  protected make(stored: unknown): EnumRest {
    return stored as EnumRest;
  }
}

export class LateData extends Late<DataRest<Property>> implements DataDeclaration {
  readonly kind = "DataDeclaration";
  readonly abstract: boolean;
  readonly parents: readonly Path[];
  readonly parts: readonly Path[];
  readonly formedBy: readonly Path[];

  constructor([, row, piece, abstract, parents, parts, formedBy]: DataRow, reader: Reader) {
    super(row, piece, reader);
    this.abstract = abstract;
    this.parents = parents.map(pathOf);
    this.parts = parts.map(pathOf);
    this.formedBy = formedBy.map(pathOf);
  }
  get title(): DataDeclaration["title"] {
    return this.rest.title;
  }
  get body(): DataDeclaration["body"] {
    return this.rest.body;
  }
  protected make(stored: unknown): DataRest<Property> {
    return withDataParts(stored as DataRest<StoredProperty>, (each) => propertyOf(each, this.reader));
  }
}

export class LateElement extends Late<ElementRest<Property>> implements ElementDeclaration {
  readonly kind = "ElementDeclaration";
  readonly type: Path;

  constructor(row: NameRow, piece: Piece, type: PathRow, reader: Reader) {
    super(row, piece, reader);
    this.type = pathOf(type);
  }
  get title(): ElementDeclaration["title"] {
    return this.rest.title;
  }
  get members(): ElementDeclaration["members"] {
    return this.rest.members;
  }
  protected make(stored: unknown): ElementRest<Property> {
    return withElementParts(stored as ElementRest<StoredProperty>, (each) => propertyOf(each, this.reader));
  }
}

export class LateDefine extends Late<DefineRest> implements DefineDeclaration {
  readonly kind = "DefineDeclaration";

  get params(): DefineDeclaration["params"] {
    return this.rest.params;
  }
  get body(): DefineDeclaration["body"] {
    return this.rest.body;
  }
  get versions(): DefineDeclaration["versions"] {
    return this.rest.versions;
  }
  protected make(stored: unknown): DefineRest {
    const [rest, notes] = stored as Noted<DefineRest>;
    this.reader.note(this, notes);
    return rest;
  }
}

function nameOf([text, start, end]: NameRow): Name {
  return { kind: "Name", start, end, text };
}

function pathOf(row: PathRow): Path {
  const names = row.map(nameOf);
  return { kind: "Path", start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0, names };
}
