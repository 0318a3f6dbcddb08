import type { Diagnostic, Node, SourceFile, SourceText } from "../language/index.ts";
import type { CheckedLibrary, NotedNode } from "./host.ts";
import type { Module, PdpSymbol } from "./bind/symbols.ts";
import type {
  CategoryInfo,
  DefineInfo,
  ElementInfo,
  EnumInfo,
  KindInfo,
  RecordInfo,
  RequirementInfo,
  TestInfo,
} from "./check/schema.ts";
import type { Type } from "./check/types.ts";
import type { Verdict } from "./evaluate/verdict.ts";
import type { Model } from "./infer/model.ts";

/** What is asked of one compilation. The compiler has no other inputs. */
export interface Request {
  /** The day by whose law is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Name of a profile element, or of several; null for the library's default. */
  readonly profile: string | readonly string[] | null;
  /** True: provisions that are only recalled are judged as well, whatever the profile says of them. */
  readonly recalled?: boolean;
  /** Project files to judge; empty for all. Their modules are judged whole. */
  readonly entries: readonly string[];
  /** False: waivers have no effect (`--no-waivers`). */
  readonly waivers: boolean;
}

/** The stages of a program: each is the previous one plus tables. No stage stops the next because of a user's error. */
export interface Loaded {
  readonly request: Request;
  /** Every parsed file, project and library, in order of path. */
  readonly files: readonly SourceFile[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Paths of library files. */
  readonly library: ReadonlySet<string>;
  /** See `Library.checked`. */
  readonly checked: CheckedLibrary | null;
  readonly diagnostics: readonly Diagnostic[];
}
export interface Bound extends Loaded {
  /** All modules, bodies of tests included. */
  readonly modules: readonly Module[];
  readonly prelude: Module | null;
  /** Modules of the entry files and all that they import: the program judged by `check`. */
  readonly judged: readonly Module[];
}
export interface Schema {
  readonly kinds: readonly KindInfo[];
  readonly records: readonly RecordInfo[];
  readonly enums: readonly EnumInfo[];
  readonly categories: readonly CategoryInfo[];
  readonly elements: readonly ElementInfo[];
  readonly defines: readonly DefineInfo[];
  readonly requirements: readonly RequirementInfo[];
  readonly tests: readonly TestInfo[];
}
export interface Typed extends Bound {
  readonly schema: Schema;
  /** What a name, a path or a type stands for. */
  readonly references: ReadonlyMap<Node, PdpSymbol>;
  readonly kindOf: ReadonlyMap<PdpSymbol, KindInfo>;
  readonly recordOf: ReadonlyMap<PdpSymbol, RecordInfo>;
  readonly enumOf: ReadonlyMap<PdpSymbol, EnumInfo>;
  readonly categoryOf: ReadonlyMap<PdpSymbol, CategoryInfo>;
  readonly elementOf: ReadonlyMap<PdpSymbol, ElementInfo>;
  readonly defineOf: ReadonlyMap<PdpSymbol, DefineInfo>;
  /** The type of every expression; of a checked library, only what compiling asks for. */
  readonly types: ReadonlyMap<Node, Type>;
  /** For bare names in expressions that stand for an enum member: the enum. */
  readonly members: ReadonlyMap<Node, EnumInfo>;
  /** Fills `references`, `types` and `members` for a part of a checked library: call before reading them. */
  readonly prepare: (node: NotedNode) => void;
}
export interface Inferred extends Typed {
  readonly model: Model;
}
export interface Evaluated extends Inferred {
  readonly verdicts: readonly Verdict[];
  /** Requirements that the profile left out. */
  readonly notSelected: number;
}
/** The finished program: diagnostics are final, in order. */
export type Program = Evaluated;
