import { sourceText } from "../../language/index.ts";
import type { SourceText } from "../../language/index.ts";
import { changedText } from "./changed-text.ts";
import { countIn, fieldOf, listIn, textIn } from "./shape.ts";

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
 * A document after `textDocument/didChange`. Versions are told back and never trusted: messages come in order, whatever their numbers
 * say.
 */
export function changedDocument(document: OpenDocument, params: unknown): OpenDocument {
  const { source } = document;
  const text = changedText(source.text, listIn(params, "contentChanges") ?? []);
  const version = countIn(params, "textDocument", "version") ?? document.version;
  return { ...document, version, source: sourceText(source.path, text) };
}
