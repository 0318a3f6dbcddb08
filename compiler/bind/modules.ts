import { assertNever, diagnose, pathText } from "../../language/index.ts";
import type { Declaration, Diagnostic, SourceFile, TestDeclaration } from "../../language/index.ts";
import type { Loaded } from "../program.ts";
import { nestedTest } from "./diagnostics/nested-test.ts";
import { reservedModule } from "./diagnostics/reserved-module.ts";
import type { Module, RequirementSymbol, TypeSymbol, ValueSymbol } from "./symbols.ts";

/** A module while it is filled. Only this room sees it so. */
export interface OpenModule extends Module {
  readonly files: SourceFile[];
  readonly imports: Module[];
  readonly types: Map<string, TypeSymbol[]>;
  readonly values: Map<string, ValueSymbol[]>;
  readonly requirements: RequirementSymbol[];
  readonly requirementsById: Map<string, RequirementSymbol>;
}

/** One module per name, and one per body of a test; all with their tables of names, without imports yet. */
export function collectModules(loaded: Loaded, diagnostics: Diagnostic[]): readonly OpenModule[] {
  const libraryNames = new Set<string>();
  for (const file of loaded.files) if (loaded.library.has(file.path)) libraryNames.add(nameOf(file));

  // A project module never joins one of the library: it could change the law without anybody noticing.
  const ofLibrary = new Map<string, OpenModule>();
  const ofProject = new Map<string, OpenModule>();
  const tests: OpenModule[] = [];
  for (const file of loaded.files) {
    const library = loaded.library.has(file.path);
    const name = nameOf(file);
    if (!library && file.module !== null && libraryNames.has(name)) {
      diagnostics.push(
        diagnose(
          reservedModule,
          { file: file.path, start: file.module.path.start, end: file.module.path.end },
          { name },
        ),
      );
    }
    const group = library ? ofLibrary : ofProject;
    let module = group.get(name);
    if (module === undefined) group.set(name, (module = emptyModule(name, library, null)));
    module.files.push(file);
    for (const declaration of file.declarations) {
      if (declaration.kind === "TestDeclaration")
        tests.push(testModule(declaration, file, module, tests.length, diagnostics));
      else declare(declaration, module, file.path);
    }
  }
  return [...ofLibrary.values(), ...ofProject.values(), ...tests];
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
  const module = emptyModule(`${around.name}#${number + 1}`, around.library, test);
  module.files.push(file);
  for (const declaration of test.declarations) {
    if (declaration.kind !== "TestDeclaration") declare(declaration, module, file.path);
    else
      diagnostics.push(
        diagnose(
          nestedTest,
          { file: file.path, start: declaration.name.start, end: declaration.name.end },
          {},
        ),
      );
  }
  return module;
}

function declare(declaration: Exclude<Declaration, TestDeclaration>, module: OpenModule, file: string): void {
  if (declaration.kind === "RequirementDeclaration") {
    const id = declaration.id.text;
    const symbol: RequirementSymbol = {
      kind: "requirement",
      name: id,
      qualified: id,
      module,
      declaration,
      file,
    };
    module.requirements.push(symbol);
    if (!module.requirementsById.has(id)) module.requirementsById.set(id, symbol);
    return;
  }
  const name = declaration.name.text;
  if (name === "") return; // the parser has reported a missing name
  const qualified = module.test !== null || module.name === "" ? name : `${module.name}.${name}`;
  switch (declaration.kind) {
    case "KindDeclaration":
      return add(module.types, name, { kind: "kind", name, qualified, module, declaration, file });
    case "RecordDeclaration":
      return add(module.types, name, { kind: "record", name, qualified, module, declaration, file });
    case "EnumDeclaration":
      return add(module.types, name, { kind: "enum", name, qualified, module, declaration, file });
    case "DataDeclaration":
      return add(module.values, name, { kind: "data", name, qualified, module, declaration, file });
    case "DefineDeclaration":
      return add(module.values, name, { kind: "define", name, qualified, module, declaration, file });
    case "ElementDeclaration":
    case "FlowDeclaration":
      return add(module.values, name, { kind: "element", name, qualified, module, declaration, file });
    default:
      return assertNever(declaration);
  }
}

function add<S>(table: Map<string, S[]>, name: string, symbol: S): void {
  const entries = table.get(name);
  if (entries === undefined) table.set(name, [symbol]);
  else entries.push(symbol);
}
