import type { Module } from "../bind/index.ts";
import type { PropertyInfo } from "./schema.ts";

/** Where a value is written: whose names it sees, in which file, and the property that asks for it. */
export interface Spot {
  readonly module: Module;
  readonly file: string;
  readonly property: PropertyInfo;
}
