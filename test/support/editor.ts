import type { Library } from "../../compiler/host.ts";
import type { Locale } from "../../language/index.ts";
import { openWorkspace } from "../../compiler/service/index.ts";
import type { Settings, Snapshot } from "../../compiler/service/index.ts";
import { packedLibrary } from "./library.ts";

/** A project in an editor, and where its cursor stands. */
export interface Edited {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly offset: number;
}

/** Texts by path; or one text, as `model.pdp`. */
export type Drawn = string | Readonly<Record<string, string>>;

/** The library as an editor has it. */
const shipped = await packedLibrary();

export const mark = "|";

/** Opens a project in whose texts the cursor is drawn as `|`, once. */
export function edit(drawn: Drawn, options: Options = {}): Edited {
  const files = typeof drawn === "string" ? { "model.pdp": drawn } : drawn;
  let path = "";
  let offset = 0;
  const texts = Object.entries(files).map(([name, text]) => {
    const at = text.indexOf(mark);
    if (at >= 0) {
      path = name;
      offset = at;
    }
    return { path: name, text: text.replace(mark, "") };
  });
  if (path === "") throw new Error("no cursor is drawn");
  return { snapshot: project(texts, options), path, offset };
}

export interface Options {
  readonly locale?: Locale;
  readonly library?: Library;
}

/** A project as it is, judged as of one day. */
export function project(
  texts: readonly { readonly path: string; readonly text: string }[],
  { locale = "en", library = shipped }: Options = {},
): Snapshot {
  const settings: Settings = { asOf: "2026-04-15", profile: null, waivers: true, locale };
  const workspace = openWorkspace(library, settings);
  workspace.change(texts);
  return workspace.snapshot();
}
