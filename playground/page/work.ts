/** A text of the project. `path` is project-relative and POSIX. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** What is worked on, as it is kept and shared: texts, and where the reader was. No setting in it does anything by itself. */
export interface Work {
  readonly files: readonly ProjectFile[];
  /** The day that was asked for; null where the project says it. */
  readonly asOf: string | null;
  /** The file in the editor, and the cursor in it. */
  readonly active: string;
  readonly cursor: number;
  /** The tab of results. */
  readonly pane: string;
}
