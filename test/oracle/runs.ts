import type { Parameters } from "fast-check";

/** The seed of every random test; `PDP_SEED` and `PDP_RUNS` (a factor) override. Printed with each failure by fast-check. */
export const seed = Number(process.env["PDP_SEED"] ?? 20260415);
const factor = Number(process.env["PDP_RUNS"] ?? 1);

export function runs<T>(count: number): Parameters<T> {
  return { seed, numRuns: Math.ceil(count * factor), endOnFailure: false };
}
