import { dayFor } from "../../language/index.ts";
import type { Locale, Severity } from "../../language/index.ts";
import type { Program } from "../program.ts";
import { frame } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { circumstances, tally, verdictsToShow } from "./summary.ts";
import { verdictText } from "./verdict-text.ts";
import { frameWords, reportWords } from "./words.ts";

/** How a report for people is shown. */
export interface TextOptions {
  readonly locale: Locale;
  readonly paint: Paint;
  /** Only what was found; no hints, notes or summary. */
  readonly quiet: boolean;
  /** Names the content of the library. */
  readonly edition: string;
}

/** The report for people: diagnostics, then verdicts, the worst first, then the whole tally. */
export function checkText(program: Program, options: TextOptions): string {
  const { locale, paint, quiet } = options;
  const loud = (severity: Severity | null): boolean =>
    !quiet || severity === "error" || severity === "warning";
  const diagnostics = program.diagnostics
    .filter((each) => loud(each.severity))
    .map((each) => frame(each, program.sources, locale, paint));
  const verdicts = verdictsToShow.flatMap((name) =>
    program.verdicts
      .filter((each) => each.verdict === name && loud(each.severity))
      .map((each) => verdictText(each, program.sources, locale, paint)),
  );
  const parts = [...diagnostics, ...verdicts];
  if (!quiet) parts.push(summary(program, options));
  return parts.join("\n");
}

function summary(program: Program, { locale, paint, edition }: TextOptions): string {
  const words = reportWords[locale];
  const lines = [
    `${[words.judged(dayFor(program.request.asOf, locale)), ...circumstances(program, edition, locale)].join("; ")}.`,
    `${words.verdicts}: ${tally(program.verdicts, locale, paint)}.`,
  ];
  const severities = (["error", "warning", "note", "hint"] as const).flatMap((severity) => {
    const count = program.diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${frameWords[locale][severity]}: ${count}`];
  });
  if (severities.length > 0) lines.push(`${words.diagnostics}: ${severities.join(", ")}.`);
  return `${lines.join("\n")}\n`;
}
