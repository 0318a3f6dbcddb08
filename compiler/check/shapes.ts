import { diagnose, related } from "../../language/index.ts";
import type { EnumMember } from "../../language/index.ts";
import { symbolPlace } from "../bind/index.ts";
import type { EnumSymbol, RecordSymbol } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { duplicateMember } from "./diagnostics/duplicate-member.ts";
import { addField } from "./fields.ts";
import type { EnumInfo, PropertyInfo, RecordInfo } from "./schema.ts";

/** A record while its fields are typed. */
export interface OpenRecord extends RecordInfo {
  readonly fields: Map<string, PropertyInfo>;
  readonly symbol: RecordSymbol;
}

/** All records, without fields yet: they may name each other. */
export function declareRecords(desk: Desk): readonly OpenRecord[] {
  const records: OpenRecord[] = [];
  for (const module of desk.bound.modules) {
    for (const symbols of module.types.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "record") continue;
        const record: OpenRecord = {
          name: symbol.name,
          qualified: symbol.qualified,
          fields: new Map(),
          place: symbolPlace(symbol),
          symbol,
        };
        records.push(record);
        desk.recordOf.set(symbol, record);
      }
    }
  }
  return records;
}

/** Types the fields of every record. */
export function fillRecords(desk: Desk, records: readonly OpenRecord[]): void {
  for (const record of records) {
    const { declaration, module, file } = record.symbol;
    for (const field of declaration.fields) addField(desk, record.fields, field, module, file, record.name);
  }
}

/** All enums with their members. */
export function declareEnums(desk: Desk): readonly EnumInfo[] {
  const enums: EnumInfo[] = [];
  for (const module of desk.bound.modules) {
    for (const symbols of module.types.values()) {
      for (const symbol of symbols) {
        if (symbol.kind !== "enum") continue;
        const info: EnumInfo = {
          name: symbol.name,
          qualified: symbol.qualified,
          members: membersOf(desk, symbol),
          place: symbolPlace(symbol),
        };
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
