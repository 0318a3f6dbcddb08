import type { DocumentHighlight, Location } from "vscode-languageserver";
import { definition, highlights, prepareRename, references, rename } from "../service/index.ts";
import { changesOf, locationsOf, onPlace } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { rangeOf } from "./convert.ts";
import { refusal } from "./requests.ts";
import { flagIn, textIn } from "./shape.ts";

/** Where a name is declared and used, and giving it another one. */
export function attachNavigation(parts: Parts): void {
  onPlace(parts, "textDocument/definition", ({ project, snapshot, path, offset }): readonly Location[] =>
    locationsOf(parts, project, definition(snapshot, path, offset)),
  );
  onPlace(parts, "textDocument/references", ({ project, snapshot, path, offset }, params) => {
    const declaration = flagIn(params, "context", "includeDeclaration") ?? true;
    return locationsOf(parts, project, references(snapshot, path, offset, { declaration }));
  });
  onPlace(
    parts,
    "textDocument/documentHighlight",
    ({ snapshot, path, offset, source }): readonly DocumentHighlight[] =>
      highlights(snapshot, path, offset).map(({ span, declares }) => ({
        range: rangeOf(source, span),
        kind: declares ? 3 : 2,
      })),
  );
  onPlace(parts, "textDocument/prepareRename", ({ snapshot, path, offset, source }) => {
    const found = prepareRename(snapshot, path, offset);
    return found === null ? null : { range: rangeOf(source, found.span), placeholder: found.name };
  });
  onPlace(parts, "textDocument/rename", ({ project, snapshot, path, offset }, params) => {
    const renamed = rename(snapshot, path, offset, textIn(params, "newName") ?? "");
    // The words are for people: editors show the message of a refused request.
    return "refused" in renamed ? refusal(renamed.refused) : changesOf(parts, project, renamed.edits);
  });
}
