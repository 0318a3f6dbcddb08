// In: nothing. Out: every diagnostic of the parser.
// Also here: their words; the pages stand beside them.
// Invariant: one pair of files per code.
import { misplacedModule } from "./misplaced-module.ts";
import { missingValue } from "./missing-value.ts";
import { misspeltKeyword } from "./misspelt-keyword.ts";
import { nestingTooDeep } from "./nesting-too-deep.ts";
import { reservedName } from "./reserved-name.ts";
import { unclosedBracket } from "./unclosed-bracket.ts";
import { unexpectedText } from "./unexpected-text.ts";
import { unopenedBracket } from "./unopened-bracket.ts";

export const diagnostics = [
  misplacedModule,
  missingValue,
  misspeltKeyword,
  nestingTooDeep,
  reservedName,
  unclosedBracket,
  unexpectedText,
  unopenedBracket,
] as const;
