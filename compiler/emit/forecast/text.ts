import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { dayText } from "../../check/index.ts";
import { checkClassOf } from "../../evaluate/index.ts";
import type { VerdictName } from "../../evaluate/verdict.ts";
import { verdictsApart } from "../../forecast/index.ts";
import type { Change, ProvisionChange, ProvisionEvent, TurningPoint } from "../../forecast/index.ts";
import type { Program } from "../../program.ts";
import { adviceOf } from "../advice.ts";
import { grouped, isFinding, stepText } from "./group.ts";
import type { Group } from "./group.ts";
import type { ForecastReport } from "./json.ts";
import { forecastWords } from "./words.ts";
import { frame } from "../frame.ts";
import { mentionText } from "../mention.ts";
import { questionOf } from "../message.ts";
import { byNature } from "../../law/index.ts";
import type { Style } from "../paint.ts";
import { trilingual } from "../provision.ts";
import { safeText } from "../safe-text.ts";
import { circumstances, tally } from "../summary.ts";
import type { TextOptions } from "../text.ts";
import { reportWords } from "../words.ts";

/** How much of one day people are shown; the machine format has all. */
const most = { ids: 12, elements: 6, missing: 6 } as const;

const events: readonly ProvisionEvent[] = ["enters", "reworded", "unknown", "superseded", "lapses"];

/** The forecast for people: errors of the language, where it starts, then each day that changes something. */
export function forecastText(program: Program, report: ForecastReport, options: TextOptions): string {
  const { locale, paint, edition, quiet } = options;
  const { forecast, since } = report;
  const { start, points, until } = forecast;
  const words = forecastWords[locale];
  const day = (of: number): string => dayFor(dayText(of), locale);
  const end = points.at(-1) ?? start;
  const parts = program.diagnostics
    .filter((each) => each.severity === "error")
    .map((each) => frame(each, program.sources, locale, paint));
  const title = since === null ? words.ahead(day(start.day)) : words.back(day(start.day));
  const head = [paint("strong", [title, ...circumstances(program, edition, locale)].join("; ").concat("."))];
  if (!quiet) head.push(`${words.verdictsOn(day(start.day))}: ${tally(start.verdicts, locale, paint)}.`);
  if (since !== null) {
    const last = until ?? end.day;
    if (!quiet) head.push(`${words.verdictsOn(day(last))}: ${tally(end.verdicts, locale, paint)}.`);
    const apart = verdictsApart(start.verdicts, end.verdicts);
    const heading = apart.length === 0 ? words.notApart : words.apart;
    head.push("", paint("strong", `${heading(day(start.day), day(last))}${apart.length === 0 ? "." : ":"}`));
    head.push(...changeLines(apart, null, options));
    if (points.length > 0) head.push("", paint("strong", `${words.steps}:`));
  }
  parts.push(`${head.join("\n")}\n`, ...points.map((point) => pointText(point, since === null, options)));
  parts.push(`${ending(report, locale)}\n`);
  return parts.join("\n");
}

function ending({ forecast }: ForecastReport, locale: Locale): string {
  const words = forecastWords[locale];
  const { points, until, complete } = forecast;
  const last = points.at(-1);
  if (!complete) return words.incomplete(points.length);
  if (until !== null) return words.until(dayFor(dayText(until), locale));
  return last === undefined ? words.nothing : words.after(dayFor(dayText(last.day), locale));
}

function pointText(point: TurningPoint, ahead: boolean, options: TextOptions): string {
  const day = dayFor(dayText(point.day), options.locale);
  const lines = [
    options.paint("strong", day),
    ...events.flatMap((event) => eventLines(event, point.provisions, options)),
    ...changeLines(point.changes, ahead ? day : null, options),
  ];
  return `${lines.join("\n")}\n`;
}

function eventLines(
  event: ProvisionEvent,
  provisions: readonly ProvisionChange[],
  { locale, paint }: TextOptions,
): readonly string[] {
  const words = forecastWords[locale];
  const found = provisions.filter((each) => each.event === event);
  if (found.length === 0) return [];
  // Provisions that give verdicts first: a reader wants those.
  const ids = [true, false].flatMap((judged) =>
    found
      .filter(({ requirement, version }) => (checkClassOf(requirement, version) !== "none") === judged)
      .map(({ requirement }) => requirement.id)
      .sort(byNature),
  );
  return [`  ${paint("gutter", `${words.events[event]}:`)} ${listed(ids, most.ids, words.more)}`];
}

/** Changes that ask for somebody's attention, the gravest first, each with what to do; the others as a sum. */
function changeLines(
  changes: readonly Change[],
  before: string | null,
  options: TextOptions,
): readonly string[] {
  const { locale, paint } = options;
  const { loud, quiet } = grouped(changes);
  const sums = quiet.map(([first, ...rest]) => `${stepText(first, locale)}: ${rest.length + 1}`);
  return [
    ...loud.flatMap((group) => groupLines(group, before, options)),
    ...(sums.length === 0
      ? []
      : [`  ${paint("quiet", `${forecastWords[locale].quietly}: ${sums.join("; ")}`)}`]),
  ];
}

function groupLines(group: Group, before: string | null, { locale, paint }: TextOptions): readonly string[] {
  const [first] = group;
  const { requirement, verdict, cause } = first;
  const words = forecastWords[locale];
  const title = trilingual("title", requirement, verdict?.version ?? null, locale);
  const why = words.causes[cause];
  const lines = [
    `  ${paint(styleFor(first.to), stepText(first, locale))} ${paint("code", `[${safeText(requirement.id)}]`)} ${safeText(title ?? "")}${why === null ? "" : ` (${why})`}`,
  ];
  const names = group.flatMap(({ element }) =>
    element === null ? [] : [mentionText({ kind: "element", element }, locale)],
  );
  if (names.length > 0) lines.push(`    ${listed(names, most.elements, words.more)}`);
  const worst = verdict?.bindings.find((each) => each.verdict === verdict.verdict);
  if (verdict === null || worst === undefined || !isFinding(first.to)) return lines;
  const say = (key: string, text: string): number => lines.push(`    ${paint("gutter", `${key}:`)} ${text}`);
  if (worst.missing.length > 0 && verdict.verdict === "unproven") {
    const missing = worst.missing.map((each) => each.text);
    say(reportWords[locale].missing, listed(missing, most.missing, words.more));
  }
  const question = questionOf(verdict, worst, locale);
  if (question !== null) say(reportWords[locale].question, safeText(question));
  const advice = adviceOf(verdict, locale);
  if (advice !== null)
    say(before === null ? reportWords[locale].advice : words.before(before), safeText(advice));
  return lines;
}

function listed(items: readonly string[], limit: number, more: (count: number) => string): string {
  const shown = items.slice(0, limit).map(safeText).join(", ");
  return items.length > limit ? `${shown}; ${more(items.length - limit)}` : shown;
}

function styleFor(to: VerdictName | null): Style {
  return to === "violated" ? "error" : to === "unproven" ? "warning" : to === "satisfied" ? "good" : "note";
}
