import { l10n, ViewColumn, window, workspace } from "vscode";
import type { Disposable, WebviewPanel } from "vscode";

export type PreviewKind = "diagram" | "report";

/** Asks the server for a picture or page of the project around a document; null for none. */
export type Maker = (what: PreviewKind, uri: string) => Promise<string | null>;

/** Panels beside the text, one for each kind, drawn anew when a policy is saved. Nothing in them can run. */
export class Previews implements Disposable {
  readonly #make: Maker;
  readonly #panels = new Map<PreviewKind, { readonly panel: WebviewPanel; uri: string }>();
  readonly #saved = workspace.onDidSaveTextDocument(() => void this.#refresh());

  constructor(make: Maker) {
    this.#make = make;
  }

  /** Shows a preview of the project around a document. */
  async show(what: PreviewKind, uri: string): Promise<void> {
    const open = this.#panels.get(what);
    if (open !== undefined) {
      open.uri = uri;
      open.panel.reveal(undefined, true);
      return this.#draw(what);
    }
    const title = what === "diagram" ? l10n.t("Diagram of data flows") : l10n.t("Report");
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(`pdp.${what}`, title, place, {
      enableScripts: false,
      enableForms: false,
      localResourceRoots: [],
      enableFindWidget: true,
    });
    this.#panels.set(what, { panel, uri });
    panel.onDidDispose(() => this.#panels.delete(what));
    return this.#draw(what);
  }

  dispose(): void {
    this.#saved.dispose();
    for (const { panel } of this.#panels.values()) panel.dispose();
  }

  async #refresh(): Promise<void> {
    for (const what of this.#panels.keys()) await this.#draw(what);
  }

  async #draw(what: PreviewKind): Promise<void> {
    const open = this.#panels.get(what);
    if (open === undefined) return;
    const content = await this.#made(what, open.uri);
    if (content === null) open.panel.webview.html = pageOf("<p></p>");
    else open.panel.webview.html = what === "diagram" ? pageOf(content) : content;
    if (content === null) void window.showInformationMessage(l10n.t("There is nothing to show yet."));
  }

  async #made(what: PreviewKind, uri: string): Promise<string | null> {
    try {
      return await this.#make(what, uri);
    } catch {
      void window.showWarningMessage(l10n.t("The language server gave no answer."));
      return null;
    }
  }
}

/** A picture as a page. The picture holds no script or link; the policy of the page would not let them do anything. */
function pageOf(picture: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>body { background: #fff; padding: 8px } svg { max-width: 100%; height: auto }</style></head>
<body>${picture}</body></html>`;
}
