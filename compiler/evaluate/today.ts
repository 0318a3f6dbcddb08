import type { Frame } from "./frame.ts";
import type { Value } from "./values.ts";

/** The day of judgement as a value; it moves while the run looks ahead. */
export function today({ run }: Frame): Value {
  return run.horizon === null
    ? { kind: "date", day: run.asOf }
    : { kind: "date", day: run.asOf, on: (day) => ({ kind: "date", day }) };
}
