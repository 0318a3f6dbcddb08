import type { Path, SourceText } from "../../language/index.ts";
import { cursorAt } from "./cursor.ts";
import { before } from "./completion/before.ts";
import type { Before } from "./completion/before.ts";
import type { Context } from "./completion/context.ts";
import { contextOf } from "./completion/declarations-context.ts";
import { completionsOf } from "./completion/draft.ts";
import type { Completion, Draft } from "./completion/draft.ts";
import { expressionsFor } from "./completion/expressions.ts";
import {
  builtinTypeDrafts,
  codeDrafts,
  memberDrafts,
  requirementDrafts,
  verdictDrafts,
  wordDrafts,
} from "./completion/fixed.ts";
import { keysFor } from "./completion/keys.ts";
import { isData, ofKind, typeDrafts, valueDrafts } from "./completion/names.ts";
import type { Field } from "./completion/names.ts";
import { Reader } from "./completion/reader.ts";
import { seenFrom, testImports } from "./completion/tests.ts";
import { declarationsFor } from "./completion/templates.ts";
import { inPlaceholder } from "./completion/texts.ts";
import { valuesFor } from "./completion/values.ts";
import type { Snapshot } from "./workspace.ts";

/** What may be written at an offset, the likeliest first; of a text that is broken there too, as texts are while they are written. */
export function complete(snapshot: Snapshot, path: string, offset: number): readonly Completion[] {
  const cursor = cursorAt(snapshot, path, offset);
  if (cursor === null || snapshot.program.library.has(path)) return [];
  const { reading, source, file } = cursor;
  const { locale } = snapshot.settings;
  const written = before(source, cursor.offset);
  const test = testImports(written?.tokens ?? []);
  const module = seenFrom(cursor.module, test, reading);
  const field: Field = { reading, source, file, module, test, locale };
  if (written === null) {
    const inText = inPlaceholder(cursor, field);
    return inText === null ? [] : completionsOf(inText.drafts, inText.written, inText.replace);
  }
  const reader = new Reader(written.tokens);
  const context = contextOf({ reader, reading, module, fresh: written.fresh });
  return completionsOf(draftsFor(context, written, field), wordIn(source, written), written.prefix);
}

/** The part of the word that stands before the cursor. */
function wordIn({ text }: SourceText, { prefix, offset }: Before): string {
  return text.slice(prefix.start, Math.max(prefix.start, offset));
}

function draftsFor(context: Context, written: Before, field: Field): readonly Draft[] {
  const { reading, locale } = field;
  switch (context.kind) {
    case "new":
      return [];
    case "declaration":
      return declarationsFor(field, context.inTest);
    case "words":
      return wordDrafts(context.words, locale);
    case "module":
      return modules(context.path.map((each) => each.text).join("."), field);
    case "kind":
      return typeDrafts(field, (symbol) => symbol.kind === "kind");
    case "type":
      return [...typeDrafts(field, () => true), ...builtinTypeDrafts()];
    case "key":
      return keysFor(context, written, field);
    case "value":
      return valuesFor(context, field);
    case "state": {
      const of = reading.preludeEnum("State");
      return of === null ? [] : memberDrafts(of, field);
    }
    case "subject":
      return valueDrafts(field, ofKind(field, reading.preludeKind("subject")));
    case "category":
      return valueDrafts(field, isData);
    case "node":
      return valueDrafts(field, ofKind(field, reading.preludeKind("node")));
    case "verdict":
      return verdictDrafts(locale);
    case "code":
      return codeDrafts();
    case "requirement":
      return requirementDrafts(field);
    case "target":
      return valueDrafts(field, (symbol) => symbol.kind !== "define" && !symbol.module.library);
    case "expression":
      return expressionsFor(context.tokens, field);
  }
}

/** Modules that the file or the test may import and does not yet; behind a dot the next part of their names. */
function modules(path: string, { reading, file, test }: Field): readonly Draft[] {
  const textOf = (of: Path): string => of.names.map((each) => each.text).join(".");
  const own = file.module === null ? "" : textOf(file.module.path);
  const imported = new Set([...file.imports.map((each) => textOf(each.path)), ...test.names]);
  const drafts: Draft[] = [];
  for (const [name, [first]] of reading.modules) {
    const itself = name === own && !test.isTest;
    if (first === undefined || name === "" || itself || first === reading.program.prelude) continue;
    if (path === "" && imported.has(name)) continue;
    if (path !== "" && !name.startsWith(`${path}.`)) continue;
    const label = path === "" ? name : name.slice(path.length + 1);
    drafts.push({ label, kind: "module", detail: name, rank: first.library ? 1 : 0 });
  }
  return drafts;
}
