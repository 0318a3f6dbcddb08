import type { Locale } from "../../../language/index.ts";
import type { Program } from "../../program.ts";
import { findings } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** GitLab's scale for what was found: a breach weighs more than what is not proven. */
function severityOf(finding: Finding): string {
  switch (finding.severity) {
    case "error":
      return finding.verdict === null ? "blocker" : "critical";
    case "warning":
      return finding.verdict === "violated" ? "major" : "minor";
    case "note":
      return "info";
  }
}

/**
 * The findings as a report of GitLab's Code Quality: an array of Code Climate issues.
 * @param base what makes paths relative to the repository
 */
export function checkGitLab(program: Program, locale: Locale, base: string): string {
  const issues = findings(program, locale, base).map((each) => ({
    description: each.message,
    check_name: each.rule,
    fingerprint: each.fingerprint,
    severity: severityOf(each),
    location: { path: each.range.file, lines: { begin: each.range.line, end: each.range.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
