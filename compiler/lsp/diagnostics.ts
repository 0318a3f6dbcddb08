import type { Diagnostic as Shown, DiagnosticSeverity } from "vscode-languageserver";
import type { Severity, SourceText } from "../../language/index.ts";
import { problems } from "../service/index.ts";
import type { Problem } from "../service/index.ts";
import { rangeOf } from "./convert.ts";
import { configWords } from "../config/index.ts";
import type { ConfigFault } from "../config/index.ts";
import { findProfiles } from "../evaluate/index.ts";
import { projectFile } from "./project.ts";
import type { Project } from "./project.ts";
import type { Projects } from "./projects.ts";
import { serverWords } from "./words.ts";

const severities: { readonly [S in Severity]: DiagnosticSeverity } = {
  error: 1,
  warning: 2,
  note: 3,
  hint: 4,
};

/** A problem as clients show it. */
export function shownProblem(
  projects: Projects,
  project: Project,
  source: SourceText,
  problem: Problem,
): Shown {
  const related = problem.related.flatMap(({ place, message }) => {
    const other = projects.source(project, place.file);
    if (other === null) return [];
    return [{ location: { uri: projects.uri(project, place.file), range: rangeOf(other, place) }, message }];
  });
  return {
    range: rangeOf(source, problem.span),
    severity: severities[problem.severity],
    code: problem.code,
    source: "pdp",
    message: `${problem.title}: ${problem.message}`,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(problem.unused === true ? { tags: [1] } : {}),
    ...(problem.fingerprint === null
      ? {}
      : { data: { fingerprint: problem.fingerprint, verdict: problem.verdict } }),
  };
}

/** All that is wrong in one file of a project, the project file among them, as it is now. */
export function shownFile(projects: Projects, project: Project, path: string): readonly Shown[] {
  if (path === projectFile) return shownConfig(project);
  const seems = project.unread.get(path);
  if (seems !== undefined) return [shownUnread(project, seems)];
  const source = projects.source(project, path);
  if (source === null || path.startsWith("pdp:")) return [];
  return problems(project.workspace.snapshot(), path).map((each) =>
    shownProblem(projects, project, source, each),
  );
}

function shownConfig(project: Project): readonly Shown[] {
  const { configFile, workspace } = project;
  if (configFile === null) return [];
  const words = configWords[workspace.settings.locale];
  return [...configFile.faults, ...unknownProfiles(project, configFile.source)].map(({ span, say }) => ({
    range: rangeOf(configFile.source, span),
    severity: severities.error,
    code: "project-file",
    source: "pdp",
    message: say(words),
  }));
}

/** Profiles that the project file names and nobody declares: by others would be judged than it says. */
function unknownProfiles({ workspace }: Project, source: SourceText): readonly ConfigFault[] {
  const { program } = workspace.snapshot();
  const { unknown, known } = findProfiles(program, program.request.profile);
  return unknown.flatMap((name) => {
    const quoted = JSON.stringify(name);
    const start = source.text.indexOf(quoted);
    if (start < 0) return [];
    const span = { start, end: start + quoted.length };
    return [{ span, say: (words) => words.unknownProfile(name, known.join(", ") || "–") }];
  });
}

/** A file that is not UTF-8 has no text. */
function shownUnread(project: Project, seems: string | null): Shown {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: severities.error,
    code: "not-utf8",
    source: "pdp",
    message: serverWords[project.workspace.settings.locale].notUtf8(seems),
  };
}
