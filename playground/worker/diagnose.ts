import type { Place, Severity, Span } from "../../language/index.ts";
import { projectFile } from "./project.ts";
import type { OpenProject } from "./project.ts";

/** Something that the editor marks and the list of problems names. */
export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** The problems of all files, as they stand. */
export interface Diagnosis {
  /** Only files with problems, in order of path. */
  readonly files: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
  /** Files that do not parse: panes show the state before. */
  readonly broken: readonly string[];
  /** The day by whose law is judged, and the profiles. */
  readonly asOf: string;
  readonly profiles: readonly string[];
}

/** What is wrong with the project, file by file. */
export function diagnose(project: OpenProject): Diagnosis {
  const { program, settings } = project.current();
  const files = new Map<string, Problem[]>();
  const add = (path: string, problem: Problem): void => {
    files.set(path, [...(files.get(path) ?? []), problem]);
  };
  for (const { span, message } of project.configFaults())
    add(projectFile, {
      span,
      severity: "error",
      code: "project-file",
      title: message,
      message: "",
      related: [],
    });
  for (const { place, severity, code, words, related } of program.diagnostics) {
    const { title, label, note, hint } = words(settings.locale);
    const message = [label, note, hint].filter((each) => each !== undefined).join("\n");
    const others = related.map((each) => ({ place: each.place, message: each.label(settings.locale) }));
    add(place.file, { span: place, severity, code, title, message, related: others });
  }
  const { asOf, profile } = settings;
  return {
    files: [...files].map(([path, problems]) => ({ path, problems })),
    broken: project.broken(),
    asOf,
    profiles: typeof profile === "string" ? [profile] : (profile ?? []),
  };
}
