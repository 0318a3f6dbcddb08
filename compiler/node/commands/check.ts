import { edition } from "../../../stdlib/index.ts";
import type { FailOn } from "../../emit/index.ts";
import { checkJson, checkText, reached } from "../../emit/index.ts";
import type { Locale } from "../../../language/index.ts";
import { compile } from "../../compile.ts";
import type { Program } from "../../program.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { nodeHost } from "../host.ts";
import { choiceOf, requireProfiles } from "../profiles.ts";
import type { ProfileOptions } from "../profiles.ts";
import { openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

/** The forms of a report of `pdp check`. */
export type CheckFormat = "text" | "json" | "sarif" | "junit" | "gitlab" | "github" | "markdown";

export interface CheckOptions extends CommonOptions, ProfileOptions {
  readonly format: CheckFormat;
  readonly asOf?: string;
  readonly failOn?: FailOn;
  readonly waivers: boolean;
  readonly quiet?: boolean;
}

/** `pdp check`: judges a project, prints the report, tells whether anything is at or above the threshold. */
export async function check(
  paths: readonly string[],
  version: string,
  options: CheckOptions,
): Promise<ExitStatus> {
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
  const failOn = options.failOn ?? project.config.failOn ?? "violated";
  const quiet = options.quiet ?? false;
  if (!quiet) for (const notice of project.notices) await session.remark(notice(session.words));
  const { locale, paint } = session;
  const text = (): string => checkText(program, { locale, paint, quiet, edition });
  switch (options.format) {
    case "text":
      await session.print(text());
      break;
    case "json":
      await session.print(checkJson(program, locale));
      break;
    default:
      await session.print(
        await forMachine(options.format, program, {
          locale,
          base: project.inRepository,
          version,
          failOn,
          text,
        }),
      );
  }
  return reached(program, failOn) ? exit.findings : exit.clean;
}

interface MachineOptions {
  readonly locale: Locale;
  /** What makes paths relative to the repository. */
  readonly base: string;
  readonly version: string;
  readonly failOn: FailOn;
  /** The report for people. */
  readonly text: () => string;
}

/** The forms that systems of CI read; loaded when one of them is asked for. */
async function forMachine(
  format: Exclude<CheckFormat, "text" | "json">,
  program: Program,
  { locale, base, version, failOn, text }: MachineOptions,
): Promise<string> {
  const emit = await import("../../emit/ci/index.ts");
  switch (format) {
    case "sarif": {
      const { pages } = await import("../../catalog/index.ts");
      const page = (code: string): string | null => pages.get(code)?.[locale] ?? null;
      return emit.checkSarif(program, { locale, base, version, edition, page });
    }
    case "junit":
      return emit.checkJunit(program, locale, base, failOn);
    case "gitlab":
      return emit.checkGitLab(program, locale, base);
    case "github":
      // GitHub shows ten annotations of each kind; the log has everything.
      return `${emit.checkGitHub(program, locale, base)}${text()}`;
    case "markdown":
      return emit.checkMarkdown(program, locale, base);
  }
}
