import { findProfiles } from "../../compiler/evaluate/index.ts";
import { problems } from "../../compiler/service/index.ts";
import type { Problem } from "../../compiler/service/index.ts";
import type { Span } from "../../language/index.ts";
import { pageWords } from "../words/page.ts";
import { projectFile } from "./project.ts";
import type { OpenProject } from "./project.ts";

/** The problems of all files, as they stand. */
export interface Diagnosis {
  /** Only files with problems, in order of path. */
  readonly files: readonly FileProblems[];
  /** Files that do not parse: panes show the state before. */
  readonly broken: readonly string[];
  /** The day by whose law is judged. */
  readonly asOf: string;
  /** By which profiles is judged; those there are. */
  readonly profiles: readonly string[];
  readonly knownProfiles: readonly string[];
}

export interface FileProblems {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** What is wrong with the project, file by file. */
export function diagnose(project: OpenProject): Diagnosis {
  const snapshot = project.current();
  const { asOf, locale, profile } = snapshot.settings;
  const files = project.paths().map((path) => ({ path, problems: problems(snapshot, path) }));
  const { unknown, known } = findProfiles(snapshot.program, profile);
  const written = project.text(projectFile) ?? "";
  const missing = unknown.map((name) => {
    // Where it stands; it may be written with escapes, and then the whole file is meant.
    const start = Math.max(written.indexOf(`"${name}"`), 0);
    const end = start === 0 ? written.length : start + name.length + 2;
    return { span: { start, end }, message: pageWords[locale].unknownProfile(name) };
  });
  const config = [...project.configFaults(), ...missing].map(ofConfig);
  return {
    files: [...files, { path: projectFile, problems: config }].filter((each) => each.problems.length > 0),
    broken: project.broken(),
    asOf,
    profiles: typeof profile === "string" ? [profile] : (profile ?? []),
    knownProfiles: known,
  };
}

function ofConfig({ span, message }: { readonly span: Span; readonly message: string }): Problem {
  return {
    span,
    severity: "error",
    code: projectFile,
    title: message,
    message: "",
    related: [],
    fingerprint: null,
    verdict: null,
  };
}
