import type { Span } from "../../language/index.ts";
import { el } from "../page/dom.ts";
import type { CodeEditor, EditorHost } from "./code-editor.ts";

/** A plain field: the text can be read and changed before Monaco is there, and where Monaco cannot load. */
export function plainEditor(root: HTMLElement, host: EditorHost, label: string): CodeEditor {
  const field = el("textarea", {
    class: "plain-editor",
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    wrap: "off",
    "aria-label": label,
  });
  let shown: string | null = null;
  let own = false;
  let read: string | null = null;
  field.addEventListener("input", () => {
    if (shown === null) return;
    own = true;
    host.texts.change([{ path: shown, text: field.value }]);
    own = false;
  });
  const fill = (): void => {
    if (!own) field.value = read ?? (shown === null ? "" : (host.texts.text(shown) ?? ""));
  };
  host.texts.onChange(fill);
  root.replaceChildren(field);
  return {
    show(path: string, span?: Span, text?: string) {
      if (path !== shown) {
        shown = path;
        read = text ?? null;
        field.readOnly = read !== null;
        fill();
      }
      if (span !== undefined) field.setSelectionRange(span.start, span.end);
    },
    place: () =>
      shown === null ? null : { file: shown, start: field.selectionStart, end: field.selectionEnd },
    mark: () => undefined,
    edit(edits) {
      for (const file of new Set(edits.map(({ place }) => place.file))) {
        const own = edits.filter(({ place }) => place.file === file);
        host.texts.change([{ path: file, text: applied(host.texts.text(file) ?? "", own) }]);
      }
    },
    format: () => Promise.resolve(),
    look: () => undefined,
    renew: () => undefined,
    focus: () => field.focus(),
    close: () => field.remove(),
  };
}

/** A text with edits; they do not overlap. */
export function applied(
  text: string,
  edits: readonly { readonly place: Span; readonly text: string }[],
): string {
  let result = text;
  for (const { place, text: part } of [...edits].sort((a, b) => b.place.start - a.place.start))
    result = result.slice(0, place.start) + part + result.slice(place.end);
  return result;
}
