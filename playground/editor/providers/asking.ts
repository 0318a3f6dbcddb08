import type { Place, Span } from "../../../language/index.ts";
import type { Client } from "../../page/client.ts";
import type { EditorAnswer, EditorMethod, EditorParams } from "../../worker/editing.ts";
import { rangeOf } from "../models.ts";
import type { Models } from "../models.ts";
import type { monaco } from "../monaco.ts";
import { pathOf } from "../uris.ts";

type Model = monaco.editor.ITextModel;

/** How providers ask the worker, and turn offsets into Monaco's lines and columns. */
export interface Asking {
  /** Null where the question was withdrawn, or the worker failed: an editor then simply shows nothing. */
  ask<M extends EditorMethod>(
    method: M,
    params: EditorParams<M>,
    token: monaco.CancellationToken,
  ): Promise<EditorAnswer<M> | null>;
  /** A place in any text, as a location; a library text is fetched first, so that it can be shown. */
  location(place: Place, token: monaco.CancellationToken): Promise<monaco.languages.Location | null>;
}

/** The path of a model and an offset in it, as the worker is asked. */
export function at(
  model: Model,
  position: monaco.IPosition,
): { readonly path: string; readonly offset: number } {
  return { path: pathOf(model.uri) ?? "", offset: model.getOffsetAt(position) };
}

/** A span of a model from a range. */
export function spanOf(model: Model, range: monaco.Range): Span {
  return {
    start: model.getOffsetAt(range.getStartPosition()),
    end: model.getOffsetAt(range.getEndPosition()),
  };
}

/** Asks over a client. */
export function asking(client: Client, models: Models): Asking {
  const ask: Asking["ask"] = (method, params, token) => {
    const abort = new AbortController();
    const listening = token.onCancellationRequested(() => abort.abort());
    return client
      .askEditor(method, params, abort.signal)
      .catch(() => null)
      .finally(() => listening.dispose());
  };
  return {
    ask,
    async location(place, token) {
      let model = models.of(place.file);
      if (model === null) {
        const text = await ask("text", { path: place.file }, token);
        if (text === null) return null;
        model = models.put(place.file, text);
      }
      return { uri: model.uri, range: rangeOf(model, place) };
    },
  };
}
