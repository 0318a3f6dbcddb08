import { openWorkspace } from "../../compiler/service/index.ts";
import type { Settings, Snapshot } from "../../compiler/service/index.ts";
import type { Library } from "../../compiler/host.ts";
import { preludeOnly } from "../support/library.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** Files of a project by path; a text alone is `policy.pdp`. */
export type Texts = string | Readonly<Record<string, string>>;

let prelude: Library | null = null;

/** A project as an editor has it open: the day is that of the demo, the language English, the library only the prelude. */
export function opened(texts: Texts, library?: Library, settings: Partial<Settings> = {}): Snapshot {
  const workspace = openWorkspace(library ?? (prelude ??= preludeOnly()), {
    asOf: "2026-04-15",
    profile: null,
    waivers: true,
    locale: "en",
    ...settings,
  });
  workspace.change(Object.entries(filesOf(texts)).map(([path, text]) => ({ path, text })));
  return workspace.snapshot();
}

export function filesOf(texts: Texts): Readonly<Record<string, string>> {
  return typeof texts === "string" ? { "policy.pdp": texts } : texts;
}

/** The files of an example of the repository. */
export function example(name: string): Readonly<Record<string, string>> {
  const folder = `examples/${name}`;
  return Object.fromEntries(
    filesBelow(folder, ".pdp").map((path) => [path.slice(folder.length + 1), textOf(path)]),
  );
}

/** Takes the mark `│` out of a text and says where it stood. */
export function marked(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf("│");
  return { text: text.replace("│", ""), offset: offset < 0 ? 0 : offset };
}

/** The text under a span of a file. */
export function under(
  snapshot: Snapshot,
  path: string,
  span: { readonly start: number; readonly end: number },
): string {
  return (snapshot.program.sources.get(path)?.text ?? "").slice(span.start, span.end);
}
