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
  Version,
} from "../../language/index.ts";
import { LateVersion, propertyOf } from "./late-parts.ts";
import type { Reader } from "./late-parts.ts";
import { withDataParts, withElementParts, withRequirementParts } from "./parts.ts";
import type {
  CalledRow,
  DataRest,
  DataRow,
  DefineRest,
  ElementRest,
  ElementRow,
  EnumRest,
  KindRest,
  KindRow,
  NameRow,
  Noted,
  PathRow,
  Piece,
  RecordRest,
  RequirementRest,
  RequirementRow,
  StoredProperty,
} from "./stored.ts";

// Declarations of the library that read themselves when somebody looks into them. Nobody sees a difference but in time.

/** A declaration of which only the name is known. */
abstract class Late<R extends { readonly start: number; readonly end: number; readonly doc: string | null }> {
  protected readonly row: CalledRow;
  protected readonly reader: Reader;
  private known: R | null = null;
  private called: Name | null = null;

  constructor(row: CalledRow, reader: Reader) {
    this.row = row;
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
    return (this.called ??= { kind: "Name", start: this.row[2], end: this.row[3], text: this.row[1] });
  }
  protected get rest(): R {
    return (this.known ??= this.make(this.reader.read(this.row[4], this.row[5])));
  }
  protected abstract make(stored: unknown): R;
}

export class LateRequirement extends Late<RequirementRest<Property>> implements RequirementDeclaration {
  readonly kind = "RequirementDeclaration";
  readonly id: Id;
  private readonly pieces: readonly Piece[];
  private dated: readonly Version[] | null = null;

  constructor(row: RequirementRow, reader: Reader) {
    super(row, reader);
    this.id = { kind: "Id", start: row[2], end: row[3], text: row[1] };
    this.pieces = row[6];
  }
  get properties(): readonly Property[] {
    return this.rest.properties;
  }
  get versions(): readonly Version[] {
    return (this.dated ??= this.pieces.map((each) => new LateVersion(each, this.reader)));
  }
  protected make(stored: unknown): RequirementRest<Property> {
    return withRequirementParts(stored as RequirementRest<StoredProperty>, (each) =>
      propertyOf(each, this.reader),
    );
  }
}

export class LateKind extends Late<KindRest> implements KindDeclaration {
  readonly kind = "KindDeclaration";
  readonly parent: Path | null;

  constructor(row: KindRow, reader: Reader) {
    super(row, reader);
    this.parent = row[6] === null ? null : pathOf(row[6]);
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

  constructor(row: DataRow, reader: Reader) {
    super(row, reader);
    this.abstract = row[6];
    this.parents = row[7].map(pathOf);
    this.parts = row[8].map(pathOf);
    this.formedBy = row[9].map(pathOf);
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

  constructor(row: ElementRow, reader: Reader) {
    super(row, reader);
    this.type = pathOf(row[6]);
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

function nameOf(row: NameRow): Name {
  return { kind: "Name", start: row[1], end: row[2], text: row[0] };
}

function pathOf(row: PathRow): Path {
  const names = row.map(nameOf);
  return { kind: "Path", start: names[0]?.start ?? 0, end: names[names.length - 1]?.end ?? 0, names };
}
