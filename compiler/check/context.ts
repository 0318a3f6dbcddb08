import type { Citation, Diagnostic, Id, Node, Path, Place, Span, TypeNode } from "../../language/index.ts";
import type { Module, PdpSymbol, RequirementSymbol, TypeSymbol, ValueSymbol } from "../bind/symbols.ts";
import type { Bound } from "../program.ts";
import type { Checked } from "./checked.ts";
import type { CategoryInfo, DefineInfo, ElementInfo, EnumInfo, KindInfo, RecordInfo } from "./schema.ts";
import type { Type } from "./types.ts";

/** Could what is declared so stand at a place? */
export type Fits = (symbol: ValueSymbol) => boolean;

/** What the parts of the checker share while one program is checked: the tables they fill and the questions they ask. */
export interface CheckContext {
  readonly bound: Bound;
  readonly checked: Checked;
  report(diagnostic: Diagnostic): void;
  place(file: string, span: Span): Place;

  /** Resolves a path to a kind, record or enum as seen from a module; reports unknown names; notes the reference; null if none. */
  resolveType(path: Path, module: Module, file: string): TypeSymbol | null;
  /** Resolves a path to an element, category or definition; as above. `fits` says what may be suggested in its place. */
  resolveValue(path: Path, module: Module, file: string, fits?: Fits): ValueSymbol | null;
  /** Resolves an id among the requirements of the module and all it imports; reports `unknown-requirement`; notes the reference. */
  resolveRequirement(id: Id, module: Module, file: string): RequirementSymbol | null;
  /** Resolves the act of a citation (`unless … by some_act "art. 9"`); reports what is not an act; notes the reference. */
  resolveCitation(citation: Citation, module: Module, file: string): ElementInfo | null;
  /** An element, category or definition by bare name, silent: for places where a name may also be something else. */
  findValue(name: string, module: Module): ValueSymbol | null;
  /** All enums visible from a module. */
  visibleEnums(module: Module): readonly EnumInfo[];
  /** Names visible from a module, for suggestions. */
  visibleValues(module: Module): readonly string[];
  visibleTypes(module: Module): readonly string[];
  /** The type that a type node means; builtin names first. */
  typeOf(node: TypeNode, module: Module, file: string): Type;
  /** A type of the prelude by bare name (`State`, `flow`); null if the prelude lacks it. */
  preludeKind(name: string): KindInfo | null;
  preludeRecord(name: string): RecordInfo | null;
  preludeEnum(name: string): EnumInfo | null;

  readonly references: Map<Node, PdpSymbol>;
  readonly kindOf: Map<PdpSymbol, KindInfo>;
  readonly recordOf: Map<PdpSymbol, RecordInfo>;
  readonly enumOf: Map<PdpSymbol, EnumInfo>;
  readonly categoryOf: Map<PdpSymbol, CategoryInfo>;
  readonly elementOf: Map<PdpSymbol, ElementInfo>;
  readonly defineOf: Map<PdpSymbol, DefineInfo>;
  readonly types: Map<Node, Type>;
  readonly members: Map<Node, EnumInfo>;
}
