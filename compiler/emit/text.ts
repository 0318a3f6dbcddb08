import { dayFor } from "../../language/index.ts";
import type { Locale, Severity } from "../../language/index.ts";
import { verdictNames } from "../evaluate/verdict.ts";
import type { Verdict, VerdictName } from "../evaluate/verdict.ts";
import type { Program } from "../program.ts";
import { frame } from "./frame.ts";
import { summaryOf } from "./json.ts";
import type { Paint, Style } from "./paint.ts";
import { profilesOf } from "./profiles.ts";
import { safeText } from "./safe-text.ts";
import { verdictText } from "./verdict-text.ts";
import { frameWords, reportWords, verdictWords } from "./words.ts";

/** How a report for people is shown. */
export interface TextOptions {
  readonly locale: Locale;
  readonly paint: Paint;
  /** Only what was found; no hints, notes or summary. */
  readonly quiet: boolean;
  /** Names the content of the library. */
  readonly edition: string;
}

/** Verdicts worth a frame, in the order in which a reader should see them. */
const shown: readonly VerdictName[] = ["violated", "unproven", "review", "unknown_wording", "waived"];

/** The report for people: diagnostics, then verdicts, the worst first, then the whole tally. */
export function checkText(program: Program, options: TextOptions): string {
  const { locale, paint, quiet } = options;
  const loud = (severity: Severity | null): boolean =>
    !quiet || severity === "error" || severity === "warning";
  const diagnostics = program.diagnostics
    .filter((each) => loud(each.severity))
    .map((each) => frame(each, program.sources, locale, paint));
  const verdicts = shown.flatMap((name) =>
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
  const profiles = profilesOf(program.request);
  const own = program.files.filter((file) => !program.library.has(file.path));
  const judged = new Set(program.judged.flatMap((module) => module.files.map((file) => file.path)));
  const circumstances = [
    words.judged(dayFor(program.request.asOf, locale)),
    ...(profiles.length === 0 ? [] : [`${words.profile}: ${profiles.map(safeText).join(", ")}`]),
    words.asDeclared,
    `${words.library} ${safeText(edition)}`,
    words.files(own.filter((file) => judged.has(file.path)).length, own.length),
    ...(program.request.waivers ? [] : [words.noWaivers]),
    ...(program.notSelected === 0 ? [] : [`${words.notSelected}: ${program.notSelected}`]),
  ];
  const lines = [
    `${circumstances.join("; ")}.`,
    `${words.verdicts}: ${tally(program.verdicts, locale, paint)}.`,
  ];
  const severities = (["error", "warning", "note", "hint"] as const).flatMap((severity) => {
    const count = program.diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${frameWords[locale][severity]}: ${count}`];
  });
  if (severities.length > 0) lines.push(`${words.diagnostics}: ${severities.join(", ")}.`);
  return `${lines.join("\n")}\n`;
}

/** Every verdict with its count, zeros too: no findings is not the same as lawful. */
function tally(verdicts: readonly Verdict[], locale: Locale, paint: Paint): string {
  const counts = summaryOf(verdicts);
  const order: readonly VerdictName[] = [...shown, ...verdictNames.filter((name) => !shown.includes(name))];
  return order
    .map((name) => {
      const text = `${verdictWords[locale][name]}: ${counts[name]}`;
      return counts[name] === 0 ? paint("quiet", text) : paint(tallyStyle(name), text);
    })
    .join(", ");
}

function tallyStyle(name: VerdictName): Style {
  switch (name) {
    case "violated":
      return "error";
    case "unproven":
      return "warning";
    case "satisfied":
      return "good";
    case "exempt":
    case "waived":
    case "not_applicable":
    case "review":
    case "unknown_wording":
    case "not_in_force":
      return "note";
  }
}
