import { posix } from "node:path";
import { filesBelow, textOf } from "./repository.ts";

/** One import of a source file: of another file of the repository, or of a package. */
export interface Import {
  readonly file: string;
  /** POSIX path from the root, or the specifier of a package. */
  readonly target: string;
  readonly relative: boolean;
}

/** All imports of the TypeScript below some folders, dynamic ones included. */
export function importsBelow(...folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) => filesBelow(folder, ".ts")).flatMap(importsOf);
}

function importsOf(file: string): readonly Import[] {
  const statements = textOf(file).matchAll(
    /^(?:import|export|\}).*? from "([^"\n]+)";$|\bimport\("([^"\n]+)"\)/gm,
  );
  return [...statements].map(([, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? "";
    const relative = specifier.startsWith(".");
    return { file, relative, target: relative ? posix.join(posix.dirname(file), specifier) : specifier };
  });
}

/** The room a file belongs to: its first two folders, or the file itself where it lies at the top of a part. */
export function roomOf(path: string): string {
  const [part = "", room = ""] = path.split("/");
  return part === "stdlib" ? "stdlib" : `${part}/${room}`;
}
