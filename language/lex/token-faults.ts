import type { IToken } from "chevrotain";
import type { Definition, Diagnostic } from "../diagnostics/index.ts";
import { diagnose } from "../diagnostics/index.ts";
import type { SourceText } from "../source/index.ts";
import { malformedDate } from "./diagnostics/malformed-date.ts";
import { malformedNumber } from "./diagnostics/malformed-number.ts";
import { mixedScripts } from "./diagnostics/mixed-scripts.ts";
import { sizeOverLimit } from "./diagnostics/size-over-limit.ts";
import { unclosedString } from "./diagnostics/unclosed-string.ts";
import { unknownEscape } from "./diagnostics/unknown-escape.ts";
import { limits } from "./limits.ts";
import { mixedPart } from "./scripts.ts";
import { BadDate, BadNumber, ClosedString, Id, Identifier, UnclosedString } from "./tokens.ts";

/** Reports what is wrong inside single tokens. */
export function tokenFaults(
  source: SourceText,
  tokens: readonly IToken[],
  ascii: boolean,
  diagnostics: Diagnostic[],
): void {
  const report = <P>(definition: Definition<P>, token: IToken, params: P): void => {
    const start = token.startOffset;
    diagnostics.push(
      diagnose(definition, { file: source.path, start, end: start + token.image.length }, params),
    );
  };
  let unclosedLineEnd = -1;
  for (const token of tokens) {
    const { image, tokenType } = token;
    switch (tokenType) {
      case Identifier:
        if (!ascii && /[^\0-\x7F]/.test(image)) {
          const mixed = mixedPart(image);
          if (mixed !== null) report(mixedScripts, token, mixed);
        }
        if (image.length > limits.name) {
          report(sizeOverLimit, token, { what: "name", size: image.length, limit: limits.name });
        }
        break;
      case Id:
        if (image.length > limits.name) {
          report(sizeOverLimit, token, { what: "name", size: image.length, limit: limits.name });
        }
        break;
      case ClosedString:
        if (image.includes("\\")) escapes(source, token, diagnostics);
        if (image.length > limits.string) {
          report(sizeOverLimit, token, { what: "string", size: image.length, limit: limits.string });
        }
        break;
      case UnclosedString:
        // A string broken over two lines leaves a lone quote on both: one fault.
        if (!nextLine(source.text, unclosedLineEnd, token.startOffset)) report(unclosedString, token, {});
        unclosedLineEnd = token.startOffset + image.length;
        break;
      case BadDate:
        report(malformedDate, token, { text: image });
        break;
      case BadNumber:
        report(malformedNumber, token, { text: image });
        break;
      default:
    }
  }
}

/** Is `offset` on the line after the one that ends at `lineEnd`? */
function nextLine(text: string, lineEnd: number, offset: number): boolean {
  if (lineEnd < 0) return false;
  return /^(?:\r\n|\n|\r)[^\r\n]*$/.test(text.slice(lineEnd, offset));
}

function escapes(source: SourceText, token: IToken, diagnostics: Diagnostic[]): void {
  for (const match of token.image.matchAll(/\\(.)/gsu)) {
    if (match[1] === '"' || match[1] === "\\") continue;
    const start = token.startOffset + match.index;
    const place = { file: source.path, start, end: start + match[0].length };
    diagnostics.push(diagnose(unknownEscape, place, { text: match[0] }));
  }
}
