import { markdownCode, markdownText, safeText } from "../../emit/index.ts";

/** A declaration as it would be written, on one line, in the colours of the language. */
export function heading(code: string): string {
  return `\`\`\`pdp\n${safeText(code.replace(/\s+/g, " ").trim())}\n\`\`\``;
}

/** A documentation comment: its code stays code, all else is text. */
export function docText(doc: string | null): string | null {
  if (doc === null || doc.trim() === "") return null;
  return doc
    .split("\n")
    .map((line) =>
      line
        .split(/(`[^`]+`)/)
        .map((part, at) => (at % 2 === 1 ? markdownCode(part.slice(1, -1)) : kept(part)))
        .join(""),
    )
    .join("\n");
}

/** Text of others with the blanks around it, which `markdownText` takes away. */
function kept(text: string): string {
  if (text.trim() === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${markdownText(text)}${/\s$/.test(text) ? " " : ""}`;
}

/** `**Key**: text`; the text is Markdown already. */
export function line(key: string, text: string): string {
  return `**${key}**: ${text}`;
}

export function list(items: readonly string[]): string {
  return items.map((each) => `- ${each}`).join("\n");
}

/** Parts one below the other; those that say nothing are left out. */
export function parts(...all: readonly (string | null)[]): string {
  return all.filter((each): each is string => each !== null && each !== "").join("\n\n");
}

export const code = markdownCode;
export const text = markdownText;
