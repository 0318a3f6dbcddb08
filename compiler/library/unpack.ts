import type {
  Declaration,
  DefineDeclaration,
  DefineVersion,
  Expression,
  Property,
  Rule,
  Value,
} from "../../language/index.ts";
import type { Library } from "../host.ts";
import type {
  Clauses,
  Piece,
  Stored,
  StoredBody,
  StoredDeclaration,
  StoredDefine,
  StoredProperty,
  StoredRule,
} from "./stored.ts";

/** The packed library as texts. */
export interface LibraryData {
  /** As `packLibrary` made it. */
  readonly trees: string;
  /** Pairs of path and text; asked once, and only when a message shows a line of the library. */
  readonly sources: () => string;
}

/** The library as trees. */
export function unpackLibrary(data: LibraryData): Library {
  const end = data.trees.indexOf("\n");
  // Stored data are believed to be what `packLibrary` made of typed trees; a test compares the two.
  const { checked, files } = JSON.parse(data.trees.slice(0, end)) as Stored;
  const declaration = declarations(data.trees, end + 1);
  let texts: ReadonlyMap<string, string> | null = null;
  const read = (): ReadonlyMap<string, string> =>
    new Map(JSON.parse(data.sources()) as readonly (readonly [string, string])[]);
  return {
    checked,
    files: files.map((file) => ({ ...file, declarations: file.declarations.map(declaration) })),
    text: (path) => (texts ??= read()).get(path) ?? null,
  };
}

/** Puts properties in the place of pieces that read them when first asked. Nobody sees a difference but in time. */
function declarations(text: string, offset: number): (node: StoredDeclaration) => Declaration {
  const read = ([start, length]: Piece): unknown =>
    JSON.parse(text.slice(offset + start, offset + start + length));
  /** Reads a piece once. */
  const once = <T>(piece: Piece | null): (() => T | null) => {
    let known: T | null = null;
    return () => (piece === null ? null : (known ??= read(piece) as T));
  };
  const property = (stored: StoredProperty): Property => {
    const { kind, start, end, key, value } = stored;
    if (!isPiece(value)) return { kind, start, end, key, value };
    let known: Value | null = null;
    return {
      kind,
      start,
      end,
      key,
      get value() {
        return (known ??= read(value) as Value);
      },
    };
  };
  const rule = ({ clauses, ...node }: StoredRule): Rule => {
    let known: Clauses | null = null;
    const all = (): Clauses => (known ??= read(clauses) as Clauses);
    return {
      ...node,
      get where() {
        return all().where;
      },
      get unless() {
        return all().unless;
      },
      get review() {
        return all().review;
      },
      get require() {
        return all().require;
      },
    };
  };
  const version = ({ body, ...node }: StoredBody<DefineVersion>): DefineVersion => {
    const late = once<Expression>(body);
    return {
      ...node,
      get body() {
        return late();
      },
    };
  };
  const define = ({ body, versions, ...node }: StoredDefine): DefineDeclaration => {
    const late = once<Expression>(body);
    return {
      ...node,
      versions: versions.map(version),
      get body() {
        return late();
      },
    };
  };
  return (node) => {
    switch (node.kind) {
      case "RequirementDeclaration": {
        const versions = node.versions.map((each) => ({
          ...each,
          properties: each.properties.map(property),
          rules: each.rules.map(rule),
        }));
        return { ...node, properties: node.properties.map(property), versions };
      }
      case "ElementDeclaration": {
        const members = node.members.map((each) => (each.kind === "Property" ? property(each) : each));
        return { ...node, members };
      }
      case "DataDeclaration": {
        if (node.body === null) return { ...node, body: null };
        return { ...node, body: { ...node.body, properties: node.body.properties.map(property) } };
      }
      case "DefineDeclaration":
        return define(node);
      default:
        return node;
    }
  };
}

function isPiece(value: Value | Piece): value is Piece {
  return Array.isArray(value);
}
