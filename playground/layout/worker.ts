// Lays graphs out by Graphviz. Who waits may stop this at any time: a graph can take it minutes, or its stack.
import { instance } from "@viz-js/viz";
import type { LayoutAnswer, LayoutQuestion } from "./protocol.ts";

const engine = instance();

addEventListener("message", ({ data }: MessageEvent<LayoutQuestion>) => void lay(data.graphs));

async function lay(graphs: readonly string[]): Promise<void> {
  const viz = await engine;
  for (const graph of graphs) {
    try {
      say({ kind: "answer", value: viz.renderJSON(graph) });
    } catch {
      say({ kind: "answer", value: null });
    }
  }
  say({ kind: "done" });
}

function say(answer: LayoutAnswer): void {
  postMessage(answer);
}
