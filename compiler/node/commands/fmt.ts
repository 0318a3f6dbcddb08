import { randomBytes } from "node:crypto";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceText } from "../../../language/index.ts";
import { format } from "../../../language/format/index.ts";
import { frame } from "../../emit/index.ts";
import { decode } from "../encoding.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { readInput } from "../io.ts";
import { openProject, readText } from "../project.ts";
import type { Project } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions, Session } from "../session.ts";

export interface FmtOptions extends CommonOptions {
  readonly check?: boolean;
  readonly write?: boolean;
}

/** `pdp fmt`: one file or standard input to standard output; with `--check` and `--write`, files. Faulty files stay as they are. */
export async function fmt(paths: readonly string[], options: FmtOptions): Promise<ExitStatus> {
  const inPlace = (options.check ?? false) || (options.write ?? false);
  if (paths[0] === "-" || (paths.length === 0 && !inPlace)) return formatInput(paths, options);
  const project = openProject(paths, process.cwd());
  const session = openSession(options, project);
  const files = project.entries.length === 0 ? project.files : project.entries;
  if (files.length === 0) throw new UsageError((words) => words.noFiles(paths[0] ?? "."));
  if (!inPlace && files.length !== 1) throw new UsageError((words) => words.oneFile);
  for (const notice of project.notices) await session.remark(notice(session.words));
  let faulty = false;
  let changed = 0;
  for (const path of files) {
    const text = readText(project, path);
    const formatted = await formatText(text, path, session);
    if (formatted === null) faulty = true;
    else if (!inPlace) await session.print(formatted);
    else if (formatted !== text) {
      changed++;
      if (options.write === true) replaceFile(project, path, formatted);
      const { words } = session;
      await session.print(`${options.write === true ? words.formatted(path) : words.notFormatted(path)}\n`);
    }
  }
  if (inPlace) await session.remark(session.words.fmtDone(changed, files.length));
  return faulty || (changed > 0 && options.write !== true) ? exit.findings : exit.clean;
}

async function formatInput(paths: readonly string[], options: FmtOptions): Promise<ExitStatus> {
  const session = openSession(options, null);
  if (paths.length > 1 || (process.stdin.isTTY && paths.length === 0))
    throw new UsageError((words) => words.noInput);
  const decoded = decode(await readInput());
  if (!("text" in decoded)) throw new UsageError((words) => words.notUtf8("-", decoded.seems));
  const formatted = await formatText(decoded.text, "stdin.pdp", session);
  if (formatted === null) return exit.findings;
  if (options.check === true) return formatted === decoded.text ? exit.clean : exit.findings;
  await session.print(formatted);
  return exit.clean;
}

/** The formatted text; null, with the faults printed to standard error, where the file does not parse. */
async function formatText(text: string, path: string, session: Session): Promise<string | null> {
  const result = await format(text, path);
  if ("text" in result) return result.text;
  const sources = new Map([[path, sourceText(path, text)]]);
  for (const diagnostic of result.diagnostics) {
    process.stderr.write(`${frame(diagnostic, sources, session.locale, session.paint)}\n`);
  }
  return null;
}

/** Writes beside the file and renames, so that a crash leaves the old text or the new one. */
function replaceFile(project: Project, path: string, text: string): void {
  const target = join(project.root, path);
  const beside = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    writeFileSync(beside, text, { mode: statSync(target).mode });
    renameSync(beside, target);
  } catch {
    rmSync(beside, { force: true });
    throw new UsageError((words) => words.unwritable(path));
  }
}
