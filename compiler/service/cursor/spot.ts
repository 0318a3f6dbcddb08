import type { Node, SourceFile } from "../../../language/index.ts";
import type { Module } from "../../bind/symbols.ts";
import type { Reading } from "./reading.ts";

/** A place in a tree: the nodes around it, and the module whose names are seen there. */
export interface Spot {
  readonly reading: Reading;
  readonly file: SourceFile;
  readonly module: Module;
  /** The file first, the innermost last. */
  readonly nodes: readonly Node[];
}
