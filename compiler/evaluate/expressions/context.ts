import type { Expression } from "../../../language/index.ts";
import type { DefineInfo } from "../../check/schema.ts";
import type { Typed } from "../../program.ts";
import type { Closure } from "../frame.ts";
import type { Callable } from "./defines.ts";

/** Variables in sight while compiling, innermost first, with the slot that holds each. */
export interface Variables {
  readonly name: string;
  readonly slot: number;
  readonly outer: Variables | null;
}

/** Where an expression is compiled. */
export interface Context {
  readonly typed: Typed;
  readonly file: string;
  readonly variables: Variables | null;
  /** How many slots the rule or definition needs; grows while compiling. */
  readonly size: { slots: number };
  /** Compiled definitions, each once. */
  readonly define: (info: DefineInfo) => Callable;
  /** The dispatcher, handed in so that files need not import each other in a ring. */
  readonly compile: (expression: Expression, context: Context) => Closure;
}

/** The same place with one more variable, in a slot of its own. */
export function bindVariable(
  context: Context,
  name: string,
): { readonly context: Context; readonly slot: number } {
  const slot = context.size.slots++;
  return { slot, context: { ...context, variables: { name, slot, outer: context.variables } } };
}

/** The slot of a variable; null if there is none of that name. */
export function slotOf(variables: Variables | null, name: string): number | null {
  for (let at = variables; at !== null; at = at.outer) if (at.name === name) return at.slot;
  return null;
}
