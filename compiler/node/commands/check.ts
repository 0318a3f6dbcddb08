import { edition } from "../../../stdlib/index.ts";
import type { FailOn } from "../../emit/index.ts";
import { checkJson, checkText, reached } from "../../emit/index.ts";
import { compile } from "../../compile.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { nodeHost } from "../host.ts";
import { choiceOf, requireProfiles } from "../profiles.ts";
import type { ProfileOptions } from "../profiles.ts";
import { openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

export interface CheckOptions extends CommonOptions, ProfileOptions {
  readonly format: "text" | "json";
  readonly asOf?: string;
  readonly failOn?: FailOn;
  readonly waivers: boolean;
  readonly quiet?: boolean;
}

/** `pdp check`: judges a project, prints the report, tells whether anything is at or above the threshold. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const project = openProject(paths, process.cwd());
  const session = openSession(options, project);
  if (project.files.length === 0) throw new UsageError((words) => words.noFiles(paths[0] ?? "."));
  const program = await compile(nodeHost(project), {
    asOf: options.asOf ?? project.config.asOf ?? today(),
    ...choiceOf(options, project.config),
    entries: project.entries,
    waivers: options.waivers,
  });
  requireProfiles(program);
  const quiet = options.quiet ?? false;
  if (!quiet) for (const notice of project.notices) await session.remark(notice(session.words));
  const { locale, paint } = session;
  await session.print(
    options.format === "json"
      ? checkJson(program, locale)
      : checkText(program, { locale, paint, quiet, edition }),
  );
  return reached(program, options.failOn ?? project.config.failOn ?? "violated") ? exit.findings : exit.clean;
}
