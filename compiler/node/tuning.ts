import { setFlagsFromString } from "node:v8";

/** Above this many characters of policy, optimised code earns back what compiling it costs: runs of some seconds (bench/models.mjs). */
const longRun = 60_000;

/**
 * A check of a small project ends before the optimising compiler's work is of use: without it such a run takes a third less time
 * (bench/cli.mjs, two cores). Called once the texts of the project are known.
 */
export function tuneFor(characters: number): void {
  setFlagsFromString(characters > longRun ? "--opt" : "--no-opt");
}
