import type { Severity } from "../../language/index.ts";
import type { Problem } from "../../compiler/service/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import { rangeOf } from "./models.ts";
import type { Models } from "./models.ts";
import { monaco } from "./monaco.ts";

const owner = "pdp";
const severities: { readonly [S in Severity]: monaco.MarkerSeverity } = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  note: monaco.MarkerSeverity.Info,
  hint: monaco.MarkerSeverity.Hint,
};

/** Marks what is wrong in all texts; of files whose marks stay, nothing is touched. */
export function marker(models: Models): (diagnosis: Diagnosis) => void {
  const marked = new Map<string, { readonly model: monaco.editor.ITextModel; readonly as: string }>();
  return ({ files }) => {
    const now = new Set(files.map(({ path }) => path));
    for (const [path, { model }] of marked) {
      if (now.has(path)) continue;
      if (!model.isDisposed()) monaco.editor.setModelMarkers(model, owner, []);
      marked.delete(path);
    }
    for (const { path, problems } of files) {
      const model = models.of(path);
      if (model === null) continue;
      const markers = problems.map((each) => markerOf(each, model, models));
      const as = JSON.stringify(markers);
      const before = marked.get(path);
      if (before?.model === model && before.as === as) continue;
      monaco.editor.setModelMarkers(model, owner, markers);
      marked.set(path, { model, as });
    }
  };
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
