import type { Locale } from "../../../language/index.ts";
import type { Program } from "../../program.ts";
import { findings } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** GitHub shows so many annotations of each kind for one step, and drops the rest. */
const most = 10;
const commands = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * The findings as workflow commands of GitHub Actions, one on each line: the first ten of each kind, the worst first. The whole list
 * belongs beside them, as text.
 * @param base what makes paths relative to the repository
 */
export function checkGitHub(program: Program, locale: Locale, base: string): string {
  const all = findings(program, locale, base);
  const lines = (["error", "warning", "note"] as const).flatMap((severity) =>
    all
      .filter((each) => each.severity === severity)
      .slice(0, most)
      .map(commandOf),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function commandOf(finding: Finding): string {
  const { file, line, column, endLine, endColumn } = finding.range;
  const properties = [
    ["file", file],
    ["line", String(line)],
    ["endLine", String(endLine)],
    // A range over several lines has no columns in GitHub.
    ...(line === endLine
      ? [
          ["col", String(column)],
          ["endColumn", String(endColumn)],
        ]
      : []),
    ["title", `${finding.rule}: ${finding.title}`],
  ].map(([name, value]) => `${name ?? ""}=${property(value ?? "")}`);
  const text = [finding.message, finding.advice].filter((each) => each !== "").join("\n");
  return `::${commands[finding.severity]} ${properties.join(",")}::${data(text)}`;
}

/** Escapes of the runner (`actions/toolkit`, command.ts): without them a text could end the command and begin another. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
