import type { Span } from "../../language/index.ts";
import type { CodeEditor, EditorHost } from "./code-editor.ts";
import { registerLanguage } from "./language.ts";
import { marker } from "./marks.ts";
import { openModels, rangeOf } from "./models.ts";
import { monaco } from "./monaco.ts";
import { kazakhLetters } from "./letters.ts";
import { registerProviders } from "./providers/index.ts";
import { defineThemes } from "./themes.ts";
import { isLibrary, pathOf } from "./uris.ts";

/** Monaco in an element, with all that the language service answers. */
export function monacoEditor(root: HTMLElement, host: EditorHost, label: string): CodeEditor {
  registerLanguage();
  const themes = defineThemes();
  const models = openModels(host.texts);
  const editor = monaco.editor.create(root, {
    model: null,
    theme: themes.light,
    ariaLabel: label,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fontSize: 14,
    fontFamily: "var(--code-font)",
    "semanticHighlighting.enabled": true,
    // Letters of the three languages are no disguise; what cannot be seen stays marked.
    unicodeHighlight: { allowedLocales: { ru: true }, allowedCharacters: kazakhLetters },
    quickSuggestions: { other: true, comments: false, strings: false },
    wordBasedSuggestions: "off",
  });
  const show = (path: string, span?: Span, text?: string): void => {
    const model = text === undefined ? models.of(path) : models.put(path, text);
    if (model === null) return;
    if (editor.getModel() !== model) {
      keepView();
      editor.setModel(model);
      editor.restoreViewState(views.get(path) ?? null);
    }
    editor.updateOptions({ readOnly: isLibrary(path) });
    if (span === undefined) return;
    const range = rangeOf(model, span);
    editor.setSelection(range);
    editor.revealRangeInCenterIfOutsideViewport(range);
  };
  // Each file keeps its cursor and its place while others are looked at.
  const views = new Map<string, monaco.editor.ICodeEditorViewState>();
  const keepView = (): void => {
    const model = editor.getModel();
    const path = model === null ? null : pathOf(model.uri);
    const view = editor.saveViewState();
    if (path !== null && view !== null) views.set(path, view);
  };
  type Run = (path: string, name: string, offset: number) => void;
  const command = (run: Run): string =>
    editor.addCommand(0, (_, path: unknown, name: unknown, offset: unknown) =>
      run(String(path), String(name), Number(offset)),
    ) ?? "";
  const providers = registerProviders(host.client, models, {
    "pdp.showFindings": command((path, _, offset) => host.showFindings(path, offset)),
    "pdp.runTest": command((path, name) => host.runTest(path, name)),
  });
  const opener = monaco.editor.registerEditorOpener({
    openCodeEditor(_, uri, target) {
      const path = pathOf(uri);
      const model = monaco.editor.getModel(uri);
      if (path === null || model === null) return false;
      const range = target === undefined ? null : rangeAt(target);
      const start = range === null ? 0 : model.getOffsetAt(range.getStartPosition());
      const end = range === null ? 0 : model.getOffsetAt(range.getEndPosition());
      host.reveal({ file: path, start, end });
      return true;
    },
  });
  return {
    show,
    place() {
      const model = editor.getModel();
      const selection = editor.getSelection();
      const path = model === null ? null : pathOf(model.uri);
      if (model === null || selection === null || path === null) return null;
      const start = model.getOffsetAt(selection.getStartPosition());
      return { file: path, start, end: model.getOffsetAt(selection.getEndPosition()) };
    },
    mark: marker(models),
    edit(edits) {
      for (const file of new Set(edits.map(({ place }) => place.file))) {
        const model = models.of(file);
        if (model === null) continue;
        const own = edits.filter(({ place }) => place.file === file);
        model.pushStackElement();
        model.pushEditOperations(
          [],
          own.map(({ place, text }) => ({ range: rangeOf(model, place), text })),
          () => null,
        );
        model.pushStackElement();
      }
    },
    format: async () => editor.getAction("editor.action.formatDocument")?.run(),
    look: (theme) => monaco.editor.setTheme(themes[theme]),
    renew: () => providers.renew(),
    focus: () => editor.focus(),
    close() {
      opener.dispose();
      providers.dispose();
      editor.dispose();
      models.close();
    },
  };
}

function rangeAt(target: monaco.IRange | monaco.IPosition): monaco.Range {
  return "lineNumber" in target ? monaco.Range.fromPositions(target) : monaco.Range.lift(target);
}
