import { deflateRawSync } from "node:zlib";
import { edition } from "../../stdlib/index.ts";
import { filesBelow, textOf } from "./repository.ts";

const { version }: { readonly version: string } = JSON.parse(textOf("package.json"));

export interface LinkedWork {
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly locale?: "kk" | "ru" | "en";
  readonly asOf?: string;
  readonly pane?: string;
}

/** The fragment of a link to some work, as the page writes it. */
export function linkTo({ files, locale = "en", asOf = "2026-04-15", pane = "" }: LinkedWork): string {
  const active = files[0]?.[0] ?? "";
  const value = { files, asOf, active, cursor: 0, pane, locale, tool: version, library: edition };
  return `#v1:${deflateRawSync(JSON.stringify(value), { level: 9 }).toString("base64url")}`;
}

/** The files of an example of the repository. */
export function exampleFiles(name: string): LinkedWork["files"] {
  const folder = `examples/${name}`;
  return filesBelow(folder, ".pdp").map((path) => [path.slice(folder.length + 1), textOf(path)]);
}
