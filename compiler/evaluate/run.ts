import type { Model } from "../infer/model.ts";
import type { Typed } from "../program.ts";
import { newMemory } from "./frame.ts";
import type { Hooks, Run, Settings } from "./frame.ts";
import { nameNote } from "./navigate.ts";
import type { Reads } from "./reads.ts";
import type { Compiler } from "./rules.ts";
import { calendarOf } from "./time/calendar.ts";
import type { Horizon } from "./time/horizon.ts";
import { zoneOf } from "./time/zone.ts";

/** Qualified name of a kind of the prelude. */
export function preludeName(typed: Typed, name: string): string {
  return `${typed.prelude?.name ?? "pdp"}.${name}`;
}

function hooksOf(typed: Typed): Hooks {
  const qualified = (name: string): string => preludeName(typed, name);
  const { enums, records, categories } = typed.schema;
  return {
    node: qualified("node"),
    party: qualified("party"),
    subject: qualified("subject"),
    flow: qualified("flow"),
    states: enums.find((each) => each.qualified === qualified("State")) ?? null,
    accessClasses: enums.find((each) => each.qualified === qualified("AccessClass")) ?? null,
    category: records.find((each) => each.qualified === qualified("Category")) ?? null,
    personal: categories.find((each) => each.qualified === qualified("Personal")) ?? null,
    limited: categories.find((each) => each.qualified === qualified("LimitedAccess")) ?? null,
  };
}

/** Prepares the judging of one model on one day. `only`: replay with these facts alone. */
export function newRun(
  typed: Typed,
  model: Model,
  compiler: Compiler,
  asOf: number,
  settings: Settings,
  only: ReadonlySet<string> | null = null,
  horizon: Horizon | null = null,
  reads: Reads | null = null,
): Run {
  const define = stillPersonalIn(typed);
  const factsOf = (of: Parameters<Model["facts"]>[0]) => model.facts(of);
  return {
    typed,
    model,
    asOf,
    settings,
    hooks: hooksOf(typed),
    zone: zoneOf(model.ofKind(preludeName(typed, "time_offset")), factsOf),
    calendar: calendarOf(model.ofKind(preludeName(typed, "working_year")), factsOf),
    only,
    stillPersonal:
      define === null ? null : (frame, label) => compiler.define(define)(frame, [label], [nameNote(label)]),
    memory: newMemory(reads !== null),
    horizon,
    reads,
    faults: new Map(),
  };
}

/** The library's `still_personal(l)`: in module `kz`, else in the prelude, else in any library module. */
function stillPersonalIn(typed: Typed): Typed["schema"]["defines"][number] | null {
  const found = typed.schema.defines.filter(
    (each) => each.name === "still_personal" && each.params.length === 1,
  );
  return (
    found.find((each) => each.module.name === "kz") ??
    found.find((each) => each.module === typed.prelude) ??
    found.find((each) => each.module.library) ??
    null
  );
}
