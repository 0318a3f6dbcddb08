import { openWorkspace } from "../../compiler/service/index.ts";
import type { Settings, Snapshot, Workspace } from "../../compiler/service/index.ts";
import { standardLibrary } from "../support/library.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** An example of the repository in an editor, in the playground's way. */
export function exampleWorkspace(name: string, settings: Partial<Settings> = {}): Workspace {
  const workspace = openWorkspace(standardLibrary(), {
    asOf: "2026-04-15",
    profile: null,
    waivers: true,
    locale: "en",
    ...settings,
  });
  const folder = `examples/${name}/`;
  workspace.change(
    filesBelow(folder, ".pdp").map((path) => ({ path: path.slice(folder.length), text: textOf(path) })),
  );
  return workspace;
}

/** The same, as it is. */
export function openedExample(name: string, settings: Partial<Settings> = {}): Snapshot {
  return exampleWorkspace(name, settings).snapshot();
}
