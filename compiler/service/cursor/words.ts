import { lex, sourceText, words } from "../../../language/index.ts";
import type { SourceText, Span, WordText } from "../../../language/index.ts";

/** A token with its place. No token of the language spans lines, so any run of lines can be read by itself. */
export interface Token extends Span {
  readonly text: string;
  readonly sort: "word" | "id" | "text" | "number" | "date" | "sign";
  /** First on its line. */
  readonly first: boolean;
}

/** The tokens of the lines that a span touches. */
export function tokensIn(source: SourceText, span: Span): readonly Token[] {
  const start = lineStart(source.text, span.start);
  const end = lineEnd(source.text, span.end);
  const found: Token[] = [];
  let line = -1;
  for (const token of lex(sourceText(source.path, source.text.slice(start, end))).tokens) {
    const at = start + token.startOffset;
    const begins = lineStart(source.text, at);
    found.push({
      start: at,
      end: at + token.image.length,
      text: token.image,
      sort: sortOf(token.tokenType.name, token.image),
      first: begins !== line,
    });
    line = begins;
  }
  return found;
}

/** The token at an offset; one that begins there before one that ends there. */
export function tokenAt(source: SourceText, offset: number): Token | null {
  let ending: Token | null = null;
  for (const token of tokensIn(source, { start: offset, end: offset })) {
    if (token.start <= offset && offset < token.end)
      return token.sort === "sign" && ending !== null ? ending : token;
    if (token.end === offset) ending = token;
  }
  return ending;
}

function sortOf(type: string, image: string): Token["sort"] {
  switch (type) {
    case "Id":
      return "id";
    case "String":
    case "UnclosedString":
      return "text";
    case "Decimal":
    case "Int":
    case "BadNumber":
      return "number";
    case "Date":
    case "DateTime":
    case "BadDate":
      return "date";
    default:
      return /^[\p{L}_]/u.test(image) ? "word" : "sign";
  }
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at > 0 && !isBreak(text, at - 1)) at--;
  return at;
}

export function lineEnd(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}

/** Is it a word of the language? */
export function isWord(text: string): text is WordText {
  return Object.hasOwn(words, text);
}
