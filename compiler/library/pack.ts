import { positionAt, sourceText } from "../../language/index.ts";
import type { Declaration, Name, Path, Property, Rule, SourceFile } from "../../language/index.ts";
import { parse } from "../../language/parse/index.ts";
import type { InputFile } from "../host.ts";
import { withDataParts, withElementParts, withRequirementParts } from "./parts.ts";
import type {
  NameRow,
  PathRow,
  Piece,
  Row,
  Stored,
  StoredFile,
  StoredProperty,
  StoredRule,
} from "./stored.ts";

/** The library, parsed. Both texts are ASCII: the parser of JSON makes objects faster than any code of ours, from one-byte strings fastest. */
export interface Packed {
  /** One line of JSON: every declaration by its name. */
  readonly header: string;
  /** What the header points to, read when it is asked for. */
  readonly pieces: string;
  /** Faults of the texts, one line each; a library with faults is not to be shipped. */
  readonly faults: readonly string[];
}

/** Values shorter than this are not worth a piece of their own. */
const shortPiece = 150;

/** Parses and packs; files are ordered by path. `checked`: the checker finds nothing in them. */
export function packLibrary(files: readonly InputFile[], checked = false): Packed {
  const faults: string[] = [];
  const pieces = newPieces();
  const stored: StoredFile[] = [];
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const source = sourceText(path, text);
    const { file, diagnostics } = parse(source);
    for (const each of diagnostics) {
      const { line, column } = positionAt(source, each.place.start);
      faults.push(`${path}:${line}:${column} ${each.code}: ${each.words("en").label}`);
    }
    stored.push(storedFile(file, text, pieces));
  }
  const header: Stored = { checked, files: stored };
  return { header: ascii(JSON.stringify(header)), pieces: pieces.all(), faults };
}

interface Pieces {
  put(value: unknown): Piece;
  /** The value itself where it is short. */
  putLong<T>(value: T): T | Piece;
  all(): string;
}

function newPieces(): Pieces {
  const list: string[] = [];
  let length = 0;
  const add = (json: string): Piece => {
    list.push(json);
    length += json.length;
    return [length - json.length, json.length];
  };
  return {
    put: (value) => add(ascii(JSON.stringify(value))),
    putLong: (value) => {
      const json = ascii(JSON.stringify(value));
      return json.length < shortPiece ? value : add(json);
    },
    all: () => list.join(""),
  };
}

function storedFile(file: SourceFile, text: string, pieces: Pieces): StoredFile {
  const { path, end, module, imports } = file;
  const declarations = file.declarations.map((each) => rowOf(each, pieces));
  return { path, end, module, imports, declarations, text: pieces.put(text) };
}

function rowOf(node: Declaration, pieces: Pieces): Row {
  const property = (each: Property): StoredProperty => ({ ...each, value: pieces.putLong(each.value) });
  switch (node.kind) {
    case "RequirementDeclaration": {
      const { kind: _, id, ...rest } = node;
      const stored = withRequirementParts(rest, property, (rule) => storedRule(rule, pieces));
      return ["requirement", nameRow(id), pieces.put(stored)];
    }
    case "KindDeclaration": {
      const { kind: _, name, parent, ...rest } = node;
      return ["kind", nameRow(name), pieces.put(rest), parent === null ? null : pathRow(parent)];
    }
    case "RecordDeclaration": {
      const { kind: _, name, ...rest } = node;
      return ["record", nameRow(name), pieces.put(rest)];
    }
    case "EnumDeclaration": {
      const { kind: _, name, ...rest } = node;
      return ["enum", nameRow(name), pieces.put(rest)];
    }
    case "DataDeclaration": {
      const { kind: _, name, abstract, parents, parts, formedBy, ...rest } = node;
      const piece = pieces.put(withDataParts(rest, property));
      return [
        "data",
        nameRow(name),
        piece,
        abstract,
        parents.map(pathRow),
        parts.map(pathRow),
        formedBy.map(pathRow),
      ];
    }
    case "ElementDeclaration": {
      const { kind: _, name, type, ...rest } = node;
      return ["element", nameRow(name), pieces.put(withElementParts(rest, property)), pathRow(type)];
    }
    case "DefineDeclaration": {
      const { kind: _, name, ...rest } = node;
      return ["define", nameRow(name), pieces.put(rest)];
    }
    case "FlowDeclaration":
    case "TestDeclaration":
      return ["whole", node];
  }
}

function storedRule(rule: Rule, pieces: Pieces): StoredRule {
  return {
    ...rule,
    where: pieces.putLong(rule.where),
    unless: rule.unless.map((each) => ({ ...each, condition: pieces.putLong(each.condition) })),
    review: rule.review.map((each) => ({
      ...each,
      condition: pieces.putLong(each.condition),
      question: pieces.putLong(each.question),
    })),
    require: pieces.putLong(rule.require),
  };
}

function nameRow({ text, start, end }: Pick<Name, "text" | "start" | "end">): NameRow {
  return [text, start, end];
}

function pathRow(path: Path): PathRow {
  return path.names.map(nameRow);
}

function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
