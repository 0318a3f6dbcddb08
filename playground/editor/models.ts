import type { Texts } from "../page/texts.ts";
import { languageId } from "./language.ts";
import { monaco } from "./monaco.ts";
import { pathOf, uriOf } from "./uris.ts";

/** A model for every text of the project, which holds its undo history, and for library texts that were looked at. */
export interface Models {
  of(path: string): monaco.editor.ITextModel | null;
  /** Puts a library text where it can be shown. */
  put(path: string, text: string): monaco.editor.ITextModel;
  close(): void;
}

/** Keeps models and texts alike: a change of either is a change of the other. */
export function openModels(texts: Texts): Models {
  const models = new Map<string, monaco.editor.ITextModel>();
  const library = new Map<string, monaco.editor.ITextModel>();
  let telling = false;

  const add = (path: string, text: string): void => {
    const language = path.endsWith(".json") ? "json" : languageId;
    const model = monaco.editor.createModel(text, language, uriOf(path));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions({ tabSize: 2, insertSpaces: true });
    model.onDidChangeContent(() => {
      const own = pathOf(model.uri);
      if (telling || own === null) return;
      telling = true;
      texts.change([{ path: own, text: model.getValue() }]);
      telling = false;
    });
    models.set(path, model);
  };
  const drop = (path: string): void => {
    models.get(path)?.dispose();
    models.delete(path);
  };
  for (const { path, text } of texts.list()) add(path, text);
  texts.onChange((changes, whole) => {
    if (telling) return;
    telling = true;
    if (whole) for (const path of models.keys()) drop(path);
    for (const { path, text } of changes) {
      const model = models.get(path);
      if (text === null) drop(path);
      else if (model === undefined) add(path, text);
      else if (model.getValue() !== text) replaceText(model, text);
    }
    telling = false;
  });
  return {
    of: (path) => models.get(path) ?? library.get(path) ?? null,
    put(path, text) {
      const known = library.get(path);
      if (known !== undefined) return known;
      const model = monaco.editor.createModel(text, languageId, uriOf(path));
      library.set(path, model);
      return model;
    },
    close() {
      for (const model of [...models.values(), ...library.values()]) model.dispose();
    },
  };
}

/** As one step that can be undone. */
function replaceText(model: monaco.editor.ITextModel, text: string): void {
  model.pushStackElement();
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
  model.pushStackElement();
}

/** The range of a span of offsets. */
export function rangeOf(
  model: monaco.editor.ITextModel,
  { start, end }: { readonly start: number; readonly end: number },
): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
