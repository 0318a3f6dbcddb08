import type { Locale, SourceFile, SourceText } from "../../../language/index.ts";
import type {
  DataSymbol,
  DefineSymbol,
  Module,
  PdpSymbol,
  TypeSymbol,
  ValueSymbol,
} from "../../bind/symbols.ts";
import type { KindInfo } from "../../check/schema.ts";
import { safeText, textIn } from "../../emit/index.ts";
import type { Reading } from "../cursor/reading.ts";
import { defineSignature } from "../hover/declarations.ts";
import type { Draft } from "./draft.ts";
import { importEdit } from "./imports.ts";
import type { TestImports } from "./tests.ts";

/** Where completions are looked for. */
export interface Field {
  readonly reading: Reading;
  readonly source: SourceText;
  readonly file: SourceFile;
  readonly module: Module;
  readonly test: TestImports;
  readonly locale: Locale;
}

type Fits = (symbol: ValueSymbol) => boolean;

/** So many names that would have to be imported are offered beside those in sight. */
const mostForeign = 300;

/** Names of values in sight that fit, and such as an import would bring in sight; `call` writes brackets behind definitions. */
export function valueDrafts(field: Field, fits: Fits, rank = 1): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const module of [field.module, ...field.module.imports]) {
    const near = module === field.module || !module.library ? 0 : 1;
    for (const [name, [symbol, second]] of module.values) {
      if (symbol === undefined || second !== undefined || seen.has(name) || !fits(symbol)) continue;
      seen.add(name);
      drafts.push(draftOf(symbol, field, rank + near));
    }
  }
  return [...drafts, ...foreignDrafts(field, fits, seen, rank + 3)];
}

function foreignDrafts(field: Field, fits: Fits, seen: ReadonlySet<string>, rank: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const module of foreignModules(field)) {
    for (const [name, [symbol, second]] of module.values) {
      if (symbol === undefined || second !== undefined || seen.has(name) || !fits(symbol)) continue;
      if (drafts.length >= mostForeign) return drafts;
      const draft = draftOf(symbol, field, rank + (module.library ? 1 : 0));
      const detail =
        draft.detail === undefined || draft.detail === "" ? module.name : `${draft.detail} · ${module.name}`;
      drafts.push({
        ...draft,
        detail,
        more: [importEdit(field.source, field.file, field.test.end, module.name)],
      });
    }
  }
  return drafts;
}

/** The names that a module declares and that fit, for what stands after its dot. */
export function ownDrafts(field: Field, module: Module, fits: Fits): readonly Draft[] {
  return [...module.values.values()].flatMap(([symbol]) =>
    symbol === undefined || !fits(symbol) ? [] : [draftOf(symbol, field, 0)],
  );
}

export function draftOf(symbol: ValueSymbol, field: Field, rank: number): Draft {
  const doc = (): string | null => symbol.declaration.doc;
  switch (symbol.kind) {
    case "data":
      return { label: symbol.name, kind: "category", detail: categoryDetail(symbol, field), doc, rank };
    case "define":
      return { label: symbol.name, kind: "definition", ...defineParts(symbol, field), doc, rank };
    case "element":
      return { label: symbol.name, kind: "element", detail: elementDetail(symbol, field), doc, rank };
  }
}

function elementDetail(symbol: PdpSymbol, { reading }: Field): string {
  const element = reading.program.elementOf.get(symbol);
  if (element === undefined) return "";
  // A title of the library would have to be read for each of many acts.
  const title = symbol.module.library ? null : element.title;
  return safeText(title === null ? element.kind.name : `${element.kind.name} "${title}"`);
}

function categoryDetail(symbol: DataSymbol, { reading, locale }: Field): string {
  const category = reading.program.categoryOf.get(symbol);
  if (category === undefined) return "";
  return safeText(textIn(category.facts.get("title")?.value ?? null, locale) ?? category.title ?? "");
}

function defineParts(symbol: DefineSymbol, { reading }: Field): Pick<Draft, "detail" | "insert" | "snippet"> {
  const define = reading.program.defineOf.get(symbol);
  if (define === undefined || define.params.length === 0) return {};
  const params = define.params.map(({ name }, at) => `\${${at + 1}:${name}}`);
  return { detail: defineSignature(define), insert: `${symbol.name}(${params.join(", ")})`, snippet: true };
}

/** Kinds, records and enums in sight, and such as an import would bring in sight. `more` says what is written besides the name. */
export function typeDrafts(
  field: Field,
  fits: (symbol: TypeSymbol) => boolean,
  more: (symbol: TypeSymbol) => Partial<Draft> = () => ({}),
): readonly Draft[] {
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  const add = (module: Module, rank: number, extra: Partial<Draft>): void => {
    for (const [name, [symbol]] of module.types) {
      if (symbol === undefined || seen.has(name) || !fits(symbol)) continue;
      seen.add(name);
      const kind = symbol.kind === "kind" ? "kind" : "type";
      const doc = (): string | null => symbol.declaration.doc;
      drafts.push({ label: name, kind, detail: symbol.kind, doc, rank, ...more(symbol), ...extra });
    }
  };
  for (const module of [field.module, ...field.module.imports]) add(module, 1, {});
  for (const module of foreignModules(field)) {
    if (module.types.size === 0) continue;
    const edits = [importEdit(field.source, field.file, field.test.end, module.name)];
    add(module, 4, { detail: module.name, more: edits });
  }
  return drafts;
}

/** Modules that an import could name without going round in a circle, those of the project first. */
function foreignModules({ reading, module, test }: Field): readonly Module[] {
  const out = new Set([module, ...module.imports]);
  const others = reading.program.modules.filter((each) => each.test === null && each.name !== "");
  // Nothing imports a test, so a test may import all.
  const around = test.isTest ? new Set<Module>() : new Set([module]);
  for (const reached of around)
    for (const each of others) if (each.imports.includes(reached)) around.add(each);
  const free = others.filter((each) => !out.has(each) && !around.has(each) && each.name !== module.name);
  return [...free.filter((each) => !each.library), ...free.filter((each) => each.library)];
}

/** Elements of a kind or below it. */
export function ofKind({ reading }: Pick<Field, "reading">, kind: KindInfo | null): Fits {
  return (symbol) => {
    const element = symbol.kind === "element" ? reading.program.elementOf.get(symbol) : undefined;
    return element !== undefined && (kind === null || element.kind.ancestry.includes(kind));
  };
}

export const isData: Fits = (symbol) => symbol.kind === "data";
/** Categories that can be held: those that only classify cannot. */
export const isConcrete: Fits = (symbol) => symbol.kind === "data" && !symbol.declaration.abstract;
