import { openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Host, InputFile, Library } from "../host.ts";
import { unpackLibrary } from "../library/index.ts";
import { readText } from "./project.ts";
import type { Project } from "./project.ts";
import { tuneFor } from "./tuning.ts";

/** What a command adds to a project: files that the library brings, and whether they are a reason to check it again, whole. */
export interface Additions {
  readonly files: readonly InputFile[];
  readonly checkLibrary: boolean;
}

/** The compiler's door to a project on disk and to the library that ships beside the bundle. */
export function nodeHost(project: Project | null, more: Additions | null = null): Host {
  const own = (): readonly InputFile[] =>
    project === null ? [] : project.files.map((path) => ({ path, text: readText(project, path) }));
  return {
    files: () => {
      const files = [...own(), ...(more?.files ?? [])];
      tuneFor(files.reduce((sum, { text }) => sum + text.length, 0));
      return Promise.resolve(files);
    },
    library: () =>
      Promise.resolve(
        more?.checkLibrary === true ? { ...shippedLibrary(), checked: null } : shippedLibrary(),
      ),
  };
}

/** The compiled library; its texts are ASCII. */
export function shippedLibrary(): Library {
  return unpackLibrary({ header: data("header", "latin1"), pieces: inBlocks(pathOf("pieces")) });
}

/** Reads parts of a file of ASCII by blocks, each once: a run asks for many small parts that lie close together. */
function inBlocks(path: string): (start: number, end: number) => string {
  const size = 32_768;
  const blocks = new Map<number, Buffer>();
  let file: number | null = null;
  const block = (at: number): Buffer => {
    let bytes = blocks.get(at);
    if (bytes === undefined) {
      bytes = Buffer.allocUnsafeSlow(size);
      readSync((file ??= openSync(path, "r")), bytes, 0, size, at * size);
      blocks.set(at, bytes);
    }
    return bytes;
  };
  return (start, end) => {
    let text = "";
    for (let at = start; at < end;) {
      const offset = at % size;
      const length = Math.min(end - at, size - offset);
      text += block((at - offset) / size).toString("latin1", offset, offset + length);
      at += length;
    }
    return text;
  };
}

/** The tests of the library, as files of a project. */
export function libraryTests(): readonly InputFile[] {
  return filesIn("tests");
}

/** What the library must answer, as files of a project. */
export function libraryRows(): readonly InputFile[] {
  return filesIn("rows");
}

function filesIn(name: "tests" | "rows"): readonly InputFile[] {
  const pairs = JSON.parse(data(name, "utf8")) as readonly (readonly [string, string])[];
  return pairs.map(([path, text]) => ({ path, text }));
}

/** The policy with which a first project begins; words and days are filled in. */
export function firstPolicy(): string {
  return JSON.parse(data("init", "utf8")) as string;
}

function data(name: "header" | "tests" | "rows" | "init", encoding: "latin1" | "utf8"): string {
  return readFileSync(pathOf(name), encoding);
}

/** Data lie beside the folder of the bundle's chunks. */
function pathOf(name: "header" | "pieces" | "tests" | "rows" | "init"): string {
  return join(import.meta.dirname, "..", "library", `${name}.json`);
}
