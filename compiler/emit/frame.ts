import { lineText, positionAt } from "../../language/index.ts";
import type { Diagnostic, Locale, Place, Severity, SourceText } from "../../language/index.ts";
import { locationText } from "./locate.ts";
import type { Paint, Style } from "./paint.ts";
import { safeText } from "./safe-text.ts";
import { frameWords } from "./words.ts";

type Sources = ReadonlyMap<string, SourceText>;

/** A place with what is true there. The first mark of a frame is the finding's own. */
export interface Mark {
  readonly place: Place;
  readonly label: string;
}

/** The picture of one diagnostic: docs/architecture.md, "The message". Ends with a line end. */
export function frame(diagnostic: Diagnostic, sources: Sources, locale: Locale, paint: Paint): string {
  const words = diagnostic.words(locale);
  const style = styleOf(diagnostic.severity);
  const marks = [
    { place: diagnostic.place, label: words.label },
    ...diagnostic.related.map((each) => ({ place: each.place, label: each.label(locale) })),
  ];
  const severity = frameWords[locale][diagnostic.severity];
  const lines = [
    `${paint(style, `${severity}[${diagnostic.code}]`)}: ${paint("strong", shortText(words.title))}`,
    ...picture(marks, sources, style, paint),
  ];
  if (diagnostic.path.length > 0)
    lines.push("", `${frameWords[locale].path}: ${diagnostic.path.map(safeText).join(" -> ")}`);
  if (words.note !== undefined) lines.push("", `${frameWords[locale].why}: ${shortText(words.note)}`);
  if (words.hint !== undefined) lines.push("", `${frameWords[locale].next}: ${shortText(words.hint)}`);
  return `${lines.join("\n")}\n`;
}

/** The style in which a severity is shown. */
export function styleOf(severity: Severity | null): Style {
  return severity === "error" ? "error" : severity === "warning" ? "warning" : "note";
}

/** Source lines with underlines; marks of the first file by line, then one block for each other file. */
export function picture(
  marks: readonly Mark[],
  sources: Sources,
  style: Style,
  paint: Paint,
): readonly string[] {
  const [main] = marks;
  if (main === undefined) return [];
  const gutter = gutterWidth(marks, sources);
  const files = [...new Set(marks.map((mark) => mark.place.file))];
  const lines = files.flatMap((file, at) => {
    const here = marks.filter((mark) => mark.place.file === file);
    const [first] = here;
    if (first === undefined) return [];
    const place = safeText(locationText(first.place, sources));
    return [
      paint("gutter", `${" ".repeat(gutter)} ${at === 0 ? "┌─" : "├─"} ${place}`),
      paint("gutter", `${" ".repeat(gutter)} │`),
      ...linesOf(here, sources.get(file), main, gutter, style, paint),
    ];
  });
  return lines;
}

function gutterWidth(marks: readonly Mark[], sources: Sources): number {
  const numbers = marks.map((mark) => {
    const source = sources.get(mark.place.file);
    return source === undefined ? 1 : positionAt(source, mark.place.start).line;
  });
  return String(Math.max(1, ...numbers)).length;
}

function linesOf(
  marks: readonly Mark[],
  source: SourceText | undefined,
  main: Mark,
  gutter: number,
  style: Style,
  paint: Paint,
): readonly string[] {
  const blank = `${" ".repeat(gutter)} ${paint("gutter", "│")} `;
  if (source === undefined) return marks.map((mark) => `${blank}${safeText(mark.label)}`);
  const located = marks
    .map((mark) => ({
      mark,
      at: positionAt(source, mark.place.start),
      end: positionAt(source, mark.place.end),
    }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const lines: string[] = [];
  let shown = "";
  for (const { mark, at, end } of located) {
    const text = lineText(source, at.line);
    const window = cut(text, at.column - 1);
    // Two marks far apart on one long line have a picture each.
    if (`${at.line}:${window.start}` !== shown) {
      const number = String(at.line).padStart(gutter);
      lines.push(`${paint("gutter", `${number} │`)} ${safeText(window.text)}`);
      shown = `${at.line}:${window.start}`;
    }
    const until = end.line === at.line ? end.column - 1 : text.length;
    const before = window.lead + width(text.slice(window.start, at.column - 1));
    const length = Math.max(1, width(text.slice(at.column - 1, Math.min(until, window.end))));
    const sign = (mark === main ? "^" : "-").repeat(length);
    const label = mark.label === "" ? "" : ` ${shortText(mark.label)}`;
    lines.push(`${blank}${" ".repeat(before)}${paint(mark === main ? style : "gutter", sign)}${label}`);
  }
  return lines;
}

/** A part of a line; `lead` is the width of the sign that something stands before it. */
interface Window {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lead: number;
}

/** At most 160 characters of a line, round a column: a line may be as long as a file. `…` stands for what is left out. */
function cut(text: string, column: number): Window {
  const limit = 160;
  if (text.length <= limit) return { text: expand(text), start: 0, end: text.length, lead: 0 };
  const from = Math.max(0, Math.min(column - 40, text.length - limit));
  const start = inPair(text, from) ? from - 1 : from;
  const end = inPair(text, start + limit) ? start + limit - 1 : start + limit;
  const [before, after] = [start > 0 ? "…" : "", end < text.length ? "…" : ""];
  return { text: `${before}${expand(text.slice(start, end))}${after}`, start, end, lead: before.length };
}

/** Would a cut here part the two halves of one character? */
function inPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** A sentence of a message; what it quotes may be as long as a file, and is cut in the middle. */
function shortText(text: string): string {
  const most = 600;
  if (text.length <= most) return safeText(text);
  const tail = text.length - most / 3;
  const start = inPair(text, (most * 2) / 3) ? (most * 2) / 3 - 1 : (most * 2) / 3;
  return safeText(`${text.slice(0, start)} … ${text.slice(inPair(text, tail) ? tail + 1 : tail)}`);
}

/** Tabs as four blanks, so that underlines stand where they should. */
function expand(text: string): string {
  return text.replaceAll("\t", "    ");
}

/** Columns that a text takes once it is shown: combining marks take none, escapes what they are written with. */
function width(text: string): number {
  return [...safeText(expand(text))].filter((character) => !/\p{M}/u.test(character)).length;
}
