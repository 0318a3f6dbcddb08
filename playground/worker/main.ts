// The compiler's worker: obeys what the page says in order, and answers questions when nothing else is to be done.
import { answerEditor, isEditorMethod } from "./editing.ts";
import { loadLibrary } from "./library.ts";
import { openProject } from "./project.ts";
import type { OpenProject } from "./project.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { answer, isMethod } from "./requests.ts";

type Ask = Extract<ToWorker, { kind: "ask" }>;

let project: OpenProject | null = null;
/** What was said before the library was there. */
const early: ToWorker[] = [];
const questions: Ask[] = [];
let working = false;
let changed = -Infinity;
const turn = new MessageChannel();
turn.port1.addEventListener("message", () => void work());
turn.port1.start();

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));

function hear(message: ToWorker): void {
  if (message.kind === "start") void start(message.base);
  else if (project === null) early.push(message);
  else obey(message, project);
}

async function start(base: string): Promise<void> {
  try {
    const library = await loadLibrary(base, (loaded, total) => say({ kind: "loading", loaded, total }));
    const opened = (project = openProject(library));
    say({ kind: "ready" });
    for (const message of early.splice(0)) obey(message, opened);
  } catch (error) {
    say({ kind: "lost", message: wordsOf(error) });
  }
}

function obey(message: ToWorker, opened: OpenProject): void {
  switch (message.kind) {
    case "start":
      return;
    case "change":
      changed = performance.now();
      return opened.change(message.changes, message.whole);
    case "look":
      return opened.look(message.view);
    case "ask":
      questions.push(message);
      return proceed();
    case "cancel": {
      const at = questions.findIndex(({ id }) => id === message.id);
      if (at >= 0) questions.splice(at, 1);
      return;
    }
  }
}

/** Milliseconds after a change in which nothing is begun that the editor does not wait for: another key may follow. */
const quiet = 120;

/** The next question is taken after the messages that already wait: a key that was pressed meanwhile comes first. */
function proceed(): void {
  if (!working && questions.length > 0) turn.port2.postMessage(null);
}

async function work(): Promise<void> {
  if (working || project === null) return;
  // The editor is not kept waiting by a pane.
  const urgent = questions.findIndex(({ method }) => isEditorMethod(method));
  const wait = urgent < 0 ? changed + quiet - performance.now() : 0;
  if (wait > 0) return void setTimeout(proceed, wait);
  const [question] = questions.splice(Math.max(urgent, 0), 1);
  if (question === undefined) return;
  working = true;
  try {
    say({ kind: "answer", id: question.id, value: await answered(question, project) });
  } catch (error) {
    say({ kind: "failed", id: question.id, message: wordsOf(error) });
  } finally {
    working = false;
    proceed();
  }
}

/** The page is typed; what comes from it fits. */
function answered({ method, params }: Ask, opened: OpenProject): unknown {
  const given: never = params as never;
  if (isEditorMethod(method)) return answerEditor(method, opened, given);
  if (isMethod(method)) return answer(method, opened.good(), given);
  throw new Error(`nothing is called ${method}`);
}

function say(message: FromWorker): void {
  postMessage(message);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
}
