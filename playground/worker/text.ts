import type { OpenProject } from "./project.ts";

/** The text of a file of the project or of the library; null where there is none. */
export function text(project: OpenProject, { path }: { readonly path: string }): string | null {
  return project.text(path);
}
