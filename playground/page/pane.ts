import type { Locale, Place } from "../../language/index.ts";
import type { TextEdit } from "../../compiler/service/index.ts";
import type { ProjectFile } from "./work.ts";
import type { Answer, Method, Params } from "../worker/requests.ts";

export type { ProjectFile } from "./work.ts";

/** One tab of results. It is drawn anew when the language changes; what it throws stays in its tab. */
export interface Pane {
  /** Kebab-case; part of links. */
  readonly id: string;
  title(locale: Locale): string;
  /** Called when the tab is first shown, with an empty element that is the pane's own. */
  open(root: HTMLElement, page: Page): PaneView;
}

export interface PaneView {
  /**
   * Draws a state of the project: asks the worker what it needs. Called only while the tab is visible, and not again before it is done:
   * then with the newest state. A failure shows an error card in place of the pane.
   */
  show(state: Shown): void | Promise<void>;
  /** The tab is no longer visible. */
  hide?(): void;
  /** The pane is to be drawn anew, or is gone: stop timers, drop listeners. */
  close?(): void;
}

/** A piece of the page outside the tabs, drawn by somebody else: the slider of days, the gallery, the tour. Always visible. */
export interface Control extends Omit<Pane, "title"> {
  readonly slot: "days" | "examples" | "tour";
}

/** What a pane is shown. */
export interface Shown {
  /** Grows with every change of texts or settings. */
  readonly version: number;
  readonly settings: ViewSettings;
  /** True: a file does not parse, and all that is asked is answered from the state before. The page says so above the pane. */
  readonly stale: boolean;
}

/** By what the project is judged, `pdp.json` considered. */
export interface ViewSettings {
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly profiles: readonly string[];
}

/** A change of settings; what is left out stays. */
export interface SettingsChange {
  readonly locale?: Locale;
  /** Null: the day of `pdp.json`, or today. */
  readonly asOf?: string | null;
  /** Written into `pdp.json`. */
  readonly profiles?: readonly string[];
}

/** What a pane may do with the page around it. */
export interface Page {
  /** The language the pane is drawn in. */
  readonly locale: Locale;
  readonly settings: ViewSettings;
  /** Asks the worker, of the last state without faults of syntax; rejects where the worker fails. */
  ask<M extends Method>(method: M, params: Params<M>): Promise<Answer<M>>;
  /** Shows a place in the editor; library files open read-only. */
  reveal(place: Place): void;
  /** The same beside the pane: the focus stays, and so does the half of a narrow page. */
  point(place: Place): void;
  /** The finding that is looked at, by its fingerprint; every pane may show it. */
  readonly selected: string | null;
  select(fingerprint: string | null): void;
  /** Calls back when another finding is selected, until the pane is closed. */
  onSelect(listener: (fingerprint: string | null) => void): void;
  /** Changes texts as the user would: can be undone in the editor. */
  edit(edits: readonly TextEdit[]): void;
  apply(change: SettingsChange): void;
  /** The texts as they are. */
  files(): readonly ProjectFile[];
  /** Puts another project in place of this one; the work before can be brought back. */
  openProject(files: readonly ProjectFile[], settings: SettingsChange): void;
  /** Shows a tab of results. */
  showPane(id: string): void;
  /** Said by screen readers; also shown for a moment. */
  announce(text: string): void;
  /** Hands a file to the user. */
  download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
}
