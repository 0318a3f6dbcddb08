import type { Diagnostic, SourceFile } from "../language/index.ts";

/** One text of the project or of the library. `path` is project-relative and POSIX; library paths begin with `pdp:`. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** The one door through which the compiler gets texts. Implementations: `node/host.ts`, the playground's, the tests'. */
export interface Host {
  /** All `.pdp` files of the project, tests included, in any order. */
  files(): Promise<readonly InputFile[]>;
  /** The standard library, parsed. */
  library(): Promise<Library>;
}

/** The standard library as trees: made at build time, or by `parseLibrary` from texts. Tests of the law are not in it. */
export interface Library {
  readonly files: readonly SourceFile[];
  /** The text of a library file, for messages that show its lines; null if it is not at hand. */
  text(path: string): string | null;
  /** Faults found while it was parsed; a released library has none. */
  readonly diagnostics?: readonly Diagnostic[];
  /** True: the build has checked it whole and found nothing, so what a run does not use need not be typed again. */
  readonly checked?: boolean;
}
