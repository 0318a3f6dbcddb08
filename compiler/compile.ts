import { bind } from "./bind/index.ts";
import { check } from "./check/index.ts";
import { evaluate } from "./evaluate/index.ts";
import type { Host, InputFile, Library } from "./host.ts";
import { infer } from "./infer/index.ts";
import { load, loadTexts } from "./load/index.ts";
import type { Loaded, Program, Request } from "./program.ts";
import { report } from "./report/index.ts";

/**
 * The whole compiler: a pure function of the host's files, its library and the request. No step stops the next because of a
 * user's error; a step that cannot know something says nothing of it.
 */
export async function compile(host: Host, request: Request): Promise<Program> {
  return judged(await load(host, request)); // files as trees; the only await
}

/** The same, of texts that are at hand. */
export function compileTexts(files: readonly InputFile[], library: Library, request: Request): Program {
  return judged(loadTexts(files, library, request));
}

function judged(loaded: Loaded): Program {
  const bound = bind(loaded); // names to declarations
  const typed = check(bound); // declarations to typed facts, expressions to types
  const inferred = infer(typed); // facts to flow labels
  const evaluated = evaluate(inferred); // facts and law to verdicts
  return report(evaluated); // the diagnostics to show, in order
}
