import { markdownCode, markdownText } from "../markdown.ts";
import { safeText } from "../safe-text.ts";

/** Text of a library as one line of Markdown; what it writes between backticks stays code. */
export function prose(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? markdownCode(part.slice(1, -1)) : spaced(part)))
    .join("");
}

/** A piece of a line keeps the spaces at its ends. */
function spaced(part: string): string {
  const [, before = "", text = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before}${markdownText(text)}${after}`;
}

/** A fenced block; the fence is longer than any in the text. */
export function fence(language: string, lines: readonly string[]): string {
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const bar = "`".repeat(Math.max(2, ...runs) + 1);
  return [`${bar}${language}`, ...lines.map(safeText), bar].join("\n");
}

/** A table; no rows, no table. Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The name of a page: ids hold letters, digits, dots and hyphens; whatever else there may be becomes a hyphen. */
export function pageName(id: string): string {
  return `${id.replaceAll(/[^\w.-]/gu, "-")}.md`;
}
