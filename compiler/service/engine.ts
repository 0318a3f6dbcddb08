import { bind, bindMemory } from "../bind/index.ts";
import type { BindMemory } from "../bind/index.ts";
import { checkAgain, checkMemory } from "../check/index.ts";
import type { CheckMemory } from "../check/index.ts";
import { compileTexts } from "../compile.ts";
import { evaluate } from "../evaluate/index.ts";
import type { InputFile, Library } from "../host.ts";
import { infer } from "../infer/index.ts";
import { loadTexts } from "../load/index.ts";
import type { TextMemory } from "../load/index.ts";
import type { Program, Request, Typed } from "../program.ts";
import { report } from "../report/index.ts";

/** Compiles the versions of one project, each from what is left of the one before. */
export interface Engine {
  /** Words, names and types, without judging. */
  typed(files: readonly InputFile[], request: Request): Typed;
  /** The same program as `compileTexts` gives. What an earlier call gave is not to be read any more. */
  compile(files: readonly InputFile[], request: Request): Program;
}

interface Memory {
  readonly texts: TextMemory;
  readonly bind: BindMemory;
  readonly check: CheckMemory;
}

/** An engine for a library; of one that the build did not check, everything is looked at each time. */
export function openEngine(library: Library): Engine {
  const checked = (library.checked ?? null) !== null && (library.diagnostics ?? []).length === 0;
  const memory: Memory = { texts: new Map(), bind: bindMemory(), check: checkMemory() };
  const typed = (files: readonly InputFile[], request: Request): Typed => {
    const loaded = loadTexts(files, library, request, memory.texts);
    return checkAgain(bind(loaded, memory.bind), memory.check, memory.bind.changes);
  };
  return {
    typed,
    compile(files, request) {
      if (!checked) return compileTexts(files, library, request);
      const inferred = infer(typed(files, request));
      return report(evaluate(inferred));
    },
  };
}
