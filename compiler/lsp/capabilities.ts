import type { ServerCapabilities } from "vscode-languageserver";
import { actionKinds } from "./code-actions.ts";
import { legend } from "./colours.ts";
import { commands } from "./commands.ts";
import { below } from "./shape.ts";

const common: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: 2, save: false },
  completionProvider: { triggerCharacters: [".", " ", "["], resolveProvider: true },
  signatureHelpProvider: { triggerCharacters: ["(", ","] },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [...actionKinds] },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  inlayHintProvider: true,
  codeLensProvider: {},
  callHierarchyProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  executeCommandProvider: { commands: [...commands] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Does a client only take diagnostics that it asks for? Most take those that they are told, which come sooner and for all files. */
export function pulls(client: unknown): boolean {
  const can = (what: string): boolean => (below(client, "textDocument", what) ?? null) !== null;
  return can("diagnostic") && !can("publishDiagnostics");
}

/** What the server can do, as it tells a client. */
export function capabilitiesFor(client: unknown): ServerCapabilities {
  if (!pulls(client)) return common;
  return { ...common, diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } };
}
