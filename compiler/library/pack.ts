import { positionAt, sourceText } from "../../language/index.ts";
import type { Declaration, Expression, Property, Rule, SourceFile } from "../../language/index.ts";
import { parse } from "../../language/parse/index.ts";
import type { InputFile } from "../host.ts";
import type { Piece, Stored, StoredBody, StoredDeclaration, StoredProperty, StoredRule } from "./stored.ts";

/** The library, parsed. */
export interface Packed {
  /**
   * The trees in ASCII: one line of JSON, then the pieces that are read when asked for. Tried and slower to load: nodes as arrays
   * by shape (36 ms against 20 for JSON without pieces), UTF-8 (30 ms). The parser of JSON makes objects faster than any code of
   * ours, from one-byte strings fastest.
   */
  readonly trees: string;
  /** Faults of the texts, one line each; a library with faults is not to be shipped. */
  readonly faults: readonly string[];
}

/** Values shorter than this are not worth a piece of their own. */
const shortPiece = 150;

/** Parses and packs; files are ordered by path. `checked`: the checker finds nothing in them. */
export function packLibrary(files: readonly InputFile[], checked = false): Packed {
  const faults: string[] = [];
  const trees: SourceFile[] = [];
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const source = sourceText(path, text);
    const { file, diagnostics } = parse(source);
    for (const each of diagnostics) {
      const { line, column } = positionAt(source, each.place.start);
      faults.push(`${path}:${line}:${column} ${each.code}: ${each.words("en").label}`);
    }
    trees.push({ ...file, comments: [] });
  }
  return { trees: packed(trees, checked), faults };
}

function packed(trees: readonly SourceFile[], checked: boolean): string {
  const pieces: string[] = [];
  let length = 0;
  const put = (json: string): Piece => {
    pieces.push(json);
    length += json.length;
    return [length - json.length, json.length];
  };
  const property = (node: Property): StoredProperty => {
    const json = ascii(JSON.stringify(node.value));
    return json.length < shortPiece ? node : { ...node, value: put(json) };
  };
  const rule = ({ where, unless, review, require, ...node }: Rule): StoredRule => ({
    ...node,
    clauses: put(ascii(JSON.stringify({ where, unless, review, require }))),
  });
  const body = <T extends { readonly body: Expression | null }>(node: T): StoredBody<T> => ({
    ...node,
    body: node.body === null ? null : put(ascii(JSON.stringify(node.body))),
  });
  const declaration = (node: Declaration): StoredDeclaration => {
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
        return { ...body(node), versions: node.versions.map(body) };
      default:
        return node;
    }
  };
  const files = trees.map((file) => ({ ...file, declarations: file.declarations.map(declaration) }));
  const stored: Stored = { checked, files };
  return `${ascii(JSON.stringify(stored))}\n${pieces.join("")}`;
}

function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
