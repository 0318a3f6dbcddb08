import { expect } from "vitest";
import { actions } from "../../compiler/service/index.ts";
import type { Action, Settings, Snapshot } from "../../compiler/service/index.ts";
import type { Library } from "../../compiler/host.ts";
import { format } from "../../language/format/index.ts";
import { parse, sourceText } from "../../language/index.ts";
import { edited } from "./edited.ts";
import { filesOf, opened } from "./opened.ts";
import type { Texts } from "./opened.ts";

/** How many diagnostics of a code a file has. */
export function count(snapshot: Snapshot, path: string, code: string): number {
  return snapshot.faults(path).filter((each) => each.code === code).length;
}

/** Is every file one that parses, and in house style? The names of those that are not. */
export async function unstyled(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const faults = parse(sourceText(path, text)).diagnostics.filter((each) => each.severity === "error");
    if (faults.length > 0) found.push(`${path} does not parse`);
    else {
      const styled = await format(text, path);
      if (styled.kind !== "formatted" || styled.text !== text) found.push(`${path} is not in house style`);
    }
  }
  return found;
}

/** The titles of what is offered in a file for the text between two marks `│`, or at one. */
export function offered(texts: Texts, library?: Library, settings?: Partial<Settings>): readonly Action[] {
  const { snapshot, path, span } = scene(texts, library, settings);
  return actions(snapshot, path, span);
}

/** The file with the mark after an action of that title, alone or with the other files that the edits change. */
export function after(texts: Texts, title: string, library?: Library): string {
  const { snapshot, path, span, plain } = scene(texts, library);
  const found = actions(snapshot, path, span);
  const chosen = found.filter((each) => each.title === title);
  const [only] = chosen;
  if (only === undefined || chosen.length > 1)
    throw new Error(`not offered once: ${title}\n${found.map((each) => each.title).join("\n")}`);
  const changed = edited(plain, only.edits);
  const later = opened(changed, library);
  for (const code of only.fixes)
    if (count(later, path, code) >= count(snapshot, path, code)) throw new Error(`${code} is still there`);
  const others = Object.entries(changed).filter(([file, text]) => file !== path && text !== plain[file]);
  return [changed[path] ?? "", ...others.map(([file, text]) => `--- ${file}\n${text}`)].join("");
}

/** A requirement that asks three facts of every store. */
export const rules = `act rules { title: { kk: "a", ru: "b", en: "c" } }

requirement HOUSE-1 {
  cites: rules "p. 1"
  version 2026-01-01 .. {
    for s: store
    require s.public == false and s.retention.for <= 5 years and s.at.country == KZ
  }
  title: { kk: "Жария емес", ru: "Не публично", en: "Not public" }
}
`;

export function titles(actions: readonly Action[]): readonly string[] {
  return actions.map((each) => each.title);
}

/** Applies an action, expects the result, and that it is in house style. */
export async function changes(before: string, title: string, wanted: string): Promise<void> {
  const text = after(before, title);
  expect(text).toBe(wanted);
  expect(await unstyled({ "policy.pdp": text })).toEqual([]);
}

function scene(
  texts: Texts,
  library?: Library,
  settings?: Partial<Settings>,
): {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly plain: Readonly<Record<string, string>>;
} {
  const files = filesOf(texts);
  const [path, written] = Object.entries(files).find(([, text]) => text.includes("│")) ?? ["", ""];
  const start = written.indexOf("│");
  const second = written.indexOf("│", start + 1);
  const end = second < 0 ? start : second - 1;
  const plain = { ...files, [path]: written.replaceAll("│", "") };
  return { snapshot: opened(plain, library, settings), path, span: { start, end }, plain };
}
