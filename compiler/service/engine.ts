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
  /** Words, names and types of the next version. */
  type(files: readonly InputFile[], request: Request): Typed;
  /**
   * The version that was typed last, judged: the program that `compileTexts` gives. What an earlier call gave is not to be read any more,
   * since its objects live on in this one.
   */
  judge(): Judged;
}

export interface Judged {
  readonly program: Program;
  /** Files with elements whose verdicts may be others than when the engine judged last; null: any. */
  readonly touched: ReadonlySet<string> | null;
}

interface Memory {
  readonly texts: TextMemory;
  readonly bind: BindMemory;
  readonly check: CheckMemory;
  readonly model: ModelMemory;
  readonly judge: JudgeMemory;
  typed: Typed | null;
  /** What changed since the program was judged. */
  pending: TypedChanges;
}

const nothing: TypedChanges = { reset: false, facts: new Map(), elements: false, categories: false };

/** An engine for a library; of one that the build did not check, everything is looked at each time. */
export function openEngine(library: Library): Engine {
  if ((library.checked ?? null) === null) return plainEngine(library);
  let memory = emptyMemory();
  let last: { readonly files: readonly InputFile[]; readonly request: Request } | null = null;
  const type = (): Typed => {
    if (last === null) throw new Error("there is nothing to type");
    const loaded = loadTexts(last.files, library, last.request, memory.texts);
    const typed = checkAgain(bind(loaded, memory.bind), memory.check, memory.bind.changes);
    memory.pending = united(memory.pending, memory.check.changes);
    return (memory.typed = typed);
  };
  const judge = (): Judged => {
    const typed = memory.typed ?? type();
    const { pending } = memory;
    const inferred = inferAgain(typed, memory.model, pending);
    memory.pending = nothing;
    const changes = { reset: pending.reset, ...memory.model.changes };
    const program = report(evaluateAgain(inferred, memory.judge, changes));
    return { program, touched: touchedIn(memory.judge) };
  };
  /** A fault of ours may leave half a memory, which nobody can trust any more: a second try begins without one. */
  const safely = <T>(run: () => T): T => {
    try {
      return run();
    } catch {
      memory = emptyMemory();
      return run();
    }
  };
  return {
    type(files, request) {
      last = { files, request };
      return safely(type);
    },
    judge: () => safely(judge),
  };
}

function emptyMemory(): Memory {
  return {
    texts: new Map(),
    bind: bindMemory(),
    check: checkMemory(),
    model: modelMemory(),
    judge: judgeMemory(),
    typed: null,
    pending: nothing,
  };
}

function touchedIn({ changed }: JudgeMemory): ReadonlySet<string> | null {
  if (changed === null) return null;
  const files = new Set<string>();
  for (const verdicts of changed)
    for (const verdict of verdicts) if (verdict?.element) files.add(verdict.element.place.file);
  return files;
}

function plainEngine(library: Library): Engine {
  let program: Program | null = null;
  return {
    type: (files, request) => (program = compileTexts(files, library, request)),
    judge() {
      if (program === null) throw new Error("nothing was typed that could be judged");
      return { program, touched: null };
    },
  };
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
