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

/** How long one round of layouts may take, in milliseconds. */
const patience = 5_000;
const cheap: readonly GraphvizOptions[] = [{ direction: "LR", ranks: "frame", cheap: true }];

/** A layout, and whether it is the plain one that always works. */
export interface LaidOut {
  readonly layout: Layout;
  readonly plain: boolean;
}

/**
 * Lays a picture out by Graphviz in a worker that is stopped when it takes too long: first with care, then cheaply, then in a grid. A graph
 * can take Graphviz minutes, or its stack.
 */
export async function layOut(diagram: Diagram): Promise<LaidOut> {
  if (diagram.nodes.length > 0 && diagram.nodes.length <= limits.drawable) {
    for (const round of [attempts, cheap]) {
      const found = await tried(diagram, round);
      if (found !== null) return { layout: found, plain: false };
    }
  }
  return { layout: gridLayout(diagram), plain: diagram.nodes.length > 0 };
}

async function tried(diagram: Diagram, round: readonly GraphvizOptions[]): Promise<Layout | null> {
  const results = await answers(round.map((each) => layoutDot(diagram, each)));
  const layouts = results.map((each) => readLayout(each, diagram)).filter((each) => each !== null);
  return chooseLayout(layouts, diagram);
}

/** What the worker says until it is done, fails, or takes too long. Its chatter on the streams goes nowhere. */
async function answers(graphs: readonly string[]): Promise<readonly unknown[]> {
  const worker = new Worker(join(import.meta.dirname, "../workers/layout.mjs"), {
    workerData: graphs,
    stdout: true,
    stderr: true,
  });
  const found: unknown[] = [];
  await new Promise<void>((done) => {
    const timer = setTimeout(done, patience);
    const finish = (): void => {
      clearTimeout(timer);
      done();
    };
    worker.on("message", (message) => {
      if (message === "done") finish();
      else found.push(message);
    });
    worker.on("error", finish);
    worker.on("exit", finish);
  });
  await worker.terminate();
  return found;
}
