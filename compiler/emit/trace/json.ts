import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { locationOf } from "../locate.ts";
import type { Trace } from "./build.ts";
import { categoryTitle } from "../diagram/index.ts";

/** The trace as the object `pdp-trace/1`: the same bytes for the same input. */
export function traceJson(program: Program, trace: Trace, locale: Locale): string {
  const { subject } = trace;
  const element = (each: ElementInfo): object => ({
    kind: each.kind.name,
    name: each.qualified,
    title: each.title,
    location: program.library.has(each.place.file) ? null : locationOf(each.place, program.sources),
  });
  const value = {
    schema: "pdp-trace/1",
    asOf: program.request.asOf,
    subject:
      subject.kind === "data"
        ? { kind: "data", name: subject.category.qualified, title: categoryTitle(subject.category, locale) }
        : element(subject.element),
    sources: trace.sources.map(element),
    copies: trace.copies.map((each) => ({
      ...element(each.node),
      holder: each.holder?.qualified ?? null,
      country: each.country,
      data: each.labels.map(({ category, state, subject: of }) => ({
        category: category.qualified,
        state,
        subject: of?.qualified ?? null,
      })),
      sure: !each.unsure,
      way: each.way.map((flow) => flow.qualified),
      erasure: each.erasure,
      access: each.access,
    })),
    flows: trace.flows.map((each) => ({
      ...element(each),
      from: each.ends?.source.qualified ?? null,
      to: each.ends?.target.qualified ?? null,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
