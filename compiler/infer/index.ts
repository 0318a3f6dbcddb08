// In: a typed program. Out: the same with the model of the judged modules: implied flows, labels, routes, typing findings.
// Invariant: decides nothing of the law; reads no verdict and no `as_of`. One object per element in every model; facts are
// read through the model, which knows a test's changes. The result does not depend on the order of declarations.
import type { Diagnostic } from "../../language/index.ts";
import type { Inferred, Typed } from "../program.ts";
import { buildModel } from "./build.ts";
import { lowerUpwards } from "./diagnostics/lower-upwards.ts";
import { undeclaredArrival } from "./diagnostics/undeclared-arrival.ts";
import { unlikeAccessClasses } from "./diagnostics/unlike-access-classes.ts";
import { unsourcedFlow } from "./diagnostics/unsourced-flow.ts";

export { inferAgain, modelMemory } from "./again/index.ts";
export type { ModelChanges, ModelMemory, TypedChanges } from "./again/index.ts";
export { buildModel } from "./build.ts";
export type { View } from "./build.ts";
export type { Categories, FactRef, Label, LabelSet, Model, Route, Truth } from "./model.ts";

/** Every diagnostic of this room. */
export const diagnostics = [lowerUpwards, undeclaredArrival, unlikeAccessClasses, unsourcedFlow] as const;

/** The model of the judged modules, and what its types find. Tests build theirs with `buildModel`. */
export function infer(typed: Typed): Inferred {
  const { model, diagnostics: found } = buildModel(typed, { modules: typed.judged, changes: [] });
  const all: readonly Diagnostic[] = [...typed.diagnostics, ...found];
  return { ...typed, model, diagnostics: all };
}
