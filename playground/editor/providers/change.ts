import type { TextEdit } from "../../../compiler/service/index.ts";
import { languageId } from "../language.ts";
import { rangeOf } from "../models.ts";
import type { Models } from "../models.ts";
import { monaco } from "../monaco.ts";
import { at } from "./asking.ts";
import type { Asking } from "./asking.ts";

/** What changes texts: renaming, formatting. */
export function registerChanges(asking: Asking, models: Models): readonly monaco.IDisposable[] {
  const { languages } = monaco;
  return [
    languages.registerRenameProvider(languageId, {
      async provideRenameEdits(model, position, name, token) {
        const found = await asking.ask("rename", { ...at(model, position), name }, token);
        if (found === null) return { edits: [] };
        return "refused" in found
          ? { edits: [], rejectReason: found.refused }
          : { edits: workspaceEdits(found.edits, models) };
      },
      async resolveRenameLocation(model, position, token) {
        const found = await asking.ask("prepareRename", at(model, position), token);
        if (found !== null) return { range: rangeOf(model, found.span), text: found.name };
        // What is wrong is said by trying.
        const word = model.getWordAtPosition(position)?.word ?? "";
        const tried = await asking.ask("rename", { ...at(model, position), name: `${word}_` }, token);
        const rejectReason = tried !== null && "refused" in tried ? tried.refused : "–";
        return { range: monaco.Range.fromPositions(position), text: "", rejectReason };
      },
    }),
    languages.registerDocumentFormattingEditProvider(languageId, {
      async provideDocumentFormattingEdits(model, _, token) {
        const { path } = at(model, { lineNumber: 1, column: 1 });
        const edits = (await asking.ask("format", { path }, token)) ?? [];
        return edits.map(({ place, text }) => ({ range: rangeOf(model, place), text }));
      },
    }),
  ];
}

/** Edits of the project's texts, for Monaco. */
export function workspaceEdits(
  edits: readonly TextEdit[],
  models: Models,
): monaco.languages.IWorkspaceTextEdit[] {
  return edits.flatMap(({ place, text }) => {
    const model = models.of(place.file);
    if (model === null) return [];
    const textEdit = { range: rangeOf(model, place), text };
    return [{ resource: model.uri, textEdit, versionId: model.getVersionId() }];
  });
}
