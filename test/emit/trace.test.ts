import { expect, it } from "vitest";
import { plain } from "../../compiler/emit/index.ts";
import { buildTrace, traceJson, traceText } from "../../compiler/emit/trace/index.ts";
import type { Trace } from "../../compiler/emit/trace/index.ts";
import type { Program } from "../../compiler/program.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const policy = `module m
data Email is Personal
data WorkEmail is Email
data Other is Personal
place astana { country: KZ }
operator shop "Shop" { capabilities: [delete, report] }
operator silent "Silent"
operator unable "Unable" { capabilities: [rectify] }
subject buyer "Buyers"
store base "Base" { at: astana, operator: shop, holds: [WorkEmail, Other] of buyer }
store copy "Copy" { operator: silent, holds: [Email] of buyer }
store far "Far" { operator: unable, holds: [Email] of buyer }
store page "Page" { operator: shop, holds: [Email] of buyer, public: true }
store figures "Figures" { operator: unable, holds: [WorkEmail as aggregated] of buyer }
store unrelated { operator: shop, holds: [Other] of buyer }
flow orders: buyer -> base { carries: [WorkEmail, Other] of buyer }
flow export "Export": base -> copy { carries: [WorkEmail] of buyer }
flow again: copy -> far { carries: [WorkEmail] of buyer }
flow shown: base -> page { carries: [WorkEmail] of buyer }
`;

const compiled = (): Promise<Program> => compileText(policy, {}, preludeOnly());

async function traced(name: string): Promise<Trace> {
  const trace = buildTrace(await compiled(), name);
  if (trace === null) throw new Error(`nothing is called ${name}`);
  return trace;
}

it("follows a kind of data, and the kinds below it, to every copy", async () => {
  const trace = await traced("Email");
  expect(trace.sources.map((each) => each.name)).toEqual(["buyer"]);
  expect(trace.copies.map((each) => each.node.name)).toEqual(["base", "copy", "far", "figures", "page"]);
  expect(trace.flows.map((each) => each.name)).toEqual(["again", "export", "orders", "shown"]);
});

it("calls no copy reached of which nobody said what can be done", async () => {
  const reach = (await traced("Email")).copies.map((each) => [each.node.name, each.erasure, each.access]);
  expect(reach).toEqual([
    ["base", "reached", "reached"],
    ["copy", "unknown", "unknown"],
    ["far", "missed", "missed"],
    ["figures", "person_gone", "person_gone"],
    ["page", "beyond", "beyond"],
  ]);
});

it("follows what one element has, back to its source and on", async () => {
  const trace = await traced("copy");
  expect(trace.sources.map((each) => each.name)).toEqual(["buyer"]);
  expect(trace.copies.map((each) => each.node.name)).toEqual(["copy", "far"]);
});

it("says it in words and as JSON", async () => {
  const program = await compiled();
  const trace = await traced("Email");
  const text = traceText(program, trace, "en", plain);
  expect(text).toContain("A request to erase: copies that it does not reach, or not provably: 3\n");
  expect(text).toContain("│   way: base -> copy\n");
  const json = JSON.parse(traceJson(program, trace, "en"));
  expect(json.copies[1]).toMatchObject({
    name: "m.copy",
    holder: "m.silent",
    country: null,
    erasure: "unknown",
  });
});

it("knows no trace of a name that is neither data nor a node", async () => {
  const program = await compiled();
  for (const name of ["astana", "export", "nothing", "__proto__"])
    expect(buildTrace(program, name)).toBeNull();
});
