import { attempts, chooseLayout } from "./choose.ts";
import { limits } from "./build.ts";
import type { Diagram } from "./graph.ts";
import { layoutDot, readLayout } from "./graphviz.ts";
import type { GraphvizOptions } from "./graphviz.ts";
import { gridLayout } from "./grid.ts";
import type { Layout } from "./layout.ts";

const cheap: readonly GraphvizOptions[] = [{ direction: "LR", ranks: "frame", cheap: true }];

/** A layout, and whether it is the plain one that always works. */
export interface LaidOut {
  readonly layout: Layout;
  readonly plain: boolean;
}

/**
 * Lays graphs in the DOT language out, one after another, and tells what Graphviz says of each, null where it failed. Ends when it is done,
 * falls, or is silent for too long: then it has told less than there are graphs.
 */
export type Engine = (graphs: readonly string[], tell: (answer: unknown) => void) => Promise<void>;

/**
 * Lays pictures out by an engine that may be stopped: first with care, then cheaply, then in a grid. A graph can take Graphviz minutes, or
 * its stack.
 */
export async function layOutBy(engine: Engine, diagrams: readonly Diagram[]): Promise<readonly LaidOut[]> {
  const found = diagrams.map((): Layout | null => null);
  for (const round of [attempts, cheap]) {
    const open = diagrams.flatMap((diagram, at) =>
      found[at] === null && isDrawable(diagram) ? [{ diagram, at }] : [],
    );
    const results = await answers(
      engine,
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
async function answers(engine: Engine, graphs: readonly string[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  while (found.length < graphs.length) {
    await engine(graphs.slice(found.length), (answer) => void found.push(answer));
    // The engine was stopped, or fell, at the next one.
    if (found.length < graphs.length) found.push(null);
  }
  return found;
}
