// In: nothing. Out: every diagnostic of the lexer.
// Also here: their words; the pages stand beside them.
// Invariant: one pair of files per code.
import { controlCharacter } from "./control-character.ts";
import { hiddenCharacter } from "./hidden-character.ts";
import { malformedDate } from "./malformed-date.ts";
import { malformedNumber } from "./malformed-number.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { sizeOverLimit } from "./size-over-limit.ts";
import { unclosedString } from "./unclosed-string.ts";
import { unknownCharacter } from "./unknown-character.ts";
import { unknownEscape } from "./unknown-escape.ts";
import { unnormalisedText } from "./unnormalised-text.ts";

export const diagnostics = [
  controlCharacter,
  hiddenCharacter,
  malformedDate,
  malformedNumber,
  mixedScripts,
  sizeOverLimit,
  unclosedString,
  unknownCharacter,
  unknownEscape,
  unnormalisedText,
] as const;
