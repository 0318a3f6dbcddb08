import { eachChild, positionAt } from "../../language/index.ts";
import type { Comment, Node, SourceFile, SourceText, Span } from "../../language/index.ts";
import { atlasOf } from "./atlas.ts";
import type { Snapshot } from "./workspace.ts";

/** Lines that can be folded: from the line of `start`, which stays, to the line of `end`, the last that goes. */
export interface Fold extends Span {
  readonly sort: "block" | "comment" | "imports";
}

/** Bodies, records, lists, long texts, runs of comments and the imports of a file; each begins on a line of its own. */
export function folds(snapshot: Snapshot, path: string): readonly Fold[] {
  const { program } = snapshot;
  const file = atlasOf(program).file(path);
  const source = program.sources.get(path);
  if (file === null || source === undefined) return [];
  const found = [...importsFold(file), ...commentFolds(file.comments, source), ...blockFolds(file, source)];
  const byLine = new Map<number, Fold>();
  for (const fold of found) {
    const first = positionAt(source, fold.start).line;
    if (positionAt(source, fold.end).line <= first) continue;
    const other = byLine.get(first);
    if (other === undefined || other.end < fold.end) byLine.set(first, fold);
  }
  return [...byLine.values()].sort((a, b) => a.start - b.start);
}

function importsFold({ imports }: SourceFile): readonly Fold[] {
  const [first, last] = [imports[0], imports.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end, sort: "imports" }];
}

/** Comments on lines of their own, one below the other. */
function commentFolds(comments: readonly Comment[], source: SourceText): readonly Fold[] {
  const runs: { start: number; end: number; line: number }[] = [];
  for (const { start, end } of comments) {
    const { line, column } = positionAt(source, start);
    if (source.text.slice(start - column + 1, start).trim() !== "") continue;
    const run = runs.at(-1);
    if (run?.line === line - 1) Object.assign(run, { end, line });
    else runs.push({ start, end, line });
  }
  return runs.map(({ start, end }) => ({ start, end, sort: "comment" }));
}

const blocks: ReadonlySet<Node["kind"]> = new Set([
  "KindDeclaration",
  "RecordDeclaration",
  "EnumDeclaration",
  "DataDeclaration",
  "ElementDeclaration",
  "FlowDeclaration",
  "DefineDeclaration",
  "RequirementDeclaration",
  "TestDeclaration",
  "Version",
  "Change",
  "RecordValue",
  "ListValue",
  "ListExpression",
]);

function blockFolds(file: SourceFile, { text }: SourceText): readonly Fold[] {
  const found: Fold[] = [];
  const visit = (node: Node): void => {
    if (blocks.has(node.kind)) found.push({ start: node.start, end: lastLineOf(node, text), sort: "block" });
    else if (node.kind === "TextValue") found.push({ start: node.start, end: node.end, sort: "block" });
    eachChild(node, visit);
  };
  file.declarations.forEach(visit);
  return found;
}

/** A closing bracket on a line of its own stays in sight. */
function lastLineOf({ start, end }: Span, text: string): number {
  let at = end - 1;
  if (at <= start || !"}])".includes(text.charAt(at))) return end;
  while (at > start && /[ \t]/.test(text.charAt(at - 1))) at--;
  if (at === start || !/[\r\n]/.test(text.charAt(at - 1))) return end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
