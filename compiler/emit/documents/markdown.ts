import type { Locale } from "../../../language/index.ts";
import { markdownText } from "../markdown.ts";
import type { DocumentSection, Entry, Line, PaperDocument, Shown } from "./model.ts";
import { documentWords } from "./words.ts";

/** Papers as Markdown. Text of a policy shows and does nothing else. */
export function documentsMarkdown(documents: readonly PaperDocument[], locale: Locale): string {
  const words = documentWords[locale];
  if (documents.length === 0) return `${words.noPapers}\n`;
  return `${documents.map((each) => paper(each, words.internal)).join("\n\n---\n\n")}\n`;
}

function paper(document: PaperDocument, internal: string): string {
  return [
    `# ${markdownText(document.title)}`,
    `**${markdownText(document.owner)}**`,
    ...(document.about === null ? [] : [markdownText(document.about)]),
    document.notes.map((each) => `> ${markdownText(each)}`).join("\n>\n"),
    ...document.sections.flatMap((each) => section(each, internal)),
  ].join("\n\n");
}

function section(of: DocumentSection, internal: string): readonly string[] {
  const heading = of.heading === null ? "" : markdownText(of.heading);
  return [
    ...(heading === "" ? [] : [`## ${heading}${of.internal ? ` (${internal})` : ""}`]),
    ...(of.numbered
      ? [of.says.map((each, at) => `${at + 1}. ${inline(each)}`).join("\n")].filter((each) => each !== "")
      : of.says.map(inline)),
    ...(of.entries.length === 0 ? [] : [entries(of.entries)]),
    ...(of.table === null
      ? []
      : [
          table(
            of.table.heads,
            of.table.rows.map((row) => row.map(cell)),
          ),
        ]),
    ...of.cards.flatMap((each) => [`### ${markdownText(each.title)}`, entries(each.entries)]),
    ...(of.empty === null ? [] : [markdownText(of.empty)]),
    ...(of.asks.length === 0
      ? []
      : [of.asks.map((each) => `- ${markdownText(each)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`).join("\n")]),
  ];
}

/** A list: it reads better than a table of two columns, and a cell holds no lines. */
function entries(all: readonly Entry[]): string {
  return all.map((each) => `- **${markdownText(each.title)}**: ${cell(each.shown)}`).join("\n");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [row(heads.map(markdownText)), row(heads.map(() => "---")), ...rows.map(row)].join("\n");
}

function cell(of: Shown): string {
  return of.map(inline).join("; ");
}

function inline(of: Line): string {
  return of
    .map((each) => (each.kind === "text" ? edged(each.text) : `\\_\\_\\_\\_ _(${markdownText(each.hint)})_`))
    .join("");
}

/** The text between spaces that Markdown would trim. */
function edged(of: string): string {
  const before = of.startsWith(" ") ? " " : "";
  const after = of.endsWith(" ") && of.trim() !== "" ? " " : "";
  return `${before}${markdownText(of)}${after}`;
}
