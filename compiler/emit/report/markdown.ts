import type { Locale } from "../../../language/index.ts";
import { markdownCode, markdownText } from "../markdown.ts";
import { verdictWords } from "../words.ts";
import type { Report, ReportFact } from "./model.ts";
import { symbols } from "./symbols.ts";
import { paperWords } from "./words.ts";

/** The report as Markdown, for wikis and reviews: the same sections in the same order, without the pictures. */
export function reportMarkdown(report: Report, twin: string, locale: Locale): string {
  const words = paperWords[locale];
  const names = verdictWords[locale];
  const lines: string[] = [
    `# ${markdownText(report.title)}`,
    "",
    markdownText(`${report.circumstances.join("; ")}.`),
  ];
  const section = (title: string, body: readonly string[], empty: string): number =>
    lines.push("", `## ${markdownText(title)}`, "", ...(body.length === 0 ? [markdownText(empty)] : body));
  section(
    words.summary,
    [
      row([words.act, ...report.tally.map((each) => each.name)].map(markdownText)),
      row(["---", ...report.tally.map(() => "---:")]),
      ...report.acts.map(({ act, counts }) => row([markdownText(act), ...counts.map(String)])),
      row(["Σ", ...report.tally.map((each) => String(each.count))]),
    ],
    "",
  );
  section(words.picture, twin.trimEnd().split("\n").map(indented), "");
  section(
    words.findings,
    report.findings.flatMap((each) => [
      `### ${each.number}\\. ${markdownText(`${names[each.verdict]}:`)} ${markdownCode(each.requirement)} ${markdownText(each.title)}`,
      "",
      markdownText(each.message),
      "",
      item(words.element, `${markdownText(each.element.title)} ${markdownCode(each.element.name)}`),
      item(words.provision, markdownText(each.provision)),
      item(words.holders, markdownText(each.holders)),
      ...facts(words.missing, each.missing),
      ...facts(words.facts, each.facts),
      ...(each.path.length === 0 ? [] : [item(words.path, markdownText(each.path.join(" → ")))]),
      ...(each.question === null ? [] : [item(words.question, markdownText(each.question))]),
      ...(each.advice === null ? [] : [item(words.advice, markdownText(each.advice))]),
      ...each.consequences.map((text) => item(words.consequences, markdownText(text))),
      ...each.notices.map((text) => item(words.notices, markdownText(text))),
      "",
    ]),
    words.noFindings,
  );
  section(
    words.matrix,
    report.matrix.flatMap(({ kind, elements, rows }) => [
      `### ${markdownText(kind)}`,
      "",
      row([words.requirement, ...elements.map((each) => each.title)].map(markdownText)),
      row(["---", ...elements.map(() => ":---:")]),
      ...rows.map(({ requirement, title, verdicts }) =>
        row([
          `${markdownCode(requirement)} ${markdownText(title)}`,
          ...verdicts.map((verdict) =>
            verdict === null ? "" : `${symbols[verdict]} ${markdownText(names[verdict])}`,
          ),
        ]),
      ),
      "",
    ]),
    words.noFindings,
  );
  section(
    words.waivers,
    tabled(
      [words.name, words.requirement, words.element, words.reason, words.approved, words.until],
      report.waivers.map((each) => [
        each.name,
        each.requirement,
        each.elements,
        each.reason,
        each.approved,
        each.until,
      ]),
    ),
    words.noWaivers,
  );
  section(
    words.attestations,
    tabled(
      [words.name, words.by, words.on, words.until, words.state],
      report.attestations.map((each) => [each.what, each.by, each.on, each.until, words.states[each.state]]),
    ),
    words.noAttestations,
  );
  section(
    words.gaps,
    tabled(
      [words.requirement, words.name, words.why],
      report.gaps.map((each) => [each.requirement, each.title, each.why]),
    ),
    words.noGaps,
  );
  section(
    words.diagnostics,
    tabled(
      [words.severity, words.code, words.message, words.place],
      report.diagnostics.map((each) => [
        each.severity,
        each.code,
        each.message,
        `${each.location.file}:${each.location.line}`,
      ]),
    ),
    words.noDiagnostics,
  );
  lines.push("", markdownText(words.disclaimer), "");
  return lines.join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function tabled(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    row(heads.map(markdownText)),
    row(heads.map(() => "---")),
    ...rows.map((cells) => row(cells.map(markdownText))),
  ];
}

function item(name: string, text: string): string {
  return `- **${markdownText(name)}:** ${text}`;
}

function facts(name: string, all: readonly ReportFact[]): readonly string[] {
  if (all.length === 0) return [];
  const shown = all.map(({ text, location }) =>
    location === null
      ? markdownCode(text)
      : `${markdownCode(text)} (${markdownText(`${location.file}:${location.line}`)})`,
  );
  return [item(name, shown.join("; "))];
}

/** A line of the picture in words: its list stays a list, its text does nothing else. */
function indented(line: string): string {
  return line.startsWith("- ") ? `- ${markdownText(line.slice(2))}` : `${markdownText(line)}  `;
}
