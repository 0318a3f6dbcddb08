import { pathText } from "../../../language/index.ts";
import type { ImportDeclaration, Node, TestDeclaration } from "../../../language/index.ts";
import { closureOf } from "../../bind/index.ts";
import type { TextEdit } from "../workspace.ts";
import { behind, indentAt, lineEnd, lineStart, lineStop } from "./lines.ts";
import { edit } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";
import { docsStart } from "./removals.ts";

/**
 * The edit that imports a module into a file, or into the test in which an offset lies; null where it is imported already, and where
 * modules would import each other in a ring.
 */
export function importing(scene: Scene, module: string, offset: number): TextEdit | null {
  const { file, text } = scene;
  const end = lineEnd(text);
  const test = file.declarations.find((each) => each.kind === "TestDeclaration" && holds(each, offset));
  const imports = [...file.imports, ...(test?.kind === "TestDeclaration" ? test.imports : [])];
  if (imports.some((each) => pathText(each.path) === module)) return null;
  if (test?.kind === "TestDeclaration") return intoTest(scene, test, module);
  const imported = scene.program.modules.filter((each) => each.test === null && each.name === module);
  if (closureOf(imported).includes(scene.module)) return null;
  const last = file.imports.at(-1);
  if (last !== undefined) {
    const later = inOrder(file.imports)
      ? file.imports.find((each) => pathText(each.path) > module)
      : undefined;
    if (later !== undefined && lineStart(text, later.start) === later.start && !isDescribed(scene, later))
      return edit(scene, later.start, later.start, `import ${module}${end}`);
    const at = behind(scene, last.end);
    return edit(scene, at, at, `${end}import ${module}`);
  }
  if (file.module !== null) {
    const at = behind(scene, file.module.end);
    const blank = text.slice(at).trim() === "" || /^\s*?\r?\n[ \t]*\r?\n/.test(text.slice(at)) ? "" : end;
    return edit(scene, at, at, `${end}${end}import ${module}${blank}`);
  }
  const [first] = file.declarations;
  const at = first === undefined ? text.length : docsStart(scene, first);
  return edit(scene, at, at, `import ${module}${end}${end}`);
}

function intoTest(scene: Scene, test: TestDeclaration, module: string): TextEdit | null {
  const { text } = scene;
  const end = lineEnd(text);
  const before = test.imports.at(-1) ?? test.asOf;
  const open = text.indexOf("{", test.name.end);
  if (open < 0 || open >= test.end) return null;
  const at = before === null ? open + 1 : behind(scene, before.end);
  return edit(scene, at, at, `${end}${indentAt(text, test.start)}  import ${module}`);
}

function holds(node: Node, offset: number): boolean {
  return node.start <= offset && offset <= node.end;
}

function inOrder(imports: readonly ImportDeclaration[]): boolean {
  const names = imports.map((each) => pathText(each.path));
  return names.every((name, at) => (names[at - 1] ?? "") <= name);
}

/** Does a comment stand right above? It would then seem to speak of another import. */
function isDescribed({ file, text }: Scene, { start }: Node): boolean {
  return file.comments.some((each) => each.end < start && text.slice(each.end, start).trim() === "");
}

/** Puts the imports of a file in order, each once. Order means nothing to the compiler; where comments lie between, nothing is moved. */
export function organiseImports(scene: Scene): readonly Action[] {
  const { file, text, words } = scene;
  const [first, last] = [file.imports[0], file.imports.at(-1)];
  if (first === undefined || last === undefined || lineStart(text, first.start) !== first.start) return [];
  const stop = lineStop(text, last.end);
  const lines = new Map<string, string>();
  let at = first.start;
  for (const each of file.imports) {
    if (text.slice(at, each.start).trim() !== "") return [];
    at = behind(scene, each.end);
    const name = pathText(each.path);
    const line = text.slice(each.start, at).trimEnd();
    const before = lines.get(name);
    // Of two comments on one import neither is better.
    if (before === undefined || before === `import ${name}`) lines.set(name, line);
    else if (line !== `import ${name}` && line !== before) return [];
  }
  if (text.slice(at, stop).trim() !== "") return [];
  const organised = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join(lineEnd(text));
  if (organised === text.slice(first.start, at)) return [];
  return [
    {
      title: words.organiseImports,
      kind: "source.organizeImports",
      edits: [edit(scene, first.start, at, organised)],
      preferred: false,
      fixes: [],
    },
  ];
}
