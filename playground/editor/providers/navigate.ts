import type { Outline, SymbolSort } from "../../../compiler/service/index.ts";
import { languageId } from "../language.ts";
import { rangeOf } from "../models.ts";
import { monaco } from "../monaco.ts";
import { at } from "./asking.ts";
import type { Asking } from "./asking.ts";

const { SymbolKind } = monaco.languages;
const symbols: { readonly [S in SymbolSort]: monaco.languages.SymbolKind } = {
  module: SymbolKind.Module,
  kind: SymbolKind.Class,
  record: SymbolKind.Struct,
  enum: SymbolKind.Enum,
  member: SymbolKind.EnumMember,
  field: SymbolKind.Property,
  data: SymbolKind.Field,
  element: SymbolKind.Object,
  flow: SymbolKind.Event,
  define: SymbolKind.Function,
  requirement: SymbolKind.Interface,
  version: SymbolKind.Constant,
  test: SymbolKind.Method,
};

/** Going about in the texts: definitions, uses, outline, folding, selecting. */
export function registerNavigation(asking: Asking): readonly monaco.IDisposable[] {
  const { languages } = monaco;
  return [
    languages.registerDefinitionProvider(languageId, {
      async provideDefinition(model, position, token) {
        const places = (await asking.ask("definition", at(model, position), token)) ?? [];
        const found = await Promise.all(places.map((place) => asking.location(place, token)));
        return found.filter((each) => each !== null);
      },
    }),
    languages.registerReferenceProvider(languageId, {
      async provideReferences(model, position, _, token) {
        const places = (await asking.ask("references", at(model, position), token)) ?? [];
        const found = await Promise.all(places.map((place) => asking.location(place, token)));
        return found.filter((each) => each !== null);
      },
    }),
    languages.registerDocumentHighlightProvider(languageId, {
      async provideDocumentHighlights(model, position, token) {
        const found = (await asking.ask("highlights", at(model, position), token)) ?? [];
        const { Read, Write } = languages.DocumentHighlightKind;
        return found.map(({ span, declares }) => ({
          range: rangeOf(model, span),
          kind: declares ? Write : Read,
        }));
      },
    }),
    languages.registerDocumentSymbolProvider(languageId, {
      async provideDocumentSymbols(model, token) {
        const found = (await asking.ask("symbols", { path: at(model, start).path }, token)) ?? [];
        return found.map((each) => symbolOf(each, model));
      },
    }),
    languages.registerFoldingRangeProvider(languageId, {
      async provideFoldingRanges(model, _, token) {
        const found = (await asking.ask("folds", { path: at(model, start).path }, token)) ?? [];
        const { Comment, Imports } = languages.FoldingRangeKind;
        return found.map((fold) => {
          const { startLineNumber, endLineNumber } = rangeOf(model, fold);
          const kind = fold.sort === "comment" ? Comment : fold.sort === "imports" ? Imports : null;
          return { start: startLineNumber, end: endLineNumber, ...(kind === null ? {} : { kind }) };
        });
      },
    }),
    languages.registerSelectionRangeProvider(languageId, {
      async provideSelectionRanges(model, positions, token) {
        const offsets = positions.map((each) => model.getOffsetAt(each));
        const found = await asking.ask("selections", { path: at(model, start).path, offsets }, token);
        // Monaco wants the narrowest first.
        return (found ?? []).map((spans) =>
          spans
            .map((span) => ({ range: rangeOf(model, span) }))
            .toSorted((a, b) => (monaco.Range.containsRange(a.range, b.range) ? 1 : -1)),
        );
      },
    }),
  ];
}

const start = { lineNumber: 1, column: 1 };

function symbolOf(outline: Outline, model: monaco.editor.ITextModel): monaco.languages.DocumentSymbol {
  return {
    name: outline.name,
    detail: outline.detail,
    kind: symbols[outline.sort],
    tags: [],
    range: rangeOf(model, outline.span),
    selectionRange: rangeOf(model, outline.selection),
    children: outline.children.map((each) => symbolOf(each, model)),
  };
}
