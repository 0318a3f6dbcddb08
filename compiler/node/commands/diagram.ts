import { edition } from "../../../stdlib/index.ts";
import { compile } from "../../compile.ts";
import {
  buildDiagram,
  diagramDot,
  diagramLikeC4,
  diagramMermaid,
  drawSvg,
  limits,
  parseView,
  twinText,
  viewForms,
} from "../../emit/diagram/index.ts";
import { layOut } from "../diagram/lay-out.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { nodeHost } from "../host.ts";
import { writeOutput } from "../output.ts";
import { choiceOf, requireProfiles } from "../profiles.ts";
import type { ProfileOptions } from "../profiles.ts";
import { openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

export interface DiagramCommandOptions extends CommonOptions, ProfileOptions {
  readonly format: "svg" | "dot" | "mermaid" | "likec4" | "text";
  readonly view: string;
  readonly asOf?: string;
  readonly output?: string;
}

/** `pdp diagram`: draws where personal data come from and go, in one view. */
export async function diagram(paths: readonly string[], options: DiagramCommandOptions): Promise<ExitStatus> {
  const view = parseView(options.view);
  if (view === null) throw new UsageError((words) => words.badView(options.view, viewForms.join(", ")));
  const project = openProject(paths, process.cwd());
  const session = openSession(options, project);
  if (project.files.length === 0) throw new UsageError((words) => words.noFiles(paths[0] ?? "."));
  const program = await compile(nodeHost(project), {
    asOf: options.asOf ?? project.config.asOf ?? today(),
    ...choiceOf(options, project.config),
    entries: project.entries,
    waivers: true,
  });
  requireProfiles(program);
  const { locale, words } = session;
  const picture = buildDiagram(program, { view, locale, edition });
  if (picture === null) throw new UsageError((say) => say.emptyView(options.view));
  const text = async (): Promise<string> => {
    switch (options.format) {
      case "text":
        return twinText(picture, locale);
      case "dot":
        return diagramDot(picture);
      case "mermaid":
        return diagramMermaid(picture);
      case "likec4":
        return diagramLikeC4(picture);
      case "svg": {
        if (picture.nodes.length > limits.drawable)
          await session.remark(words.tooManyNodes(picture.nodes.length));
        const { layout, plain } = await layOut(picture);
        if (plain) await session.remark(words.plainLayout);
        return drawSvg(picture, layout, locale);
      }
    }
  };
  await writeOutput(session, options.output ?? null, await text());
  const broken = program.diagnostics.some((each) => each.severity === "error");
  if (broken) await session.remark(words.errorsRemain);
  return broken ? exit.findings : exit.clean;
}
