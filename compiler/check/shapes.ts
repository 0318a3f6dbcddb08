import { diagnose, related } from "../../language/index.ts";
import type { EnumMember, Place } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { EnumSymbol, Module, RecordSymbol } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { duplicateMember } from "./diagnostics/duplicate-member.ts";
import { addField } from "./fields.ts";
import type { EnumInfo, PropertyInfo, RecordInfo } from "./schema.ts";

/** A record; its fields are typed when somebody asks. */
export class OpenRecord implements RecordInfo {
  readonly symbol: RecordSymbol;
  readonly name: string;
  readonly qualified: string;
  readonly place: Place;
  private readonly desk: Desk;
  private typed: ReadonlyMap<string, PropertyInfo> | null = null;

  constructor(desk: Desk, symbol: RecordSymbol) {
    this.desk = desk;
    this.symbol = symbol;
    this.name = symbol.name;
    this.qualified = symbol.qualified;
    this.place = symbolPlace(symbol);
  }
  get fields(): ReadonlyMap<string, PropertyInfo> {
    return (this.typed ??= fieldsOf(this.desk, this.symbol));
  }
}

/** All records of the program. */
export function declareRecords(desk: Desk, modules: readonly Module[]): readonly OpenRecord[] {
  const records: OpenRecord[] = [];
  for (const module of modules) {
    for (const symbols of module.types.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "record") continue;
        const record = new OpenRecord(desk, symbol);
        records.push(record);
        desk.recordOf.set(symbol, record);
      }
    }
  }
  return records;
}

/** Types the fields of every record whose faults are to be told. */
export function fillRecords(desk: Desk, records: readonly OpenRecord[]): void {
  for (const record of records) if (!desk.checked.waits(record.symbol.module)) void record.fields;
}

function fieldsOf(
  desk: Desk,
  { declaration, module, file, name }: RecordSymbol,
): ReadonlyMap<string, PropertyInfo> {
  const fields = new Map<string, PropertyInfo>();
  for (const field of declaration.fields) addField(desk, fields, field, module, file, name);
  return fields;
}

/** An enum; a library's is read when somebody asks for its members. */
class OpenEnum implements EnumInfo {
  readonly name: string;
  readonly qualified: string;
  readonly place: Place;
  private readonly symbol: EnumSymbol;
  private readonly desk: Desk;
  private known: ReadonlyMap<string, EnumMember> | null = null;

  constructor(desk: Desk, symbol: EnumSymbol) {
    this.desk = desk;
    this.symbol = symbol;
    this.name = symbol.name;
    this.qualified = symbol.qualified;
    this.place = symbolPlace(symbol);
  }
  get members(): ReadonlyMap<string, EnumMember> {
    return (this.known ??= membersOf(this.desk, this.symbol));
  }
}

/** All enums with their members. */
export function declareEnums(desk: Desk, modules: readonly Module[]): readonly EnumInfo[] {
  const enums: EnumInfo[] = [];
  for (const module of modules) {
    for (const symbols of module.types.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "enum") continue;
        const info = new OpenEnum(desk, symbol);
        if (!desk.checked.waits(module)) void info.members;
        enums.push(info);
        desk.enumOf.set(symbol, info);
      }
    }
  }
  return enums;
}

function membersOf(desk: Desk, symbol: EnumSymbol): ReadonlyMap<string, EnumMember> {
  const members = new Map<string, EnumMember>();
  for (const member of symbol.declaration.members) {
    const name = member.name.text;
    const before = members.get(name);
    if (before === undefined) members.set(name, member);
    else {
      const there = [
        related(desk.place(symbol.file, before.name), {
          kk: "бірінші рет",
          ru: "в первый раз",
          en: "for the first time",
        }),
      ];
      desk.report(
        diagnose(duplicateMember, desk.place(symbol.file, member.name), { name }, { related: there }),
      );
    }
  }
  return members;
}
