import { parseDay } from "../../check/index.ts";
import { compile } from "../../compile.ts";
import { testsJson, testsPass, testsText } from "../../emit/index.ts";
import { runTests } from "../../evaluate/index.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { libraryTests, nodeHost } from "../host.ts";
import { openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

export interface TestCommandOptions extends CommonOptions {
  readonly format: "text" | "json" | "junit";
  readonly asOf?: string;
  readonly library?: boolean;
}

/** `pdp test`: runs the `test` blocks of a project, or with `--library` those of the law itself. */
export async function test(paths: readonly string[], options: TestCommandOptions): Promise<ExitStatus> {
  const project = options.library === true ? null : openProject(paths, process.cwd());
  if (project?.files.length === 0) throw new UsageError((words) => words.noFiles(paths[0] ?? "."));
  const session = openSession(options, project);
  const asOf = options.asOf ?? project?.config.asOf ?? today();
  const entries = project?.entries ?? [];
  // The tests of the law are a reason to check it again, whole.
  const more = project === null ? { files: libraryTests(), checkLibrary: true } : null;
  const host = nodeHost(project, more);
  const program = await compile(host, { asOf, profile: null, entries, waivers: true });
  const asked = new Set(entries);
  const tests = program.schema.tests.filter((each) => asked.size === 0 || asked.has(each.place.file));
  const results = runTests(program, { asOf: parseDay(asOf) ?? 0, tests });
  const { locale, paint } = session;
  switch (options.format) {
    case "text":
      await session.print(testsText(program, results, locale, paint));
      break;
    case "json":
      await session.print(testsJson(program, results, locale));
      break;
    case "junit": {
      const { testsJunit } = await import("../../emit/ci/index.ts");
      await session.print(testsJunit(program, results, locale, project?.inRepository ?? ""));
    }
  }
  return testsPass(program, results) ? exit.clean : exit.findings;
}
