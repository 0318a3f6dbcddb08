import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { verdictNames } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import { summaryOf } from "../json.ts";
import { markdownCode, markdownText } from "../markdown.ts";
import { frameWords, reportWords, verdictWords } from "../words.ts";
import { findings } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { ciWords } from "./words.ts";

/** A comment on a pull request has 65,536 characters; the rest is in the report. */
const most = 100;

/**
 * A summary for a comment on a change or for the summary of a job: the count of every verdict, then a table of what was found.
 * @param base what makes paths relative to the repository
 */
export function checkMarkdown(program: Program, locale: Locale, base: string): string {
  const words = reportWords[locale];
  const all = findings(program, locale, base);
  const counts = summaryOf(program.verdicts);
  const tally = verdictNames.map((name) => `${verdictWords[locale][name]}: ${counts[name]}`).join(", ");
  const lines = [
    `## PDP: ${markdownText(words.judged(dayFor(program.request.asOf, locale)))}`,
    "",
    `${markdownText(`${words.verdicts}: ${tally}.`)}`,
  ];
  if (all.length > 0) {
    const { finding, place, rule } = ciWords[locale].table;
    lines.push("", `| | ${rule} | ${finding} | ${place} |`, "| --- | --- | --- | --- |");
    lines.push(...all.slice(0, most).map((each) => row(each, locale)));
  }
  if (all.length > most) lines.push("", markdownText(words.more(all.length - most)));
  lines.push("", markdownText(`${words.asDeclared}.`));
  return `${lines.join("\n")}\n`;
}

function row(each: Finding, locale: Locale): string {
  const kind = each.verdict === null ? frameWords[locale][each.severity] : verdictWords[locale][each.verdict];
  const cells = [
    markdownText(kind),
    markdownCode(each.rule),
    markdownText(each.message),
    markdownCode(`${each.range.file}:${each.range.line}`),
  ];
  return `| ${cells.join(" | ")} |`;
}
