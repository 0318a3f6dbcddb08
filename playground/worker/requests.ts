import type { Snapshot } from "../../compiler/service/index.ts";
import { changes, since, verdicts } from "./changes.ts";
import { diagram } from "./diagram.ts";
import type { ParamsOf } from "./params.ts";
import { summary } from "./summary.ts";
import { turning } from "./turning.ts";

/**
 * What panes may ask, by name. Each is one file of this folder with one pure function of a state of the project and of parameters (an
 * object; `{}` for none); the answer is plain JSON. It is asked of the last state without faults of syntax, so that a broken
 * file does not empty a pane. A request that needs much code loads it when it is asked: `async (snapshot, params: ReportParams) =>
 * (await import("./report.ts")).report(snapshot, params)`.
 */
export const requests = { changes, diagram, since, summary, turning, verdicts };

export type Requests = typeof requests;
export type Method = keyof Requests;
export type Params<M extends Method> = ParamsOf<Requests[M]>;
export type Answer<M extends Method> = Awaited<ReturnType<Requests[M]>>;

type Handlers = {
  readonly [M in Method]: (snapshot: Snapshot, params: Params<M>) => Answer<M> | Promise<Answer<M>>;
};
const handlers: Handlers = requests;

/** Is it the name of a request? */
export function isMethod(name: string): name is Method {
  return Object.hasOwn(requests, name);
}

/** Answers one request. */
export function answer<M extends Method>(
  method: M,
  snapshot: Snapshot,
  params: Params<M>,
): Answer<M> | Promise<Answer<M>> {
  return handlers[method](snapshot, params);
}
