import type { Diagnostic } from "../../language/index.ts";
import { compile } from "../compile.ts";
import type { Program } from "../program.ts";
import { UsageError } from "./exit.ts";
import { nodeHost } from "./host.ts";
import { choiceOf, requireProfiles } from "./profiles.ts";
import type { ProfileOptions } from "./profiles.ts";
import { openProject } from "./project.ts";
import type { Project } from "./project.ts";
import { openSession } from "./session.ts";
import type { CommonOptions, Session } from "./session.ts";
import { today } from "./today.ts";

/** Options of every command that shows something of one judged project. */
export interface ProjectOptions extends CommonOptions, ProfileOptions {
  readonly asOf?: string;
  readonly waivers?: boolean;
}

/** A project, judged. */
export interface Compiled {
  readonly project: Project;
  readonly session: Session;
  readonly program: Program;
}

/**
 * Opens the project of some paths and judges it.
 * @throws UsageError for wrong paths, a project without policies, an unknown profile
 */
export async function compileProject(paths: readonly string[], options: ProjectOptions): Promise<Compiled> {
  const project = openProject(paths, process.cwd());
  const session = openSession(options, project);
  if (project.files.length === 0) throw new UsageError((words) => words.noFiles(paths[0] ?? "."));
  const program = await compile(nodeHost(project), {
    asOf: options.asOf ?? project.config.asOf ?? today(),
    ...choiceOf(options, project.config),
    entries: project.entries,
    waivers: options.waivers ?? true,
  });
  requireProfiles(program);
  return { project, session, program };
}

/** Tells, beside what was made, that the files have errors; true if they have. */
export async function warnOfErrors({ program, session }: Compiled): Promise<boolean> {
  const broken = program.diagnostics.some((each: Diagnostic) => each.severity === "error");
  if (broken) await session.remark(session.words.errorsRemain);
  return broken;
}
