/** A half-open range of UTF-16 offsets in one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a named file. `file` is the project-relative POSIX path. */
export interface Place extends Span {
  readonly file: string;
}
