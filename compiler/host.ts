import type {
  DefineDeclaration,
  Diagnostic,
  Expression,
  RequirementDeclaration,
  Rule,
  SourceFile,
} from "../language/index.ts";
import type { Outline } from "./check/schema.ts";

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
  /** Set: the build has checked it whole and found nothing, so a run need not. */
  readonly checked?: CheckedLibrary | null;
}

/** What the build found out about a library that it checked. */
export interface CheckedLibrary {
  outline(declaration: RequirementDeclaration): Outline | null;
  /** What names in a part of the library stand for. */
  notes(node: NotedNode): readonly NameNote[];
}
/** Parts of the library that are prepared by themselves, before they are compiled. */
export type NotedNode = Rule | DefineDeclaration | Expression;
/**
 * A node of a part, by its number in a walk, and what it stands for: something of a qualified name, a member of the enum of that name,
 * or something that has the type `data scope`.
 */
export type NameNote = readonly [node: number, what: "type" | "value" | "member" | "scope", name: string];
