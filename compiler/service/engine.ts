import { bind, bindMemory } from "../bind/index.ts";
import type { BindMemory } from "../bind/index.ts";
import { checkAgain, checkMemory } from "../check/index.ts";
import type { CheckMemory } from "../check/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import { compileTexts } from "../compile.ts";
import { evaluateAgain, judgeMemory } from "../evaluate/index.ts";
import type { JudgeMemory } from "../evaluate/index.ts";
import type { InputFile, Library } from "../host.ts";
import { inferAgain, modelMemory } from "../infer/index.ts";
import type { ModelMemory, TypedChanges } from "../infer/index.ts";
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
  readonly model: ModelMemory;
  readonly judge: JudgeMemory;
  /** What changed since the program was judged. */
  pending: TypedChanges;
}

const nothing: TypedChanges = { reset: false, facts: new Map(), elements: false, categories: false };

/** An engine for a library; of one that the build did not check, everything is looked at each time. */
export function openEngine(library: Library): Engine {
  if ((library.checked ?? null) === null) return plainEngine(library);
  const memory: Memory = {
    texts: new Map(),
    bind: bindMemory(),
    check: checkMemory(),
    model: modelMemory(),
    judge: judgeMemory(),
    pending: nothing,
  };
  const typed = (files: readonly InputFile[], request: Request): Typed => {
    const loaded = loadTexts(files, library, request, memory.texts);
    const found = checkAgain(bind(loaded, memory.bind), memory.check, memory.bind.changes);
    memory.pending = united(memory.pending, memory.check.changes);
    return found;
  };
  return {
    typed,
    compile(files, request) {
      const inferred = inferAgain(typed(files, request), memory.model, memory.pending);
      const { reset } = memory.pending;
      memory.pending = nothing;
      return report(evaluateAgain(inferred, memory.judge, { reset, ...memory.model.changes }));
    },
  };
}

function plainEngine(library: Library): Engine {
  const compile = (files: readonly InputFile[], request: Request): Program =>
    compileTexts(files, library, request);
  return { typed: compile, compile };
}

function united(a: TypedChanges, b: TypedChanges): TypedChanges {
  const facts = new Map<ElementInfo, ReadonlySet<string>>(a.facts);
  for (const [element, names] of b.facts)
    facts.set(element, new Set([...(facts.get(element) ?? []), ...names]));
  return {
    reset: a.reset || b.reset,
    facts,
    elements: a.elements || b.elements,
    categories: a.categories || b.categories,
  };
}
