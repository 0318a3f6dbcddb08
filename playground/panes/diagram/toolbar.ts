import type { View } from "../../../compiler/emit/diagram/index.ts";
import type { Locale } from "../../../language/index.ts";
import { button, el } from "../parts/el.ts";
import { diagramPaneWords } from "../../words/diagram.ts";

const kinds = ["system", "context", "country", "data", "finding"] as const;

/** What is above the picture: which view, how large, what to do with it. */
export interface Toolbar {
  readonly root: HTMLElement;
  /** What the reader wants to see; a finding by its fingerprint. */
  view(selected: string | null): View | null;
  /** The kinds of data that can be asked for. */
  offer(data: readonly { readonly name: string; readonly title: string }[]): void;
}

export interface ToolbarActions {
  changed(): void;
  zoom(factor: number): void;
  fit(): void;
}

/** Draws the bar; `more` stands at its end. What was chosen is remembered in `chosen`, beyond a change of language. */
export function diagramToolbar(
  locale: Locale,
  chosen: { kind: string; data: string },
  actions: ToolbarActions,
  more: HTMLElement,
): Toolbar {
  const words = diagramPaneWords[locale];
  const views = el("select", { "aria-label": words.view, class: "view" });
  for (const kind of kinds)
    views.append(el("option", { value: kind, selected: kind === chosen.kind }, words.views[kind]));
  const data = el("select", {
    "aria-label": words.whichData,
    class: "which",
    hidden: chosen.kind !== "data",
  });
  views.addEventListener("change", () => {
    chosen.kind = views.value;
    data.hidden = chosen.kind !== "data";
    actions.changed();
  });
  data.addEventListener("change", () => {
    chosen.data = data.value;
    actions.changed();
  });
  const sign = (text: string, label: string, work: () => void): HTMLButtonElement =>
    button(text, work, { "aria-label": label, title: label });
  const root = el(
    "div",
    { class: "diagram-bar", role: "toolbar", "aria-label": words.view },
    views,
    data,
    el("span", { class: "spring" }),
    el(
      "div",
      { class: "segments" },
      sign("−", words.zoomOut, () => actions.zoom(1 / 1.25)),
      sign("⤢", words.fit, actions.fit),
      sign("+", words.zoomIn, () => actions.zoom(1.25)),
    ),
    more,
  );
  return {
    root,
    view(selected) {
      const kind = kinds.find((each) => each === chosen.kind) ?? "system";
      if (kind === "data") return { kind, name: chosen.data };
      if (kind === "finding") return selected === null ? null : { kind, id: selected };
      return { kind };
    },
    offer(all) {
      const names = all.map(({ name }) => name);
      if (!names.includes(chosen.data)) chosen.data = names[0] ?? "";
      data.replaceChildren(
        ...all.map(({ name, title }) => el("option", { value: name, selected: name === chosen.data }, title)),
      );
    },
  };
}
