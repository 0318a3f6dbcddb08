import { EventEmitter, Uri, window, workspace } from "vscode";
import type { Disposable, TextDocumentContentProvider } from "vscode";
import { findingsScheme } from "./names.ts";

/** Texts that the server makes: library files, read-only, and findings. */
export class LibraryTexts implements TextDocumentContentProvider {
  readonly #ask: (uri: string) => Promise<string | null>;

  constructor(ask: (uri: string) => Promise<string | null>) {
    this.#ask = ask;
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    return (await this.#ask(uri.toString())) ?? "";
  }
}

/** Shows one text after another in a document of its own. */
export class Findings implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #texts = new Map<string, string>();

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? "";
  }

  async show(title: string, text: string): Promise<void> {
    const uri = Uri.from({ scheme: findingsScheme, path: `${title.replace(/[/\\?#]/g, " ")}.txt` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { preview: true, preserveFocus: true, viewColumn: -2 });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
