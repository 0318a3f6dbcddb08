import { diagnose, nearest, related } from "../../language/index.ts";
import type { Property, Span } from "../../language/index.ts";
import type { Module } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { duplicateProperty } from "./diagnostics/duplicate-property.ts";
import { fixedProperty } from "./diagnostics/fixed-property.ts";
import { missingProperty } from "./diagnostics/missing-property.ts";
import { unknownProperty } from "./diagnostics/unknown-property.ts";
import { propertyFact } from "./property-values.ts";
import type { PropertyInfo } from "./schema.ts";
import type { Fact, FactValue } from "./values.ts";
import { fault } from "./values.ts";
import { declaration } from "./wrong-type.ts";

/** Whose properties are stated. */
export interface Owner {
  /** Name of the kind or record. */
  readonly name: string;
  /** What the kind states by itself; null where nothing can be. */
  readonly fixed: ReadonlyMap<string, Fact> | null;
  /** Where a missing property is reported; null if absence is no fault here. */
  readonly place: Span | null;
}

/** Types the written properties against their table. What the kind fixes is among the facts. */
export function statedFacts(
  desk: Desk,
  properties: readonly Property[],
  table: ReadonlyMap<string, PropertyInfo>,
  owner: Owner,
  spot: { readonly module: Module; readonly file: string },
): ReadonlyMap<string, Fact> {
  if (desk.checked.waits(spot.module)) return lateFacts(desk, properties, table, owner, spot);
  const facts = new Map<string, Fact>(owner.fixed);
  for (const property of properties) {
    const name = property.key.text;
    const info = table.get(name);
    if (info === undefined) {
      if (name !== "") reportUnknown(desk, property, table, owner, spot.file);
      continue;
    }
    const fixed = owner.fixed?.get(name);
    if (fixed !== undefined) {
      const there = [
        related(fixed.place, {
          kk: "түр осында бекітеді",
          ru: "вид закрепляет здесь",
          en: "the kind fixes it here",
        }),
      ];
      desk.report(
        diagnose(
          fixedProperty,
          desk.place(spot.file, property.key),
          { name, kind: owner.name },
          { related: there },
        ),
      );
      continue;
    }
    const before = facts.get(name);
    if (before !== undefined) {
      const there = [
        related(before.place, { kk: "бірінші рет осында", ru: "впервые здесь", en: "first stated here" }),
      ];
      desk.report(
        diagnose(duplicateProperty, desk.place(spot.file, property.key), { name }, { related: there }),
      );
      facts.set(name, { value: fault, place: before.place });
      continue;
    }
    facts.set(name, propertyFact(desk, property, info, spot));
  }
  if (owner.place !== null) reportMissing(desk, facts, table, owner.name, owner.place, spot.file);
  return facts;
}

/** The facts of a checked library: nothing to report, and each value is typed when it is first read. */
function lateFacts(
  desk: Desk,
  properties: readonly Property[],
  table: ReadonlyMap<string, PropertyInfo>,
  owner: Owner,
  spot: { readonly module: Module; readonly file: string },
): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>(owner.fixed);
  for (const property of properties) {
    const info = table.get(property.key.text);
    if (info === undefined) continue;
    facts.set(info.name, new LateFact(desk, property, info, spot));
  }
  return facts;
}

class LateFact implements Fact {
  private readonly desk: Desk;
  private readonly property: Property;
  private readonly info: PropertyInfo;
  private readonly spot: { readonly module: Module; readonly file: string };
  private known: FactValue | null = null;

  constructor(
    desk: Desk,
    property: Property,
    info: PropertyInfo,
    spot: { readonly module: Module; readonly file: string },
  ) {
    this.desk = desk;
    this.property = property;
    this.info = info;
    this.spot = spot;
  }
  get value(): FactValue {
    return (this.known ??= propertyFact(this.desk, this.property, this.info, this.spot).value);
  }
  get place(): Fact["place"] {
    return this.desk.place(this.spot.file, this.property);
  }
}

function reportUnknown(
  desk: Desk,
  property: Property,
  table: ReadonlyMap<string, PropertyInfo>,
  owner: Owner,
  file: string,
): void {
  const name = property.key.text;
  const close = desk.suggest() ? nearest(name, table.keys()) : [];
  desk.report(diagnose(unknownProperty, desk.place(file, property.key), { name, owner: owner.name, close }));
}

function reportMissing(
  desk: Desk,
  facts: ReadonlyMap<string, Fact>,
  table: ReadonlyMap<string, PropertyInfo>,
  owner: string,
  at: Span,
  file: string,
): void {
  for (const info of table.values()) {
    if (!info.required || facts.has(info.name)) continue;
    desk.report(
      diagnose(
        missingProperty,
        desk.place(file, at),
        { name: info.name, owner },
        { related: declaration(info) },
      ),
    );
  }
}
