import type { Declaration, SourceFile } from "../../language/index.ts";
import type { Library } from "../host.ts";
import {
  LateData,
  LateDefine,
  LateElement,
  LateEnum,
  LateKind,
  LateRecord,
  LateRequirement,
} from "./late-declarations.ts";
import type { Read } from "./late-parts.ts";
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
  const { checked, files } = JSON.parse(header) as Stored;
  const read: Read = ([start, length]) => JSON.parse(pieces(start, start + length));
  const texts = new Map<string, Piece>(files.map(({ path, text }) => [path, text]));
  return {
    checked,
    files: files.map(({ path, end, module, imports, declarations }): SourceFile => {
      const nodes = declarations.map((row) => declarationOf(row, read));
      return { kind: "SourceFile", start: 0, end, path, module, imports, declarations: nodes, comments: [] };
    }),
    text: (path) => {
      const piece = texts.get(path);
      return piece === undefined ? null : (read(piece) as string);
    },
  };
}

function declarationOf(row: Row, read: Read): Declaration {
  switch (row[0]) {
    case "requirement":
      return new LateRequirement(row[1], row[2], read);
    case "kind":
      return new LateKind(row[1], row[2], row[3], read);
    case "record":
      return new LateRecord(row[1], row[2], read);
    case "enum":
      return new LateEnum(row[1], row[2], read);
    case "data":
      return new LateData(row, read);
    case "element":
      return new LateElement(row[1], row[2], row[3], read);
    case "define":
      return new LateDefine(row[1], row[2], read);
    case "whole":
      return row[1];
  }
}
