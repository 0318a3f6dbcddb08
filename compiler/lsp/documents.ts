import { sourceText } from "../../language/index.ts";
import type { SourceText } from "../../language/index.ts";
import { spanOf } from "./convert.ts";
import { countIn, fieldOf, listIn, rangeIn, textIn } from "./shape.ts";

/** A document that the client has open; its text is the client's, whatever is on disk. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly source: SourceText;
}

/** The document of `textDocument/didOpen`; null where the message has not its shape. */
export function openedDocument(params: unknown): OpenDocument | null {
  const item = fieldOf(params, "textDocument");
  const uri = textIn(item, "uri");
  const text = textIn(item, "text");
  if (uri === null || text === null) return null;
  return { uri, version: countIn(item, "version") ?? 0, source: sourceText(uri, text) };
}

/**
 * A document after `textDocument/didChange`. Changes follow each other, each in the text that the one before it left; one without its
 * shape is left out. Versions are told back and never trusted: messages come in order, whatever their numbers say.
 */
export function changedDocument(document: OpenDocument, params: unknown): OpenDocument {
  let { source } = document;
  for (const change of listIn(params, "contentChanges") ?? []) {
    const text = textIn(change, "text");
    if (text === null) continue;
    if (fieldOf(change, "range") === undefined) {
      source = sourceText(source.path, text);
      continue;
    }
    const range = rangeIn(change, "range");
    if (range === null) continue;
    const { start, end } = spanOf(source, range);
    source = sourceText(source.path, source.text.slice(0, start) + text + source.text.slice(end));
  }
  const version = countIn(params, "textDocument", "version") ?? document.version;
  return { ...document, version, source };
}
