import type {
  Declaration,
  Expression,
  Node,
  Path,
  SourceFile,
  TestDeclaration,
} from "../../../language/index.ts";
import { closureOf, findOwnType, findOwnValue, findType, findValue, moduleNamed } from "../../bind/index.ts";
import type { Miss } from "../../bind/index.ts";
import type { Module, PdpSymbol, TypeSymbol, ValueSymbol } from "../../bind/symbols.ts";
import type { Sight } from "../../check/index.ts";
import type { EnumInfo, KindInfo, RecordInfo, RequirementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";

/** What features ask of a program again and again, each table made when it is first needed. */
export interface Reading {
  readonly program: Program;
  /** A parsed file of the project or of the library. */
  file(path: string): SourceFile | null;
  /** The module whose names a place sees: that of the file, or of the test around the place. */
  moduleOf(file: SourceFile, test: TestDeclaration | null): Module | null;
  /** All modules of the program that are not bodies of tests, by name. */
  readonly modules: ReadonlyMap<string, readonly Module[]>;
  symbolOf(declaration: Declaration, module: Module): PdpSymbol | null;
  requirement(symbol: PdpSymbol): RequirementInfo | null;
  sight(module: Module): Sight;
  preludeKind(name: string): KindInfo | null;
  preludeRecord(name: string): RecordInfo | null;
  preludeEnum(name: string): EnumInfo | null;
  /** A name as the module sees it, without the tables of the checker: for broken texts and for the library. */
  typeAt(path: Path, module: Module): TypeSymbol | null;
  valueAt(path: Path, module: Module): ValueSymbol | null;
  /** Enums in sight of a module. */
  enums(module: Module): readonly EnumInfo[];
}

const readings = new WeakMap<Program, Reading>();

export function readingOf(program: Program): Reading {
  let reading = readings.get(program);
  if (reading === undefined) readings.set(program, (reading = read(program)));
  return reading;
}

function read(program: Program): Reading {
  const files = new Map(program.files.map((file) => [file.path, file]));
  const modules = new Map<string, Module[]>();
  const ofFile = new Map<SourceFile, Module>();
  const ofTest = new Map<TestDeclaration, Module>();
  for (const module of program.modules) {
    if (module.test !== null) {
      ofTest.set(module.test, module);
      continue;
    }
    for (const file of module.files) ofFile.set(file, module);
    const same = modules.get(module.name);
    if (same === undefined) modules.set(module.name, [module]);
    else same.push(module);
  }
  const sights = new WeakMap<Module, Sight>();
  let requirements: ReadonlyMap<Declaration, RequirementInfo> | null = null;
  const prelude = <I>(table: ReadonlyMap<PdpSymbol, I>, name: string): I | null => {
    const symbol = program.prelude?.types.get(name)?.[0];
    return symbol === undefined ? null : (table.get(symbol) ?? null);
  };
  const context = {
    preludeKind: (name: string) => prelude(program.kindOf, name),
    preludeRecord: (name: string) => prelude(program.recordOf, name),
    preludeEnum: (name: string) => prelude(program.enumOf, name),
  };
  return {
    program,
    modules,
    ...context,
    file: (path) => files.get(path) ?? null,
    moduleOf: (file, test) => (test === null ? undefined : ofTest.get(test)) ?? ofFile.get(file) ?? null,
    symbolOf: (declaration, module) => symbolIn(declaration, module),
    requirement(symbol) {
      requirements ??= new Map(program.schema.requirements.map((info) => [info.declaration, info]));
      return symbol.kind === "requirement" ? (requirements.get(symbol.declaration) ?? null) : null;
    },
    sight(module) {
      let sight = sights.get(module);
      if (sight === undefined) {
        const seen = new Set(closureOf(program.prelude === null ? [module] : [module, program.prelude]));
        const kinds = program.schema.kinds.filter((kind) => seen.has(kind.module));
        sights.set(module, (sight = { view: { kinds }, context }));
      }
      return sight;
    },
    typeAt: (path, module) => at(path, module, findType, findOwnType),
    valueAt: (path, module) => at(path, module, findValue, findOwnValue),
    enums: (module) =>
      [module, ...module.imports].flatMap((each) =>
        [...each.types.values()].flatMap((symbols) => {
          const info = symbols[0] === undefined ? undefined : program.enumOf.get(symbols[0]);
          return info ?? [];
        }),
      ),
  };
}

function at<S extends PdpSymbol>(
  path: Path,
  module: Module,
  bare: (name: string, module: Module) => S | Miss,
  own: (name: string, module: Module) => S | Miss,
): S | null {
  const last = path.names.at(-1);
  if (last === undefined || last.text === "") return null;
  const before = path.names.slice(0, -1).map((each) => each.text);
  const home = before.length === 0 ? module : moduleNamed(before.join("."), module);
  if (home === null) return null;
  const found = before.length === 0 ? bare(last.text, module) : own(last.text, home);
  return found.kind === "miss" ? null : found;
}

function symbolIn(declaration: Declaration, module: Module): PdpSymbol | null {
  const is = (symbol: PdpSymbol): boolean => symbol.declaration === declaration;
  switch (declaration.kind) {
    case "TestDeclaration":
      return null;
    case "RequirementDeclaration":
      return module.requirements.find(is) ?? null;
    case "KindDeclaration":
    case "RecordDeclaration":
    case "EnumDeclaration":
      return module.types.get(declaration.name.text)?.find(is) ?? null;
    default:
      return module.values.get(declaration.name.text)?.find(is) ?? null;
  }
}

/** Is the node an expression of a rule? */
export function isExpression(node: Node): node is Expression {
  return node.kind.endsWith("Expression");
}
