import type { CodeEditor } from "../editor/code-editor.ts";
import { plainEditor } from "../editor/plain.ts";
import { panes } from "../panes/index.ts";
import { pageWords } from "../words/page.ts";
import { drawLayout } from "./layout.ts";
import type { Page } from "./pane.ts";
import { paneTabs } from "./pane-tabs.ts";
import { openSession } from "./session.ts";
import { openTexts } from "./texts.ts";

/** Draws the page and starts the compiler; the editor follows. */
export function openWorkbench(body: HTMLElement): void {
  const layout = drawLayout(body);
  const texts = openTexts([{ path: "policy.pdp", text: "module policy\n\nimport kz\n" }]);
  const session = openSession(
    texts,
    { locale: "ru", asOf: null },
    {
      loading: () => undefined,
      ready: () => undefined,
      failed: (message) => announce(message),
    },
  );
  let active = texts.list()[0]?.path ?? "";
  const host = {
    texts,
    client: session.client,
    locale: () => session.locale,
    onOpen: (path: string) => void (active = path),
  };
  let editor: CodeEditor = plainEditor(layout.editor, host, pageWords[session.locale].editor);
  editor.show(active);

  function announce(text: string): void {
    layout.live.textContent = text;
  }

  function pageFor(): { readonly page: Page; forget(): void } {
    const forgets: (() => void)[] = [];
    const page: Page = {
      locale: session.locale,
      get settings() {
        return session.settings;
      },
      ask: (method, params) => session.client.ask(method, params),
      reveal: (place) => editor.show(place.file, place),
      get selected() {
        return session.selected;
      },
      select: (fingerprint) => session.select(fingerprint),
      onSelect: (listener) => void forgets.push(session.onSelect(listener)),
      edit: (edits) => editor.edit(edits),
      apply: (change) => session.look(change),
      files: () => texts.list(),
      openProject: (files) => texts.replace(files),
      showPane: (id) => tabs.open(id),
      announce,
      download: () => undefined,
    };
    return { page, forget: () => forgets.forEach((forget) => forget()) };
  }
  const tabs = paneTabs(layout.results, panes, pageFor, "");
  tabs.redraw(session.locale);
  session.onState((state, diagnosis) => {
    editor.mark(diagnosis);
    tabs.show(state);
  });
  void (async () => {
    const { monacoEditor } = await import("../editor/monaco-editor.ts");
    editor.close();
    editor = monacoEditor(layout.editor, host, pageWords[session.locale].editor);
    editor.show(active);
  })();
}
