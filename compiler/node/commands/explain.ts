import { nearest } from "../../../language/index.ts";
import { catalogue, pages } from "../../catalog/index.ts";
import { parseDay } from "../../check/index.ts";
import { compile } from "../../compile.ts";
import { explainCode, explainRequirement } from "../../emit/index.ts";
import { consequencesAmong, everything, withRecalled } from "../../evaluate/index.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { nodeHost } from "../host.ts";
import { nearestProject, openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

/** `pdp explain`: a requirement of the library or of the project around, or the code of a message. Works without a network. */
export async function explain(subject: string, options: CommonOptions): Promise<ExitStatus> {
  const cwd = process.cwd();
  const project = nearestProject(cwd) === null ? null : openProject(["."], cwd);
  const session = openSession(options, project);
  const page = pages.get(subject);
  if (page !== undefined) {
    await session.print(explainCode(subject, page, session.locale, session.paint));
    return exit.clean;
  }
  const request = { asOf: today(), profile: null, entries: [], waivers: true };
  const program = await compile(nodeHost(project), request);
  const found = program.schema.requirements.filter((each) => each.id === subject);
  if (found.length === 0) {
    const known = [
      ...program.schema.requirements.map((each) => each.id),
      ...catalogue.map((each) => each.code),
    ];
    const close = nearest(subject, known)[0];
    throw new UsageError((words) =>
      words.unknownSubject(subject, close === undefined ? null : `\`${close}\``),
    );
  }
  const asOf = parseDay(request.asOf) ?? 0;
  const consequences = consequencesAmong(program.schema.requirements, asOf, withRecalled(everything));
  for (const requirement of found) {
    await session.print(
      explainRequirement(
        requirement,
        program.sources,
        session.locale,
        session.paint,
        consequences(requirement),
      ),
    );
  }
  return exit.clean;
}
