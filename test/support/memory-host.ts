import type { Host, InputFile, Library } from "../../compiler/host.ts";
import { compile } from "../../compiler/compile.ts";
import type { Program, Request } from "../../compiler/program.ts";
import { standardLibrary } from "./library.ts";

/** A project in memory. A text alone is the file `policy.pdp`. */
export function memoryHost(files: string | readonly InputFile[], library: Library = standardLibrary()): Host {
  const list = typeof files === "string" ? [{ path: "policy.pdp", text: files }] : files;
  return { files: () => Promise.resolve(list), library: () => Promise.resolve(library) };
}

/** Compiles a project in memory; the day is that of the demo unless another is asked for. */
export function compileText(
  files: string | readonly InputFile[],
  request: Partial<Request> = {},
  library: Library = standardLibrary(),
): Promise<Program> {
  return compile(memoryHost(files, library), {
    asOf: "2026-04-15",
    profile: null,
    entries: [],
    waivers: true,
    ...request,
  });
}
