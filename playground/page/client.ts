import type { FromWorker, ToWorker, View } from "../worker/protocol.ts";
import type { EditorAnswer, EditorMethod, EditorParams } from "../worker/editing.ts";
import type { Answer, Method, Params } from "../worker/requests.ts";
import type { FileChange } from "../../compiler/service/index.ts";

/** The compiler, in a worker of its own; replaced when it falls. */
export interface Client {
  /** `whole`: files that are not among the changes are gone. */
  change(changes: readonly FileChange[], whole?: boolean): void;
  look(view: View): void;
  /** Rejects where the worker fails or the question is withdrawn. */
  ask<M extends Method>(method: M, params: Params<M>, signal?: AbortSignal): Promise<Answer<M>>;
  askEditor<M extends EditorMethod>(
    method: M,
    params: EditorParams<M>,
    signal?: AbortSignal,
  ): Promise<EditorAnswer<M>>;
}

export interface ClientEvents {
  loading(loaded: number, total: number): void;
  ready(): void;
  /** The worker fell for good, or could not load the library. */
  failed(message: string): void;
}

/** The texts and the view as they are: a new worker is told them. */
export interface Truth {
  files(): readonly FileChange[];
  view(): View;
}

interface Waiting {
  readonly done: (value: never) => void;
  readonly fail: (reason: Error) => void;
}

/** A worker that falls more often than this in a minute stays down. */
const patience = 3;

/** Starts the worker. */
export function startClient(truth: Truth, events: ClientEvents): Client {
  const waiting = new Map<number, Waiting>();
  const falls: number[] = [];
  let last = 0;
  let worker = begin();

  function begin(): Worker {
    const made = new Worker(new URL("../worker/main.ts", import.meta.url), { type: "module", name: "pdp" });
    made.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
    made.addEventListener("error", (event) => {
      event.preventDefault();
      fall(event.message);
    });
    const say = (message: ToWorker): void => made.postMessage(message);
    say({ kind: "start", base: document.baseURI });
    say({ kind: "look", view: truth.view() });
    say({ kind: "change", changes: truth.files(), whole: true });
    return made;
  }

  function fall(message: string): void {
    worker.terminate();
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
    const now = performance.now();
    falls.push(now);
    if (falls.filter((at) => now - at < 60_000).length > patience) events.failed(message);
    else worker = begin();
  }

  function hear(message: FromWorker): void {
    switch (message.kind) {
      case "loading":
        return events.loading(message.loaded, message.total);
      case "ready":
        return events.ready();
      case "lost":
        return events.failed(message.message);
      case "answer":
      case "failed": {
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.kind === "failed") asked?.fail(new Error(message.message));
        else settle(asked, message.value);
        return;
      }
    }
  }

  function ask(method: string, params: unknown, signal: AbortSignal | undefined): Promise<never> {
    const id = ++last;
    return new Promise<never>((done, fail) => {
      if (signal?.aborted === true) return fail(new Error("withdrawn"));
      waiting.set(id, { done, fail });
      worker.postMessage({ kind: "ask", id, method, params } satisfies ToWorker);
      signal?.addEventListener("abort", () => {
        if (!waiting.delete(id)) return;
        worker.postMessage({ kind: "cancel", id } satisfies ToWorker);
        fail(new Error("withdrawn"));
      });
    });
  }

  return {
    change: (changes, whole = false) =>
      worker.postMessage({ kind: "change", changes, whole } satisfies ToWorker),
    look: (view) => worker.postMessage({ kind: "look", view } satisfies ToWorker),
    ask,
    askEditor: ask,
  };
}

/** The worker answers with what the method gives: both sides are compiled from the same table. */
function settle(asked: Waiting | undefined, value: unknown): void {
  asked?.done(value as never);
}
