import { layOutBy } from "../../compiler/emit/diagram/index.ts";
import type { Diagram, LaidOut } from "../../compiler/emit/diagram/index.ts";
import type { LayoutAnswer, LayoutQuestion } from "../layout/protocol.ts";

/** How long one layout may take, in milliseconds; the first has the loading of the engine in it. */
const patience = 5_000;

let worker: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Lays pictures out by Graphviz in a worker that is loaded when it is first needed, kept, and stopped when one of the graphs takes too long;
 * then in a plain way. Only our own ids and sizes reach it. One question at a time.
 */
export function layOut(diagrams: readonly Diagram[]): Promise<readonly LaidOut[]> {
  const answer = turn.then(async () => {
    const found: LaidOut[] = [];
    for (const each of diagrams) found.push(...(await layOutBy(oneWorker, [each])));
    return found;
  });
  turn = answer.catch(() => undefined);
  return answer;
}

/** A picture with which the engine takes too long once is not tried in the other directions: somebody is waiting. */
async function oneWorker(graphs: readonly string[], tell: (answer: unknown) => void): Promise<void> {
  if (graphs.length === 0) return;
  let told = 0;
  const used = (worker ??= new Worker(new URL("../layout/worker.ts", import.meta.url), {
    type: "module",
    name: "layout",
  }));
  const heard = new AbortController();
  const finished = await new Promise<boolean>((done) => {
    let timer = setTimeout(() => done(false), patience);
    const hear = ({ data }: MessageEvent<LayoutAnswer>): void => {
      clearTimeout(timer);
      if (data.kind === "done") return done(true);
      told++;
      tell(data.value);
      timer = setTimeout(() => done(false), patience);
    };
    const fail = (event: Event): void => {
      event.preventDefault();
      clearTimeout(timer);
      done(false);
    };
    used.addEventListener("message", hear, { signal: heard.signal });
    used.addEventListener("error", fail, { signal: heard.signal });
    used.addEventListener("messageerror", fail, { signal: heard.signal });
    used.postMessage({ graphs } satisfies LayoutQuestion);
  });
  heard.abort();
  if (finished) return;
  used.terminate();
  worker = null;
  for (; told < graphs.length; told++) tell(null);
}
