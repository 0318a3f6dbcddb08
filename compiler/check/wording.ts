import type { Locale, TextValue, Trilingual, Value, Wording } from "../../language/index.ts";
import type { Module } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { checkTrilingual } from "./trilingual.ts";

/** What each reader sees of a wording. A plain text is for all; where a language is missing (an error), another stands in. */
export function wordingOf(wording: Wording): Trilingual<string> {
  const inLocale = (locale: Locale): string => {
    const text = textsOf(wording, locale)[0] ?? textsOf(wording, null)[0];
    return text === undefined ? "" : text.lines.join(" ");
  };
  return { kk: inLocale("kk"), ru: inLocale("ru"), en: inLocale("en") };
}

/** The texts of a wording as written: all of them, or those under one key. */
export function textsOf(wording: Wording, key: string | null): readonly TextValue[] {
  if (wording.kind === "TextValue") return [wording];
  const texts = (value: Value): readonly TextValue[] => (value.kind === "TextValue" ? [value] : []);
  return wording.properties.flatMap((each) =>
    key === null || each.key.text === key ? texts(each.value) : [],
  );
}

/** Wordings in three languages, of `unknown` and of `review`, have all three and nothing else. */
export function checkWordings(desk: Desk): void {
  const record = desk.preludeRecord("Trilingual");
  if (record === null) return;
  const owner = { name: record.name, fixed: null, place: null };
  for (const module of desk.bound.modules) {
    if (desk.checked.waits(module)) continue;
    for (const { wording, file } of wordingsIn(module)) {
      if (wording.kind !== "RecordValue") continue;
      const spot = { module, file };
      checkTrilingual(desk, wording, desk.statedFacts(wording.properties, record.fields, owner, spot), spot);
    }
  }
}

function wordingsIn(module: Module): readonly { readonly wording: Wording; readonly file: string }[] {
  const found: { wording: Wording; file: string }[] = [];
  const add = (wording: Wording | null, file: string): void => {
    if (wording !== null) found.push({ wording, file });
  };
  for (const { declaration, file } of module.requirements) {
    for (const version of declaration.versions) {
      add(version.unknown, file);
      for (const rule of version.rules) for (const review of rule.review) add(review.question, file);
    }
  }
  for (const symbols of module.values.values()) {
    for (const symbol of symbols) {
      if (symbol.kind !== "define") continue;
      for (const version of symbol.declaration.versions) add(version.unknown, symbol.file);
    }
  }
  return found;
}
