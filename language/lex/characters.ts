import type { Diagnostic } from "../diagnostics/index.ts";
import { diagnose } from "../diagnostics/index.ts";
import type { SourceText, Span } from "../source/index.ts";
import { controlCharacter } from "./diagnostics/control-character.ts";
import { hiddenCharacter } from "./diagnostics/hidden-character.ts";

// C0 and C1 without tab, line feed and carriage return.
const control = String.raw`\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F`;
// Marks that turn the direction of text or have no width: what the reader sees is not what the compiler reads
// (CVE-2021-42574). The byte order mark is allowed as the first character.
const hidden = String.raw`\xAD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0`;
const either = new RegExp(`[${control}${hidden}]+`, "g");
const isControl = new RegExp(`^[${control}]`);

/** Reports characters that no part of a text may contain, comments and strings included; gives their spans. */
export function forbiddenCharacters(source: SourceText, diagnostics: Diagnostic[]): readonly Span[] {
  const spans: Span[] = [];
  for (const match of source.text.matchAll(either)) {
    const start = match.index === 0 && match[0].startsWith("\uFEFF") ? 1 : match.index;
    const end = match.index + match[0].length;
    if (start === end) continue;
    spans.push({ start, end });
    const place = { file: source.path, start, end };
    const code = codePoint(source.text.charCodeAt(start));
    const definition = isControl.test(source.text.slice(start, end)) ? controlCharacter : hiddenCharacter;
    diagnostics.push(diagnose(definition, place, { code }));
  }
  return spans;
}

/** `U+202E`. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
