import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { ExecuteCommandMiddleware } from "vscode-languageclient/node";
import { languageId, libraryScheme } from "./names.ts";

/**
 * The language server that comes with the extension, run by the Node inside the editor. No setting names another: a workspace that
 * nobody trusts could name one too.
 */
export function openServer(context: ExtensionContext, middleware: ExecuteCommandMiddleware): LanguageClient {
  const module = context.asAbsolutePath("server/pdp.cjs");
  const run = { module, args: ["lsp"], transport: TransportKind.stdio };
  return new LanguageClient(
    "pdp",
    "PDP",
    { run, debug: run },
    {
      documentSelector: [
        { language: languageId },
        { scheme: libraryScheme },
        { scheme: "file", pattern: "**/pdp.json" },
      ],
      middleware,
    },
  );
}
