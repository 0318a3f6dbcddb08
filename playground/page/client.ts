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

/** Starts the worker, once it is its turn: the editor comes first. What is asked before waits. */
export function startClient(truth: Truth, events: ClientEvents, turn: Promise<unknown>): Client {
  const waiting = new Map<number, Waiting>();
  const falls: number[] = [];
  const early: ToWorker[] = [];
  let last = 0;
  let worker: Worker | null = null;
  void turn.then(() => {
    worker = begin();
    for (const message of early.splice(0)) worker.postMessage(message);
  });

  function say(message: ToWorker): void {
    if (worker !== null) worker.postMessage(message);
    // The texts and the view are told to a worker when it begins.
    else if (message.kind === "ask") early.push(message);
  }

  function begin(): Worker {
    const made = new Worker(new URL("../worker/main.ts", import.meta.url), { type: "module", name: "pdp" });
    made.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
    made.addEventListener("error", (event) => {
      event.preventDefault();
      fall(event.message);
    });
    const first: readonly ToWorker[] = [
      { kind: "start", base: document.baseURI },
      { kind: "look", view: truth.view() },
      { kind: "change", changes: truth.files(), whole: true },
    ];
    for (const message of first) made.postMessage(message);
    return made;
  }

  function fall(message: string): void {
    worker?.terminate();
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
      say({ kind: "ask", id, method, params });
      signal?.addEventListener("abort", () => {
        if (!waiting.delete(id)) return;
        say({ kind: "cancel", id });
        fail(new Error("withdrawn"));
      });
    });
  }

  return {
    change: (changes, whole = false) => say({ kind: "change", changes, whole }),
    look: (view) => say({ kind: "look", view }),
    ask,
    askEditor: ask,
  };
}

/** The worker answers with what the method gives: both sides are compiled from the same table. */
function settle(asked: Waiting | undefined, value: unknown): void {
  asked?.done(value as never);
}
