import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Diagram, GraphvizOptions, Layout } from "../../emit/diagram/index.ts";
import {
  attempts,
  chooseLayout,
  gridLayout,
  layoutDot,
  limits,
  readLayout,
} from "../../emit/diagram/index.ts";

/** How long one layout may take, in milliseconds; the first has the start of the engine in it. */
const patience = 5_000;
const cheap: readonly GraphvizOptions[] = [{ direction: "LR", ranks: "frame", cheap: true }];

/** A layout, and whether it is the plain one that always works. */
export interface LaidOut {
  readonly layout: Layout;
  readonly plain: boolean;
}

/**
 * Lays pictures out by Graphviz in a worker that is stopped when one of them takes too long: first with care, then cheaply, then in a grid.
 * A graph can take Graphviz minutes, or its stack.
 */
export async function layOut(diagrams: readonly Diagram[]): Promise<readonly LaidOut[]> {
  const found = diagrams.map((): Layout | null => null);
  for (const round of [attempts, cheap]) {
    const open = diagrams.flatMap((diagram, at) =>
      found[at] === null && isDrawable(diagram) ? [{ diagram, at }] : [],
    );
    const results = await answers(
      open.flatMap(({ diagram }) => round.map((each) => layoutDot(diagram, each))),
    );
    open.forEach(({ diagram, at }, index) => {
      const own = results.slice(index * round.length, (index + 1) * round.length);
      const layouts = own.map((each) => readLayout(each, diagram)).filter((each) => each !== null);
      found[at] = chooseLayout(layouts, diagram);
    });
  }
  return diagrams.map((diagram, at) => {
    const layout = found[at] ?? null;
    return layout === null
      ? { layout: gridLayout(diagram), plain: diagram.nodes.length > 0 }
      : { layout, plain: false };
  });
}

function isDrawable({ nodes }: Diagram): boolean {
  return nodes.length > 0 && nodes.length <= limits.drawable;
}

/** What the engine says of each graph; null for those with which it failed or took too long. */
async function answers(graphs: readonly string[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  while (found.length < graphs.length) {
    await oneWorker(graphs.slice(found.length), found);
    // The worker was stopped, or fell, at the next one.
    if (found.length < graphs.length) found.push(null);
  }
  return found;
}

/** Runs one worker until it is done, fails, or is silent for too long. Its chatter on the streams goes nowhere. */
async function oneWorker(graphs: readonly string[], found: unknown[]): Promise<void> {
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
      found.push(message);
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
