import { assertNever, diagnose, pathText } from "../../language/index.ts";
import type { Declaration, Diagnostic, SourceFile, TestDeclaration } from "../../language/index.ts";
import type { Loaded } from "../program.ts";
import { nestedTest } from "./diagnostics/nested-test.ts";
import { reservedModule } from "./diagnostics/reserved-module.ts";
import { dropFiles, symbolsAgain } from "./memory.ts";
import type { BindMemory } from "./memory.ts";
import type { Module, PdpSymbol, RequirementSymbol, TypeSymbol, ValueSymbol } from "./symbols.ts";

/** A module while it is filled. Only this room sees it so. */
export interface OpenModule extends Module {
  name: string;
  readonly files: SourceFile[];
  readonly imports: Module[];
  readonly types: Map<string, TypeSymbol[]>;
  readonly values: Map<string, ValueSymbol[]>;
  readonly requirements: RequirementSymbol[];
  readonly requirementsById: Map<string, RequirementSymbol>;
}

/** One module per name, and one per body of a test; all with their tables of names, without imports yet. */
export function collectModules(
  loaded: Loaded,
  diagnostics: Diagnostic[],
  memory: BindMemory | null,
): readonly OpenModule[] {
  const all = loaded.files;
  // A project module never joins one of the library: it could change the law without anybody noticing.
  const tests: OpenModule[] = [];
  const ofLibrary =
    memory?.library ??
    collectFiles(
      all.filter((file) => loaded.library.has(file.path)),
      true,
      tests,
      diagnostics,
    );
  if (memory !== null) memory.library = ofLibrary;
  const project = all.filter((file) => !loaded.library.has(file.path));
  const libraryNames = new Set(ofLibrary.map((each) => each.name));
  for (const file of project) {
    const name = nameOf(file);
    if (file.module === null || !libraryNames.has(name)) continue;
    const place = { file: file.path, start: file.module.path.start, end: file.module.path.end };
    diagnostics.push(diagnose(reservedModule, place, { name }));
  }
  const ofProject =
    memory === null
      ? collectFiles(project, false, tests, diagnostics)
      : collectAgain(memory, project, tests, diagnostics);
  return [...ofLibrary, ...ofProject, ...tests];
}

function collectFiles(
  files: readonly SourceFile[],
  library: boolean,
  tests: OpenModule[],
  diagnostics: Diagnostic[],
): readonly OpenModule[] {
  const found = new Map<string, OpenModule>();
  for (const file of files) {
    const name = nameOf(file);
    let module = found.get(name);
    if (module === undefined) found.set(name, (module = emptyModule(name, library, null)));
    module.files.push(file);
    for (const declaration of file.declarations) {
      if (declaration.kind === "TestDeclaration")
        tests.push(testModule(declaration, file, module, tests.length, diagnostics));
      else declare(declaration, module, file.path);
    }
  }
  return [...found.values()];
}

/** The same of a project that was bound before. */
function collectAgain(
  memory: BindMemory,
  files: readonly SourceFile[],
  tests: OpenModule[],
  diagnostics: Diagnostic[],
): readonly OpenModule[] {
  const gone: SourceFile[] = [];
  memory.changes = { names: new Set(), gone, imports: false };
  const found = new Map<string, OpenModule>();
  const known = new Map(memory.tests);
  memory.tests.clear();
  for (const file of files) {
    const name = nameOf(file);
    let module = found.get(name);
    if (module === undefined) {
      module = memory.modules.get(name) ?? emptyModule(name, false, null);
      empty(module);
      found.set(name, module);
    }
    const into = module;
    into.files.push(file);
    const make = (each: Exclude<Declaration, TestDeclaration>): PdpSymbol | null =>
      symbolFor(each, into, file.path);
    for (const symbol of symbolsAgain(memory, file, into, gone, make)) enter(symbol, into);
    for (const declaration of file.declarations) {
      if (declaration.kind !== "TestDeclaration") continue;
      let test = known.get(declaration);
      if (test === undefined) test = testModule(declaration, file, into, tests.length, diagnostics);
      else {
        test.name = testName(into, tests.length);
        reportNested(declaration, file, diagnostics);
      }
      memory.tests.set(declaration, test);
      tests.push(test);
    }
  }
  dropFiles(memory, new Set(files.map((file) => file.path)), gone);
  memory.modules.clear();
  for (const [name, module] of found) memory.modules.set(name, module);
  return [...found.values()];
}

function empty(module: OpenModule): void {
  module.files.length = 0;
  module.types.clear();
  module.values.clear();
  module.requirements.length = 0;
  module.requirementsById.clear();
}

function nameOf(file: SourceFile): string {
  return file.module === null ? "" : pathText(file.module.path);
}

function emptyModule(name: string, library: boolean, test: TestDeclaration | null): OpenModule {
  return {
    name,
    library,
    test,
    files: [],
    imports: [],
    types: new Map(),
    values: new Map(),
    requirements: [],
    requirementsById: new Map(),
  };
}

function testModule(
  test: TestDeclaration,
  file: SourceFile,
  around: Module,
  number: number,
  diagnostics: Diagnostic[],
): OpenModule {
  const module = emptyModule(testName(around, number), around.library, test);
  module.files.push(file);
  for (const declaration of test.declarations)
    if (declaration.kind !== "TestDeclaration") declare(declaration, module, file.path);
  reportNested(test, file, diagnostics);
  return module;
}

function testName(around: Module, number: number): string {
  return `${around.name}#${number + 1}`;
}

function reportNested(test: TestDeclaration, file: SourceFile, diagnostics: Diagnostic[]): void {
  for (const declaration of test.declarations) {
    if (declaration.kind !== "TestDeclaration") continue;
    const place = { file: file.path, start: declaration.name.start, end: declaration.name.end };
    diagnostics.push(diagnose(nestedTest, place, {}));
  }
}

function declare(declaration: Exclude<Declaration, TestDeclaration>, module: OpenModule, file: string): void {
  const symbol = symbolFor(declaration, module, file);
  if (symbol !== null) enter(symbol, module);
}

/** What a declaration declares; null where the parser has reported a missing name. */
function symbolFor(
  declaration: Exclude<Declaration, TestDeclaration>,
  module: OpenModule,
  file: string,
): PdpSymbol | null {
  if (declaration.kind === "RequirementDeclaration") {
    const id = declaration.id.text;
    return { kind: "requirement", name: id, qualified: id, module, declaration, file };
  }
  const name = declaration.name.text;
  if (name === "") return null;
  const qualified = module.test !== null || module.name === "" ? name : `${module.name}.${name}`;
  switch (declaration.kind) {
    case "KindDeclaration":
      return { kind: "kind", name, qualified, module, declaration, file };
    case "RecordDeclaration":
      return { kind: "record", name, qualified, module, declaration, file };
    case "EnumDeclaration":
      return { kind: "enum", name, qualified, module, declaration, file };
    case "DataDeclaration":
      return { kind: "data", name, qualified, module, declaration, file };
    case "DefineDeclaration":
      return { kind: "define", name, qualified, module, declaration, file };
    case "ElementDeclaration":
    case "FlowDeclaration":
      return { kind: "element", name, qualified, module, declaration, file };
    default:
      return assertNever(declaration);
  }
}

function enter(symbol: PdpSymbol, module: OpenModule): void {
  switch (symbol.kind) {
    case "requirement":
      module.requirements.push(symbol);
      if (!module.requirementsById.has(symbol.name)) module.requirementsById.set(symbol.name, symbol);
      return;
    case "kind":
    case "record":
    case "enum":
      return add(module.types, symbol.name, symbol);
    default:
      return add(module.values, symbol.name, symbol);
  }
}

function add<S>(table: Map<string, S[]>, name: string, symbol: S): void {
  const entries = table.get(name);
  if (entries === undefined) table.set(name, [symbol]);
  else entries.push(symbol);
}
