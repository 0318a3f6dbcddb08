import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { positionAt } from "../../language/index.ts";
import type { SourceText, Span } from "../../language/index.ts";
import { findSymbols, folds, selectionRanges, symbolsOf } from "../service/index.ts";
import type { Fold, Outline, SymbolSort } from "../service/index.ts";
import { locationOf, onFile } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { offsetOf, rangeOf } from "./convert.ts";
import { flagIn, listIn, positionIn, textIn } from "./shape.ts";

/** The nearest that editors have an icon for. */
const kinds: { readonly [S in SymbolSort]: SymbolKind } = {
  module: 2,
  kind: 5,
  record: 23,
  enum: 10,
  member: 22,
  field: 8,
  data: 14,
  element: 19,
  flow: 24,
  define: 12,
  requirement: 11,
  version: 20,
  test: 6,
};

const foldKinds: { readonly [S in Fold["sort"]]: string | null } = {
  block: null,
  comment: "comment",
  imports: "imports",
};

/** How a file is built: its symbols, what can be folded, what grows with a selection; and symbols of all projects. */
export function attachOutline(parts: Parts): void {
  const { projects, requests, client } = parts;
  onFile(parts, "textDocument/documentSymbol", ({ snapshot, project, path, source }) => {
    const outline = symbolsOf(snapshot, path);
    const nested = ["textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"];
    if (flagIn(client(), ...nested) === true) return outline.map((each) => symbol(source, each));
    return flat(source, projects.uri(project, path), outline, "");
  });
  requests.on(
    "workspace/symbol",
    (params) => textIn(params, "query"),
    (query): readonly SymbolInformation[] => {
      if (projects.all().length === 0) projects.openFolders();
      return projects.all().flatMap((project) =>
        findSymbols(project.workspace.snapshot(), query).flatMap(({ name, sort, container, place }) => {
          const location = locationOf(parts, project, place);
          return location === null ? [] : [{ name, kind: kinds[sort], containerName: container, location }];
        }),
      );
    },
  );
  onFile(parts, "textDocument/foldingRange", ({ snapshot, path, source }) =>
    folds(snapshot, path).map((each) => folding(source, each)),
  );
  onFile(parts, "textDocument/selectionRange", ({ snapshot, path, source }, params) => {
    const positions = (listIn(params, "positions") ?? []).map((each) => positionIn(each));
    const offsets = positions.map((each) => (each === null ? 0 : offsetOf(source, each)));
    return selectionRanges(snapshot, path, offsets).map((spans) => selection(source, spans));
  });
}

function symbol(source: SourceText, entry: Outline): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: kinds[entry.sort],
    range: rangeOf(source, entry.span),
    selectionRange: rangeOf(source, entry.selection),
    children: entry.children.map((each) => symbol(source, each)),
  };
}

function flat(
  source: SourceText,
  uri: string,
  outline: readonly Outline[],
  containerName: string,
): readonly SymbolInformation[] {
  return outline.flatMap(({ name, sort, span, children }) => [
    { name, kind: kinds[sort], containerName, location: { uri, range: rangeOf(source, span) } },
    ...flat(source, uri, children, name),
  ]);
}

function folding(source: SourceText, { start, end, sort }: Fold): FoldingRange {
  const kind = foldKinds[sort];
  return {
    startLine: positionAt(source, start).line - 1,
    endLine: positionAt(source, end).line - 1,
    ...(kind === null ? {} : { kind }),
  };
}

function selection(source: SourceText, spans: readonly Span[]): SelectionRange {
  const whole: SelectionRange = { range: rangeOf(source, { start: 0, end: source.text.length }) };
  return spans.reduceRight((parent, span) => {
    const range = rangeOf(source, span);
    return parent === whole && span.start === 0 && span.end === source.text.length
      ? whole
      : { range, parent };
  }, whole);
}
