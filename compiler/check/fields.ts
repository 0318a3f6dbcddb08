import { diagnose, related } from "../../language/index.ts";
import type { Field, Place } from "../../language/index.ts";
import type { Module } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { redeclaredProperty } from "./diagnostics/redeclared-property.ts";
import type { PropertyInfo } from "./schema.ts";

/** Adds one field to a table; a name that is there already is reported and keeps its first meaning. */
export function addField(
  desk: Desk,
  table: Map<string, PropertyInfo>,
  field: Field,
  module: Module,
  file: string,
  owner: string,
): void {
  const name = field.name.text;
  if (name === "") return;
  const type = desk.typeOf(field.type, module, file);
  const before = table.get(name);
  if (before !== undefined) {
    const there = [
      related(before.place, {
        kk: "осы жерде жарияланған",
        ru: "объявлено здесь",
        en: "it is declared here",
      }),
    ];
    desk.report(
      diagnose(redeclaredProperty, desk.place(file, field.name), { name, owner }, { related: there }),
    );
    return;
  }
  table.set(name, { name, type, required: field.required, field, place: fieldPlace(field, file) });
}

/** Where the name of a field stands. */
function fieldPlace(field: Field, file: string): Place {
  return { file, start: field.name.start, end: field.name.end };
}
