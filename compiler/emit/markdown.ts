import { safeText } from "./safe-text.ts";

/** Punctuation that Markdown reads as more than itself: anywhere, before a link that begins by itself, or first on a line. */
const special = /[\\`*_{}[\]|~$#@!]|:(?=\/\/)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})[.)]/gi;
const entities: ReadonlyMap<string, string> = new Map([
  ["<", "&lt;"],
  [">", "&gt;"],
  ["&", "&amp;"],
]);

/** Text of a policy as one line of Markdown that shows it and does nothing else: no link, no element, no heading, no list. */
export function markdownText(text: string): string {
  return safeText(text.replace(/\s+/g, " ").trim())
    .replace(special, (mark) => `\\${mark}`)
    .replace(/[<>&]/g, (mark) => entities.get(mark) ?? mark);
}

/** Text as a span of Markdown code; a backtick in it cannot end the span. */
export function markdownCode(text: string): string {
  const shown = safeText(text.replace(/\s+/g, " "));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  // A bar ends a cell of a table even within code.
  return `${fence}${pad}${shown.replaceAll("|", "\\|")}${pad}${fence}`;
}
