import type { Declaration, RequirementDeclaration, SourceFile } from "../../language/index.ts";
import type { CheckedLibrary, Library, NameNote, NotedNode } from "../host.ts";
import {
  LateData,
  LateDefine,
  LateElement,
  LateEnum,
  LateKind,
  LateRecord,
  LateRequirement,
} from "./late-declarations.ts";
import type { Reader } from "./late-parts.ts";
import { outlineIn } from "./outlines.ts";
import type { OutlineRow } from "./outlines.ts";
import type { Piece, Row, Stored } from "./stored.ts";

/** The packed library as texts. */
export interface LibraryData {
  /** As `packLibrary` made it. */
  readonly header: string;
  /** A part of the pieces; asked again and again, for little of them. */
  readonly pieces: (start: number, end: number) => string;
}

/** The library as trees, which are read as far as somebody looks at them. */
export function unpackLibrary({ header, pieces }: LibraryData): Library {
  const { checked, files, names } = JSON.parse(header) as Stored;
  const notes = new Map<NotedNode, readonly NameNote[]>();
  const outlines = new Map<RequirementDeclaration, OutlineRow>();
  const reader: Reader = {
    read: (start, length) => JSON.parse(pieces(start, start + length)),
    note: (node, ofNode) => void notes.set(node, ofNode),
  };
  const texts = new Map<string, Piece>(files.map(({ path, text }) => [path, text]));
  const found: CheckedLibrary = {
    outline: (declaration) => {
      const row = outlines.get(declaration);
      return row === undefined ? null : outlineIn(row, names);
    },
    notes: (node) => {
      // The notes of a definition come with it.
      if (node.kind === "DefineDeclaration") void node.versions;
      return notes.get(node) ?? [];
    },
  };
  const declarationOf = (row: Row): Declaration => {
    const node = nodeOf(row, reader);
    if (node.kind === "RequirementDeclaration" && row[0] === "requirement" && row[7] !== null)
      outlines.set(node, row[7]);
    return node;
  };
  return {
    checked: checked ? found : null,
    files: files.map(({ path, end, module, imports, declarations }): SourceFile => {
      const nodes = declarations.map(declarationOf);
      return { kind: "SourceFile", start: 0, end, path, module, imports, declarations: nodes, comments: [] };
    }),
    text: (path) => {
      const piece = texts.get(path);
      return piece === undefined ? null : (reader.read(piece[0], piece[1]) as string);
    },
  };
}

function nodeOf(row: Row, reader: Reader): Declaration {
  switch (row[0]) {
    case "requirement":
      return new LateRequirement(row, reader);
    case "kind":
      return new LateKind(row, reader);
    case "record":
      return new LateRecord(row, reader);
    case "enum":
      return new LateEnum(row, reader);
    case "data":
      return new LateData(row, reader);
    case "element":
      return new LateElement(row, reader);
    case "define":
      return new LateDefine(row, reader);
    case "whole":
      return row[1];
  }
}
