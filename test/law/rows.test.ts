import { expect, it } from "vitest";
import { compile } from "../../compiler/compile.ts";
import { coverageOf } from "../../compiler/law/index.ts";
import { libraryRowTexts } from "../support/library.ts";
import { memoryHost } from "../support/memory-host.ts";

const program = await compile(memoryHost(libraryRowTexts()), {
  asOf: "2026-10-01",
  profile: null,
  entries: [],
  waivers: true,
});
const { tables, faults } = coverageOf(program);

it("reads the tables without a finding", () => {
  expect(program.diagnostics.filter(({ place }) => place.file.endsWith(".rows.pdp"))).toEqual([]);
  expect(tables.flatMap(({ rows }) => rows).length).toBe(667);
});

it.each(tables.map((each) => ({ name: each.title.en, each })))(
  "has in the library, or leaves out with a reason, every row of $name",
  ({ each }) => {
    const missing = each.rows.filter(({ answer }) => answer.kind === "missing").map(({ row }) => row);
    expect(missing).toEqual([]);
    for (const { answer } of each.rows) {
      if (answer.kind !== "omitted") continue;
      for (const text of Object.values(answer.because)) expect(text.length).toBeGreaterThan(20);
    }
  },
);

it("keeps lists that contradict neither the library nor themselves", () => {
  expect(faults).toEqual([]);
});
