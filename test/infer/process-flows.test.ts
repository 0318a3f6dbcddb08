import { expect, it } from "vitest";
import { compileText } from "../support/memory-host.ts";

it("says of the flows that a process implies what the process says of itself", async () => {
  const program = await compileText(`module m
import kz
subject patient
purpose Care
database cards { holds: [Health] of patient }
process study { from: [cards], takes: [Health], gives: [], for: [Care] }
`);
  const flow = program.model.elements.find((element) => element.name === "cards -> study");
  if (flow === undefined) throw new Error("no flow");
  const purposes = program.model.facts(flow).get("for")?.value;
  expect(
    purposes?.kind === "set"
      ? purposes.members.map((each) => (each.value.kind === "element" ? each.value.element.name : ""))
      : null,
  ).toEqual(["Care"]);
});
