import type { Snapshot } from "../../compiler/service/index.ts";
import { changes, since, verdicts } from "./changes.ts";
import { diagram } from "./diagram.ts";
import type { ParamsOf } from "./params.ts";
import type { PaperFileParams, PaperParams } from "./documents.ts";
import { findFinding, finding, todo } from "./finding.ts";
import type { ProvisionParams } from "./law.ts";
import { ledger } from "./ledger.ts";
import { model } from "./model.ts";
import type { ReportPageParams, ReportTextParams } from "./report.ts";
import { summary } from "./summary.ts";
import { testOutcome, tests } from "./tests.ts";
import { turning } from "./turning.ts";
import { adjusted, adjustments } from "./what-if.ts";

/** Replaced by the build. */
declare const PDP_VERSION: string;

/**
 * What panes may ask, by name. Each is one file of this folder with one pure function of a state of the project and of parameters (an
 * object; `{}` for none); the answer is plain JSON. It is asked of the last state without faults of syntax, so that a broken
 * file does not empty a pane. A request that needs much code loads it when it is asked: `async (snapshot, params: ReportParams) =>
 * (await import("./report.ts")).report(snapshot, params)`.
 */
export const requests = {
  adjusted,
  adjustments,
  changes,
  diagram,
  findFinding,
  finding,
  law: async (snapshot: Snapshot, params: object) => (await import("./law.ts")).law(snapshot, params),
  ledger,
  model,
  paper: async (snapshot: Snapshot, params: PaperParams) =>
    (await import("./documents.ts")).paper(snapshot, params),
  paperFile: async (snapshot: Snapshot, params: PaperFileParams) =>
    (await import("./documents.ts")).paperFile(snapshot, params),
  papers: async (snapshot: Snapshot, params: object) =>
    (await import("./documents.ts")).papers(snapshot, params),
  pictures: async (snapshot: Snapshot, params: object) =>
    (await import("./report.ts")).pictures(snapshot, params),
  provision: async (snapshot: Snapshot, params: ProvisionParams) =>
    (await import("./law.ts")).provision(snapshot, params),
  reportPage: async (snapshot: Snapshot, params: ReportPageParams) =>
    (await import("./report.ts")).reportPage(snapshot, params),
  reportText: async (snapshot: Snapshot, params: ReportTextParams) =>
    (await import("./report.ts")).reportText(snapshot, params),
  reportWorkbook: async (snapshot: Snapshot, params: object) =>
    (await import("./report.ts")).reportWorkbook(snapshot, params),
  testOutcome,
  sarif: async (snapshot: Snapshot) => (await import("./sarif.ts")).sarif(snapshot, { version: PDP_VERSION }),
  since,
  summary,
  tests,
  todo,
  turning,
  verdicts,
};

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
