import type { Place, Span } from "../../language/index.ts";
import { cursorAt } from "./cursor.ts";
import { declarationsOf } from "./cursor/referent.ts";
import type { Referent } from "./cursor/referent.ts";
import { readingOf } from "./cursor/reading.ts";
import { clashWords, memberClash, propertyClash, symbolClash, variableClash } from "./rename/clashes.ts";
import type { Clash } from "./rename/clashes.ts";
import { unfit } from "./rename/fitting.ts";
import { renameWords, takenBy } from "./rename/words.ts";
import { usesOf, writtenName } from "./uses.ts";
import type { Use } from "./uses.ts";
import type { Snapshot, TextEdit } from "./workspace.ts";

/** The edits of a new name in every file, or why there are none, in the language of the settings. */
export type Renamed = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** The name at an offset that may be changed, as it is written now; null for none. */
export function prepareRename(
  snapshot: Snapshot,
  path: string,
  offset: number,
): { readonly span: Span; readonly name: string } | null {
  const cursor = cursorAt(snapshot, path, offset);
  const means = cursor?.means ?? null;
  if (cursor === null || means === null || obstacle(snapshot, means) !== null) return null;
  const { span, source } = cursor;
  return { span, name: source.text.slice(span.start, span.end) };
}

/** Gives what stands at an offset another name, wherever it is used. */
export function rename(snapshot: Snapshot, path: string, offset: number, newName: string): Renamed {
  const { locale } = snapshot.settings;
  const words = renameWords[locale];
  const name = newName.trim().normalize("NFC");
  const means = cursorAt(snapshot, path, offset)?.means ?? null;
  if (means === null) return { refused: words.nothing };
  const hindered = obstacle(snapshot, means) ?? unfit(means, name, words);
  if (hindered !== null) return { refused: hindered };
  if (name === writtenWhole(means)) return { edits: [] };
  const uses = usesOf(snapshot, means, (file) => !snapshot.program.library.has(file));
  if (uses.some((use) => use.means.kind === "property" && use.means.others.length > 0))
    return { refused: words.shared(writtenWhole(means)) };
  const clash = clashOf(snapshot, means, uses, name);
  if (clash !== null) return { refused: clashWords(clash, name, words, locale) };
  return { edits: uses.map(({ place }) => ({ place, text: name })) };
}

/** Why the thing keeps its name whatever the new one is. */
function obstacle({ program, settings }: Snapshot, means: Referent): string | null {
  const words = renameWords[settings.locale];
  const name = writtenWhole(means);
  const places: readonly Place[] = means.kind === "citation" ? [] : declarationsOf(means);
  if (writtenName(means) === null || name === "") return words.nothing;
  if (means.kind === "module" && means.modules.some((each) => each.library)) return words.library(name);
  if (places.length === 0) return words.nothing;
  if (places.some((each) => program.library.has(each.file))) return words.library(name);
  return isChosen({ program, settings }, means) ? words.chosen(name) : null;
}

/** A profile that the settings name. */
function isChosen({ program, settings }: Pick<Snapshot, "program" | "settings">, means: Referent): boolean {
  if (means.kind !== "symbol" || settings.profile === null) return false;
  const { symbol } = means;
  const profile = readingOf(program).preludeKind("profile");
  const kind = program.elementOf.get(symbol)?.kind;
  if (profile === null || kind?.ancestry.includes(profile) !== true) return false;
  const asked = typeof settings.profile === "string" ? [settings.profile] : settings.profile;
  return asked.some((each) => [symbol.name, symbol.qualified].includes(each.replaceAll("-", "_")));
}

function clashOf(snapshot: Snapshot, means: Referent, uses: readonly Use[], name: string): Clash | null {
  switch (means.kind) {
    case "symbol":
      return symbolClash(snapshot, means.symbol, name);
    case "property":
      return propertyClash(snapshot, means.property, uses, name);
    case "member":
      return memberClash(snapshot, means.of.members.keys(), means.name, uses, name);
    case "variable":
      return variableClash(snapshot, means.variable, uses, name);
    case "module":
      return readingOf(snapshot.program).modules.has(name) ? { kind: "taken", by: takenBy.module } : null;
    default:
      return null;
  }
}

/** The name as a reader knows it; of a module all its parts. */
function writtenWhole(means: Referent): string {
  return means.kind === "module" ? means.name : (writtenName(means) ?? "");
}
