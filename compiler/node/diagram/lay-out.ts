import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Diagram, LaidOut } from "../../emit/diagram/index.ts";
import { layOutBy } from "../../emit/diagram/index.ts";

/** How long one layout may take, in milliseconds; the first has the start of the engine in it. */
const patience = 5_000;

/** Lays pictures out by Graphviz in a worker that is stopped when one of them takes too long. */
export function layOut(diagrams: readonly Diagram[]): Promise<readonly LaidOut[]> {
  return layOutBy(oneWorker, diagrams);
}

/** Runs one worker until it is done, fails, or is silent for too long. Its chatter on the streams goes nowhere. */
async function oneWorker(graphs: readonly string[], tell: (answer: unknown) => void): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, "../workers/layout.mjs"), {
    workerData: graphs,
    stdout: true,
    stderr: true,
  });
  await new Promise<void>((done) => {
    let timer = setTimeout(done, patience);
    worker.on("message", (message) => {
      clearTimeout(timer);
      if (message === "done") return done();
      tell(message);
      timer = setTimeout(done, patience);
    });
    const finish = (): void => {
      clearTimeout(timer);
      done();
    };
    worker.on("error", finish);
    worker.on("exit", finish);
  });
  await worker.terminate();
}
