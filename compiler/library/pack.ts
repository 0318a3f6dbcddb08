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
import {
  withDataParts,
  withElementParts,
  withRecordParts,
  withRequirementParts,
  withVersionParts,
} from "./parts.ts";
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
  StoredValue,
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

/** Not worth a piece of its own. */
function isShort(value: unknown): boolean {
  return ascii(JSON.stringify(value)).length < 150;
}

interface Pieces {
  put(value: unknown): Piece;
  all(): string;
}

function newPieces(): Pieces {
  const list: string[] = [];
  let length = 0;
  return {
    put: (value) => {
      const json = ascii(JSON.stringify(value));
      list.push(json);
      length += json.length;
      return [length - json.length, json.length];
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
  const property = (each: Property): StoredProperty => storedProperty(each, pieces);
  switch (node.kind) {
    case "RequirementDeclaration": {
      const { kind: _, id, versions, ...rest } = node;
      const piece = pieces.put(withRequirementParts(rest, property));
      const rule = (each: Rule): StoredRule => storedRule(each, pieces, finding);
      const dated = versions.map((each) => pieces.put(withVersionParts(each, property, rule)));
      return ["requirement", ...nameRow(id), ...piece, dated, finding.outline(node)];
    }
    case "KindDeclaration": {
      const { kind: _, name, parent, ...rest } = node;
      return ["kind", ...nameRow(name), ...pieces.put(rest), parent === null ? null : pathRow(parent)];
    }
    case "RecordDeclaration": {
      const { kind: _, name, ...rest } = node;
      return ["record", ...nameRow(name), ...pieces.put(rest)];
    }
    case "EnumDeclaration": {
      const { kind: _, name, ...rest } = node;
      return ["enum", ...nameRow(name), ...pieces.put(rest)];
    }
    case "DataDeclaration": {
      const { kind: _, name, abstract, parents, parts, formedBy, ...rest } = node;
      const piece = pieces.put(withDataParts(rest, property));
      const paths = [parents.map(pathRow), parts.map(pathRow), formedBy.map(pathRow)] as const;
      return ["data", ...nameRow(name), ...piece, abstract, ...paths];
    }
    case "ElementDeclaration": {
      const { kind: _, name, type, ...rest } = node;
      const piece = pieces.put(withElementParts(rest, property));
      return ["element", ...nameRow(name), ...piece, pathRow(type)];
    }
    case "DefineDeclaration": {
      const { kind: _, name, ...rest } = node;
      const noted: Noted<DefineRest> = [rest, finding.notes(node)];
      return ["define", ...nameRow(name), ...pieces.put(noted)];
    }
    case "FlowDeclaration":
    case "TestDeclaration":
      return ["whole", node];
  }
}

/** A run shows a text to one reader: each language of a long one is read by itself. */
function storedProperty(property: Property, pieces: Pieces): StoredProperty {
  const { value } = property;
  if (isShort(value)) return property;
  const stored: StoredValue =
    value.kind === "RecordValue" ? withRecordParts(value, (each) => storedProperty(each, pieces)) : value;
  return { ...property, value: pieces.put(stored) };
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
      question: isShort(each.question) ? each.question : pieces.put(each.question),
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
