import { parentPort, workerData } from "node:worker_threads";
import { instance } from "@viz-js/viz";

// Lays out graphs in the DOT language, one after another, and posts each as soon as it is done: who waits may stop this at any time.
const graphs: unknown = workerData;
const viz = await instance();
if (Array.isArray(graphs)) {
  for (const graph of graphs) {
    if (typeof graph !== "string") continue;
    try {
      parentPort?.postMessage(viz.renderJSON(graph));
    } catch {
      parentPort?.postMessage(null);
    }
  }
}
parentPort?.postMessage("done");
