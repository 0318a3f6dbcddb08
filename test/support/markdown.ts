/** A fenced block of a Markdown text. */
export interface Block {
  /** The heading above it. */
  readonly heading: string;
  /** Words after the fence: `pdp invalid`. */
  readonly info: readonly string[];
  readonly text: string;
  /** Line of the fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let open: { readonly info: readonly string[]; readonly line: number; readonly lines: string[] } | null =
    null;
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    if (open !== null) {
      if (line === "```") {
        blocks.push({ heading, info: open.info, line: open.line, text: `${open.lines.join("\n")}\n` });
        open = null;
      } else open.lines.push(line);
    } else if (line.startsWith("```")) {
      open = { info: line.slice(3).trim().split(/\s+/), line: at + 1, lines: [] };
    } else if (line.startsWith("#")) heading = line.replace(/^#+\s*/, "");
  }
  return blocks;
}
