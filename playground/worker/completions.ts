import { complete, mostCompletions } from "../../compiler/service/index.ts";
import type { Completion } from "../../compiler/service/index.ts";
import type { OpenProject } from "./project.ts";

/** A completion without its documentation, which is found out for the one that is looked at. */
export interface Offer extends Omit<Completion, "markdown"> {
  /** Its place in the list of all. */
  readonly at: number;
}

interface At {
  readonly path: string;
  readonly offset: number;
}

/** What may be written at a place; `whole`: more letters would find nothing more. */
export function completions(
  project: OpenProject,
  { path, offset }: At,
): { readonly offers: readonly Offer[]; readonly whole: boolean } {
  const all = complete(project.current(), path, offset);
  const offers = all.map(({ label, kind, detail, insert, snippet, replace, more, sort }, at): Offer => ({
    label,
    kind,
    detail,
    insert,
    snippet,
    replace,
    more,
    sort,
    at,
  }));
  return { offers, whole: offers.length < mostCompletions };
}

/** The documentation of one of them, as Markdown; null where the text has moved on. */
export function completionDoc(
  project: OpenProject,
  { path, offset, at, label }: At & { readonly at: number; readonly label: string },
): string | null {
  const found = complete(project.current(), path, offset)[at];
  return found?.label === label ? found.markdown : null;
}
