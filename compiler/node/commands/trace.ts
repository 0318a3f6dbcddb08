import { nearest } from "../../../language/index.ts";
import { buildTrace, traceJson, traceText } from "../../emit/trace/index.ts";
import { compileProject, warnOfErrors } from "../compile-project.ts";
import type { ProjectOptions } from "../compile-project.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";

export interface TraceOptions extends ProjectOptions {
  readonly format: "text" | "json";
}

/** `pdp trace`: where one kind of data, or all that an element has, comes from, is and goes, and what requests of the subject reach. */
export async function trace(
  name: string,
  paths: readonly string[],
  options: TraceOptions,
): Promise<ExitStatus> {
  const compiled = await compileProject(paths, options);
  const { program, session } = compiled;
  const found = buildTrace(program, name);
  if (found === null) {
    const known = [...program.schema.categories, ...program.model.ofKind("pdp.node")].map(
      (each) => each.name,
    );
    throw new UsageError((words) => words.untraceable(name, nearest(name, known)[0] ?? null));
  }
  const { locale, paint } = session;
  await session.print(
    options.format === "json" ? traceJson(program, found, locale) : traceText(program, found, locale, paint),
  );
  return (await warnOfErrors(compiled)) ? exit.findings : exit.clean;
}
