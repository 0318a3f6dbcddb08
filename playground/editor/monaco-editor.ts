import type { Span } from "../../language/index.ts";
import type { CodeEditor, EditorHost, EditorTheme } from "./code-editor.ts";
import { languageId } from "./language.ts";
import { mark } from "./marks.ts";
import { openModels, rangeOf } from "./models.ts";
import { monaco } from "./monaco.ts";
import { kazakhLetters } from "./letters.ts";
import { isLibrary, pathOf } from "./uris.ts";

const themes: { readonly [T in EditorTheme]: string } = {
  light: "vs",
  dark: "vs-dark",
  "contrast-light": "hc-light",
  "contrast-dark": "hc-black",
};

/** Monaco in an element, with all that the language service answers. */
export function monacoEditor(root: HTMLElement, host: EditorHost, label: string): CodeEditor {
  monaco.languages.register({ id: languageId, extensions: [".pdp"] });
  const models = openModels(host.texts);
  const editor = monaco.editor.create(root, {
    model: null,
    theme: "vs",
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
  const show = async (path: string, span?: Span): Promise<void> => {
    const model = models.of(path);
    if (model === null) return;
    if (editor.getModel() !== model) editor.setModel(model);
    editor.updateOptions({ readOnly: isLibrary(path) });
    if (span === undefined) return;
    const range = rangeOf(model, span);
    editor.setSelection(range);
    editor.revealRangeInCenterIfOutsideViewport(range);
  };
  return {
    show: (path, span) => void show(path, span),
    place() {
      const model = editor.getModel();
      const selection = editor.getSelection();
      const path = model === null ? null : pathOf(model.uri);
      if (model === null || selection === null || path === null) return null;
      const start = model.getOffsetAt(selection.getStartPosition());
      return { file: path, start, end: model.getOffsetAt(selection.getEndPosition()) };
    },
    mark: (diagnosis) => mark(diagnosis, models),
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
    focus: () => editor.focus(),
    close() {
      editor.dispose();
      models.close();
    },
  };
}
