import { edition } from "../../../stdlib/index.ts";
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
import { compileProject, warnOfErrors } from "../compile-project.ts";
import type { ProjectOptions } from "../compile-project.ts";
import { layOut } from "../diagram/lay-out.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { writeOutput } from "../output.ts";

export interface DiagramCommandOptions extends ProjectOptions {
  readonly format: "svg" | "dot" | "mermaid" | "likec4" | "text";
  readonly view: string;
  readonly output?: string;
}

/** `pdp diagram`: draws where personal data come from and go, in one view. */
export async function diagram(paths: readonly string[], options: DiagramCommandOptions): Promise<ExitStatus> {
  const view = parseView(options.view);
  if (view === null) throw new UsageError((words) => words.badView(options.view, viewForms.join(", ")));
  const compiled = await compileProject(paths, options);
  const { program, session } = compiled;
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
        const [laidOut] = await layOut([picture]);
        if (laidOut === undefined) return "";
        if (laidOut.plain) await session.remark(words.plainLayout);
        return drawSvg(picture, laidOut.layout, locale);
      }
    }
  };
  await writeOutput(session, options.output ?? null, await text());
  return (await warnOfErrors(compiled)) ? exit.findings : exit.clean;
}
