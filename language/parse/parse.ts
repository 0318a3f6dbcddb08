import type { IToken } from "chevrotain";
import type { Comment, SourceFile } from "../ast/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { diagnose } from "../diagnostics/index.ts";
import { lex, limits } from "../lex/index.ts";
import type { Lexed } from "../lex/index.ts";
import type { SourceText } from "../source/index.ts";
import { nestingTooDeep } from "./diagnostics/nesting-too-deep.ts";
import { attachDocs } from "./docs.ts";
import { Grammar } from "./grammar.ts";
import { endOf } from "./ends.ts";
import type { Salvaged } from "./recovery/index.ts";
import { limitNesting, run, salvageFile } from "./recovery/index.ts";

/** A file as far as it could be read, and what is wrong with it. */
export interface Parsed {
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

let grammar: Grammar | null = null;

/** Reads one file. Never throws; every span lies inside the text. */
export function parse(source: SourceText): Parsed {
  const lexed = lex(source);
  const diagnostics: Diagnostic[] = [...lexed.diagnostics];
  const { tokens, tooDeep } = limitNesting(source, lexed.tokens);
  for (const token of tooDeep) {
    const place = { file: source.path, start: token.startOffset, end: endOf(token) };
    diagnostics.push(diagnose(nestingTooDeep, place, { limit: limits.nesting }));
  }
  const comments = lexed.comments.map(comment);
  const { module, imports, declarations } = read(source, lexed, tokens, comments, diagnostics);
  const { path, text } = source;
  const file: SourceFile = {
    kind: "SourceFile",
    start: 0,
    end: text.length,
    path,
    module,
    imports,
    declarations,
    comments,
  };
  return { file, diagnostics };
}

function comment(token: IToken): Comment {
  const documentation = token.image.startsWith("///") && !token.image.startsWith("////");
  return { kind: "Comment", start: token.startOffset, end: endOf(token), text: token.image, documentation };
}

/** Most files are read in one go; one with faults is read again, declaration by declaration. */
function read(
  source: SourceText,
  lexed: Lexed,
  tokens: readonly IToken[],
  comments: readonly Comment[],
  diagnostics: Diagnostic[],
): Salvaged {
  grammar ??= new Grammar();
  grammar.docs = attachDocs(source, tokens, comments);
  grammar.ascii = lexed.ascii;
  const whole = run(grammar, tokens, (each) => each.file());
  const faultless = whole !== null && grammar.errors.length === 0;
  const result = faultless ? whole : salvageFile(source, lexed, tokens, grammar, diagnostics);
  // The parser would hold the tokens until the next file.
  grammar.input = [];
  return result;
}
