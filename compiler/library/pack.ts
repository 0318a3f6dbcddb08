import { positionAt, sourceText } from "../../language/index.ts";
import type {
  Declaration,
  Expression,
  Name,
  Path,
  Property,
  Rule,
  SourceFile,
} from "../../language/index.ts";
import { parse } from "../../language/parse/index.ts";
import type { InputFile } from "../host.ts";
import type { Typed } from "../program.ts";
import { findingOf } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { withDataParts, withElementParts, withRequirementParts } from "./parts.ts";
import type {
  DefineRest,
  NameRow,
  Noted,
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

/**
 * Packs the texts, ordered by path. `checked`: a program of nothing but these texts in which the compiler found no fault; what it
 * found out is packed with them.
 */
export function packLibrary(files: readonly InputFile[], checked: Typed | null = null): Packed {
  const faults: string[] = [];
  const pieces = newPieces();
  const names = newNames();
  const finding = findingOf(checked, names.numberOf);
  const trees = new Map(checked?.files.map((each) => [each.path, each]));
  const stored: StoredFile[] = [];
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = trees.get(path) ?? parsed(path, text, faults);
    stored.push(storedFile(file, text, pieces, finding));
  }
  const header: Stored = { checked: checked !== null, files: stored, names: names.all };
  return { header: ascii(JSON.stringify(header)), pieces: pieces.all(), faults };
}

function parsed(path: string, text: string, faults: string[]): SourceFile {
  const source = sourceText(path, text);
  const { file, diagnostics } = parse(source);
  for (const each of diagnostics) {
    const { line, column } = positionAt(source, each.place.start);
    faults.push(`${path}:${line}:${column} ${each.code}: ${each.words("en").label}`);
  }
  return file;
}

function newNames(): { readonly all: readonly string[]; readonly numberOf: (name: string) => number } {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, all.length);
    return all.push(name) - 1;
  };
  return { all, numberOf };
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

function storedFile(file: SourceFile, text: string, pieces: Pieces, finding: Finding): StoredFile {
  const { path, end, module, imports } = file;
  const declarations = file.declarations.map((each) => rowOf(each, pieces, finding));
  return { path, end, module, imports, declarations, text: pieces.put(text) };
}

function rowOf(node: Declaration, pieces: Pieces, finding: Finding): Row {
  const property = (each: Property): StoredProperty => ({ ...each, value: pieces.putLong(each.value) });
  switch (node.kind) {
    case "RequirementDeclaration": {
      const { kind: _, id, ...rest } = node;
      const stored = withRequirementParts(rest, property, (rule) => storedRule(rule, pieces, finding));
      return ["requirement", nameRow(id), pieces.put(stored), finding.outline(node)];
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
      const noted: Noted<DefineRest> = [rest, finding.notes(node)];
      return ["define", nameRow(name), pieces.put(noted)];
    }
    case "FlowDeclaration":
    case "TestDeclaration":
      return ["whole", node];
  }
}

function storedRule(rule: Rule, pieces: Pieces, finding: Finding): StoredRule {
  const condition = (node: Expression): Piece => {
    const noted: Noted<Expression> = [node, finding.notes(node)];
    return pieces.put(noted);
  };
  return {
    ...rule,
    notes: finding.notes(rule),
    where: rule.where === null ? null : condition(rule.where),
    unless: rule.unless.map((each) => ({ ...each, condition: condition(each.condition) })),
    review: rule.review.map((each) => ({
      ...each,
      condition: condition(each.condition),
      question: pieces.putLong(each.question),
    })),
    require: rule.require === null ? null : condition(rule.require),
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
