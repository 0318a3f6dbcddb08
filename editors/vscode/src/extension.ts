import { commands, l10n, window, workspace } from "vscode";
import type { ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { findingsScheme, languageId, libraryScheme } from "./names.ts";
import type { OwnCommand } from "./names.ts";
import { Previews } from "./preview.ts";
import type { PreviewKind } from "./preview.ts";
import { openServer } from "./server.ts";
import { Findings, LibraryTexts } from "./texts.ts";

let client: LanguageClient | null = null;

/** Starts the server and what is shown beside the text. */
export async function activate(context: ExtensionContext): Promise<void> {
  const findings = new Findings();
  const server = (client = openServer(context, {
    executeCommand: async (command, args: unknown[], next) => {
      const given = args.length > 0 ? args : here();
      if (given === null) return undefined;
      const answer: unknown = await next(command, given);
      if (command === "pdp.showFindings" && isRecord(answer) && typeof answer["text"] === "string")
        await findings.show(l10n.t("Findings: {0}", String(answer["element"])), answer["text"]);
      return answer;
    },
  }));
  const previews = new Previews(async (what, uri) => {
    const answer: unknown = await server.sendRequest("pdp/preview", { what, uri, locale: locale() });
    return isRecord(answer) && typeof answer["content"] === "string" ? answer["content"] : null;
  });
  const library = new LibraryTexts(async (uri) => {
    const answer: unknown = await server.sendRequest("pdp/text", { uri });
    return isRecord(answer) && typeof answer["text"] === "string" ? answer["text"] : null;
  });
  const show = async (what: PreviewKind): Promise<void> => {
    const [uri] = here() ?? [];
    if (uri !== undefined) await previews.show(what, uri);
  };
  const own: { readonly [C in OwnCommand]: () => Promise<void> } = {
    "pdp.showDiagram": () => show("diagram"),
    "pdp.showReport": () => show("report"),
    "pdp.restartServer": () => server.restart(),
  };
  context.subscriptions.push(
    findings,
    previews,
    workspace.registerTextDocumentContentProvider(libraryScheme, library),
    workspace.registerTextDocumentContentProvider(findingsScheme, findings),
    ...Object.entries(own).map(([name, run]) => commands.registerCommand(name, run)),
  );
  await server.start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = null;
}

/** The policy in front of the user, as the arguments of a command; a message where there is none. */
function here(): string[] | null {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === languageId) return [document.uri.toString()];
  void window.showInformationMessage(l10n.t("Open a .pdp file first."));
  return null;
}

/** The language that the user has set for previews; the server knows what to do without. */
function locale(): string {
  return workspace.getConfiguration("pdp").get<string>("locale") ?? "auto";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
