import { safeText } from "./safe-text.ts";

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Text as content or as a quoted attribute of XML, HTML or SVG. What XML cannot hold becomes a visible escape; lines stay lines. */
export function xmlText(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      safeText(line)
        .replace(/[\ufffe\uffff]/g, "\ufffd")
        .replace(/[&<>"']/g, (each) => entities.get(each) ?? each),
    )
    .join("&#10;");
}
