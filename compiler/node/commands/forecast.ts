import { edition } from "../../../stdlib/index.ts";
import { parseDay } from "../../check/index.ts";
import { compile } from "../../compile.ts";
import type { FailOn } from "../../emit/index.ts";
import { reached } from "../../emit/index.ts";
import { forecastJson, forecastText } from "../../emit/forecast/index.ts";
import { forecast as lookAhead } from "../../forecast/index.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { nodeHost } from "../host.ts";
import { choiceOf, requireProfiles } from "../profiles.ts";
import type { ProfileOptions } from "../profiles.ts";
import { openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

export interface ForecastCommandOptions extends CommonOptions, ProfileOptions {
  readonly format: "text" | "json";
  readonly asOf?: string;
  readonly since?: string;
  readonly until?: string;
  readonly failOn?: FailOn;
  readonly waivers: boolean;
  readonly quiet?: boolean;
}

/**
 * `pdp forecast`: the days on which verdicts change while the facts stay; with `--since`, from a day of the past until the day of
 * judgement. Fails on errors of the language, and by `--fail-on` on the verdicts of any day looked at.
 */
export async function forecast(
  paths: readonly string[],
  options: ForecastCommandOptions,
): Promise<ExitStatus> {
  const project = openProject(paths, process.cwd());
  const session = openSession(options, project);
  if (project.files.length === 0) throw new UsageError((words) => words.noFiles(paths[0] ?? "."));
  const asOf = options.asOf ?? project.config.asOf ?? today();
  const since = options.since ?? null;
  const until = options.until ?? (since === null ? null : asOf);
  const from = since ?? asOf;
  if (since !== null && since > asOf) throw new UsageError((words) => words.wrongOrder(since, asOf));
  if (until !== null && until < from) throw new UsageError((words) => words.wrongOrder(from, until));
  const program = await compile(nodeHost(project), {
    asOf,
    ...choiceOf(options, project.config),
    entries: project.entries,
    waivers: options.waivers,
  });
  requireProfiles(program);
  const quiet = options.quiet ?? false;
  if (!quiet) for (const notice of project.notices) await session.remark(notice(session.words));
  const result = lookAhead(program, {
    from: parseDay(from) ?? 0,
    until: until === null ? null : parseDay(until),
  });
  const report = { forecast: result, since };
  const { locale, paint } = session;
  await session.print(
    options.format === "json"
      ? forecastJson(program, report, locale)
      : forecastText(program, report, { locale, paint, quiet, edition }),
  );
  const { diagnostics } = program;
  const failOn = options.failOn ?? "never";
  const days = [result.start, ...result.points];
  return days.some(({ verdicts }) => reached({ diagnostics, verdicts }, failOn)) ? exit.findings : exit.clean;
}
