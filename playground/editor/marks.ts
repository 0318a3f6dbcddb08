import type { Severity } from "../../language/index.ts";
import type { Problem } from "../../compiler/service/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import { rangeOf } from "./models.ts";
import type { Models } from "./models.ts";
import { monaco } from "./monaco.ts";
import { uriOf } from "./uris.ts";

const owner = "pdp";
const severities: { readonly [S in Severity]: monaco.MarkerSeverity } = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  note: monaco.MarkerSeverity.Info,
  hint: monaco.MarkerSeverity.Hint,
};

/** Marks what is wrong in all texts, and takes away the marks of before. */
export function mark(diagnosis: Diagnosis, models: Models): void {
  const marked = new Set(diagnosis.files.map(({ path }) => path));
  for (const { path, problems } of diagnosis.files) {
    const model = models.of(path);
    if (model !== null)
      monaco.editor.setModelMarkers(
        model,
        owner,
        problems.map((each) => markerOf(each, model, models)),
      );
  }
  for (const { resource } of monaco.editor.getModelMarkers({ owner })) {
    const model = monaco.editor.getModel(resource);
    const stays = [...marked].some((path) => uriOf(path).toString() === resource.toString());
    if (model !== null && !stays) monaco.editor.setModelMarkers(model, owner, []);
  }
}

function markerOf(
  { span, severity, code, title, message, related }: Problem,
  model: monaco.editor.ITextModel,
  models: Models,
): monaco.editor.IMarkerData {
  return {
    ...rangeOf(model, span),
    severity: severities[severity],
    code,
    source: owner,
    message: message === "" ? title : `${title}\n${message}`,
    relatedInformation: related.flatMap((each) => {
      const other = models.of(each.place.file);
      if (other === null) return [];
      return [{ ...rangeOf(other, each.place), resource: other.uri, message: each.message }];
    }),
  };
}
