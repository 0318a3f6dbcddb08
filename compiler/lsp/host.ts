import type { Locale } from "../../language/index.ts";
import type { Library } from "../host.ts";
import type { Settings, Snapshot, Workspace } from "../service/index.ts";

/** Where a document stands: in which project, and by which path from its root. */
export interface Home {
  /** Names the project; only the host knows what it means. */
  readonly root: string;
  /** Project-relative and POSIX. */
  readonly path: string;
}

/** The text of a file, or the encoding that it seems to be in where it is not UTF-8; null: nothing can be said. */
export type FileText = { readonly text: string } | { readonly seems: string | null };

/** The files around the documents of a client. Reading never throws: what cannot be read is not there. */
export interface LspFiles {
  /** The project of a document: the nearest `pdp.json` upward, else its workspace folder. Null: the document stands alone. */
  home(uri: string, folders: readonly string[]): Home | null;
  /** The paths of all policies below the root of a project. */
  list(root: string): readonly string[];
  /** Null where there is no such file. */
  read(home: Home): FileText | null;
  uri(home: Home): string;
}

/** What a client can be shown of a project. */
export type PreviewKind = "diagram" | "report" | "findings";

/** The world around a language server: what it knows of files, time and the machine. */
export interface LspHost {
  readonly version: string;
  readonly library: Library;
  readonly files: LspFiles;
  /** The language of the machine; a client's and a project's come before it. */
  readonly locale: Locale;
  /** Today by legal time, `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds from any moment on, never going back. */
  clock(): number;
  /** Does something after some milliseconds; what it gives calls that off. */
  later(milliseconds: number, work: () => void): () => void;
  /** Opens the project of a root, empty. Left out: a new workspace; the playground has one already. */
  readonly open?: (root: string, settings: Settings) => Workspace;
  /** The URI at which the client finds a file of the library, whose path begins with `pdp:`. */
  libraryUri(path: string): string;
  /** The path of a library file by its URI; null for all other documents. */
  libraryPath(uri: string): string | null;
  /** A page or picture of a project, whole and harmless; null where it cannot be made. */
  readonly preview: (what: PreviewKind, snapshot: Snapshot, locale: Locale) => Promise<string | null>;
}
