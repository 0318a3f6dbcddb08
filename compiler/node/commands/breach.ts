import { nearest } from "../../../language/index.ts";
import { edition } from "../../../stdlib/index.ts";
import { momentOf } from "../../evaluate/index.ts";
import { buildBreach } from "../../emit/documents/index.ts";
import { compileProject, warnOfErrors } from "../compile-project.ts";
import type { ProjectOptions } from "../compile-project.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { requireOutput, writeDocuments } from "./documents.ts";
import type { DocumentOutput } from "./documents.ts";

export interface BreachOptions extends ProjectOptions, DocumentOutput {
  readonly found: string;
}

/** `pdp breach`: the notice of a breach that was found in a store: who must be told, by when, about which data and whom. */
export async function breach(
  store: string,
  paths: readonly string[],
  options: BreachOptions,
): Promise<ExitStatus> {
  requireOutput(options);
  const compiled = await compileProject(paths, options);
  const { program, session } = compiled;
  const found = momentOf(program, options.found);
  if (found === null) throw new UsageError((words) => words.badMoment(options.found));
  const made = buildBreach(program, store, found, { locale: session.locale, edition });
  if (made === null) {
    const known = program.model.ofKind("pdp.store").map((each) => each.name);
    throw new UsageError((words) => words.unknownStore(store, nearest(store, known)[0] ?? null));
  }
  await writeDocuments(session, made, options);
  return (await warnOfErrors(compiled)) ? exit.findings : exit.clean;
}
