import type { Locale, Place, Span } from "../../language/index.ts";
import type { TextEdit } from "../../compiler/service/index.ts";
import type { Client } from "../page/client.ts";
import type { Texts } from "../page/texts.ts";
import type { Diagnosis } from "../worker/diagnose.ts";

/** Colours of the editor; the page knows what the system prefers. */
export type EditorTheme = "light" | "dark" | "contrast-light" | "contrast-dark";

/** What an editor is given. */
export interface EditorHost {
  readonly texts: Texts;
  readonly client: Client;
  locale(): Locale;
  /** Shows a place of any text, also of the library. */
  reveal(place: Place): void;
  /** The findings about the element whose name begins at an offset. */
  showFindings(path: string, offset: number): void;
  runTest(path: string, test: string): void;
}

/** A way to edit the texts: Monaco, or the plain field that is there until it has loaded. */
export interface CodeEditor {
  /** Shows a file, and selects a span of it. A text of the library is given: it can be read, not changed. */
  show(path: string, span?: Span, text?: string): void;
  /** Where the cursor is. */
  place(): Place | null;
  mark(diagnosis: Diagnosis): void;
  /** Changes texts in a way that can be undone. */
  edit(edits: readonly TextEdit[]): void;
  format(): Promise<void>;
  look(theme: EditorTheme): void;
  /** The day, the profile or the language are others: what is drawn into the text is asked anew. */
  renew(): void;
  focus(): void;
  close(): void;
}
