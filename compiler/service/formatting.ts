import { parse, sourceText } from "../../language/index.ts";
import type { SourceFile, Span } from "../../language/index.ts";
import type { TextEdit } from "./workspace.ts";

/** The edits that bring a file to house style; none where it is, or where it has syntax errors. */
export async function formatting(text: string, path: string): Promise<readonly TextEdit[]> {
  const formatted = await inStyle(text, path);
  return formatted === null ? [] : difference(text, formatted, path);
}

/** The same for the declarations that a span touches, their comments within included. */
export async function rangeFormatting(text: string, path: string, span: Span): Promise<readonly TextEdit[]> {
  const formatted = await inStyle(text, path);
  if (formatted === null) return [];
  const before = sections(parse(sourceText(path, text)).file);
  const after = sections(parse(sourceText(path, formatted)).file);
  if (before.length !== after.length) return [];
  return before.flatMap((section, at) => {
    const styled = after[at];
    if (styled === undefined || section.end < span.start || span.end < section.start) return [];
    const old = text.slice(section.start, section.end);
    const edits = difference(old, formatted.slice(styled.start, styled.end), path);
    return edits.map(({ place, text: changed }) => ({
      place: { file: path, start: place.start + section.start, end: place.end + section.start },
      text: changed,
    }));
  });
}

/** The printer is loaded when somebody asks for it first: an editor is often opened only to read. */
async function inStyle(text: string, path: string): Promise<string | null> {
  const { format } = await import("../../language/format/index.ts");
  const result = await format(text, path);
  return result.kind === "formatted" ? result.text : null;
}

function sections(file: SourceFile): readonly Span[] {
  return [...(file.module === null ? [] : [file.module]), ...file.imports, ...file.declarations];
}

/** One edit for each run of lines that differ: so the editor keeps its cursor, marks and folds. */
function difference(before: string, after: string, path: string): readonly TextEdit[] {
  const old = linesOf(before);
  const styled = linesOf(after);
  const edits: TextEdit[] = [];
  let offset = 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < styled.length) {
    const line = old[i];
    if (line !== undefined && line === styled[j]) {
      offset += line.length;
      i++;
      j++;
      continue;
    }
    const [skip, add] = nextCommon(old, i, styled, j);
    const start = offset;
    for (const end = i + skip; i < end; i++) offset += old[i]?.length ?? 0;
    edits.push({ place: { file: path, start, end: offset }, text: styled.slice(j, j + add).join("") });
    j += add;
  }
  return edits;
}

/** So far a common line is looked for; beyond it, everything to the end differs. */
const mostApart = 400;

/** How many lines to leave on each side until both go on alike, fewest first. */
function nextCommon(
  old: readonly string[],
  i: number,
  styled: readonly string[],
  j: number,
): readonly [number, number] {
  const [left, right] = [old.length - i, styled.length - j];
  for (let apart = 1; apart <= Math.min(left + right, mostApart); apart++) {
    for (let skip = Math.max(0, apart - right); skip <= Math.min(apart, left); skip++) {
      const add = apart - skip;
      const line = old[i + skip];
      if (
        line === undefined ? left === skip && right === add : line === styled[j + add] && line.trim() !== ""
      )
        return [skip, add];
    }
  }
  return [left, right];
}

/** Lines with their ends, which may differ too. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
