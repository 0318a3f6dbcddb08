import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from "vscode-languageserver";
import type { SourceText } from "../../language/index.ts";
import { tokenModifiers, tokens, tokenTypes } from "../service/index.ts";
import type { SemanticToken } from "../service/index.ts";
import { onFile } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { positionOf, spanOf } from "./convert.ts";
import { documentIn, rangeIn, textIn } from "./shape.ts";

/** What the numbers of tokens mean. */
export const legend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** So many documents are remembered for what differs the next time. */
const mostKept = 50;

/** Names coloured by what they stand for: a whole file, a part of it, or what differs from the last time. */
export function attachColours(parts: Parts): void {
  const last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  let count = 0;
  const keep = (uri: string | null, data: readonly number[]): string => {
    const id = String(++count);
    last.delete(uri ?? "");
    last.set(uri ?? "", { id, data });
    const [oldest] = last.keys();
    if (last.size > mostKept && oldest !== undefined) last.delete(oldest);
    return id;
  };
  onFile(parts, "textDocument/semanticTokens/full", ({ snapshot, path, source }, params): SemanticTokens => {
    const data = encoded(source, tokens(snapshot, path));
    return { resultId: keep(documentIn(params), data), data: [...data] };
  });
  onFile(
    parts,
    "textDocument/semanticTokens/full/delta",
    ({ snapshot, path, source }, params): SemanticTokens | SemanticTokensDelta => {
      const uri = documentIn(params);
      const before = last.get(uri ?? "");
      const data = encoded(source, tokens(snapshot, path));
      const resultId = keep(uri, data);
      if (before === undefined || before.id !== textIn(params, "previousResultId"))
        return { resultId, data: [...data] };
      return { resultId, edits: difference(before.data, data) };
    },
  );
  onFile(parts, "textDocument/semanticTokens/range", ({ snapshot, path, source }, params): SemanticTokens => {
    const range = rangeIn(params, "range");
    const span = range === null ? null : spanOf(source, range);
    const within = tokens(snapshot, path).filter(
      ({ start, end }) => span === null || (end > span.start && start < span.end),
    );
    return { data: [...encoded(source, within)] };
  });
}

/** Five numbers for each token, its place relative to the one before. */
function encoded(source: SourceText, found: readonly SemanticToken[]): readonly number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, type, modifiers } of found) {
    const at = positionOf(source, start);
    const sameLine = at.line === before.line;
    const bits = modifiers.reduce((sum, each) => sum | (1 << tokenModifiers.indexOf(each)), 0);
    data.push(
      at.line - before.line,
      sameLine ? at.character - before.character : at.character,
      end - start,
      tokenTypes.indexOf(type),
      bits,
    );
    before = at;
  }
  return data;
}

function difference(before: readonly number[], now: readonly number[]): SemanticTokensDelta["edits"] {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same++;
  let tail = 0;
  while (tail < shorter - same && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (same === before.length && same === now.length) return [];
  return [
    { start: same, deleteCount: before.length - same - tail, data: now.slice(same, now.length - tail) },
  ];
}
