import type { Diagnostic } from "../../../language/index.ts";
import { unknownName } from "../../bind/index.ts";
import type { KindInfo } from "../../check/schema.ts";
import { cursorAt } from "../cursor.ts";
import { expectedAt } from "../cursor/tables.ts";
import { behind, lineEnd } from "./lines.ts";
import { edit, quickfix } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** Kinds that are declared by those below them: who is a `party` is an operator, or a third party. */
const general: ReadonlySet<string> = new Set(["pdp.node", "pdp.party", "pdp.element"]);
/** So many kinds are offered. */
const most = 4;

/** Declares a name that stands for nothing yet, as what its place asks for, behind the declaration that uses it. */
export function declare(scene: Scene, { code, place }: Diagnostic): readonly Action[] {
  if (code !== unknownName.code) return [];
  const { words, text, file } = scene;
  const within = file.declarations.find((each) => each.start <= place.start && place.end <= each.end);
  if (within === undefined || within.kind === "TestDeclaration") return [];
  const name = text.slice(place.start, place.end);
  const at = behind(scene, within.end);
  const end = lineEnd(text);
  return headsFor(scene, place.start).map(([head, tail]) =>
    quickfix(words.declare(name, head), [edit(scene, at, at, `${end}${end}${head} ${name}${tail}`)], [code]),
  );
}

/** What a declaration at this place would begin with, and end with. */
function headsFor(scene: Scene, offset: number): readonly (readonly [head: string, tail: string])[] {
  const cursor = cursorAt(scene.snapshot, scene.path, offset);
  if (cursor === null) return [];
  const { nodes, reading, module, file } = cursor;
  const path = nodes.findLast((node) => node.kind === "Path");
  const at = nodes.findLastIndex((node) => node.kind === "ReferenceValue" || node.kind === "ListValue");
  const value = nodes[at];
  if (path?.kind !== "Path" || path.names.length > 1) return [];
  if (value?.kind !== "ReferenceValue" && value?.kind !== "ListValue") return [];
  if (path === value.of) return ofKind(scene, reading.preludeKind("subject"));
  if (value.kind === "ListValue" || value.target.to !== null) return [];
  const type = expectedAt({ reading, file, module, nodes }, at);
  if (type?.kind === "element") return ofKind(scene, type.of);
  const isData = type?.kind === "data set" || type?.kind === "data scope" || type?.kind === "category";
  // Whatever it is, it is about a person; what more it is only its author knows.
  return isData ? [["data", " is Personal"]] : [];
}

function ofKind({ program, module }: Scene, kind: KindInfo | null): readonly (readonly [string, string])[] {
  if (kind === null) return [];
  const kinds = general.has(kind.qualified)
    ? program.schema.kinds.filter((each) => each.parent === kind && each.module === kind.module)
    : [kind];
  return kinds
    .filter((each) => each.module === module || module.imports.includes(each.module))
    .slice(0, most)
    .map((each) => [each.name, ""]);
}
