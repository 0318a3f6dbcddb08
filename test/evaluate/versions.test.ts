import { expect, it } from "vitest";
import { evaluated, head, verdictOn } from "./program.ts";

const model = `store cards
requirement KZ-V-1 { ${head}
  version 2020-01-01 .. 2021-01-01 unknown { kk: "көрілмеген", ru: "не видели", en: "not seen" }
  version 2021-01-01 .. 2022-01-01 { for s: store require true }
  version 2023-01-01 .. 2024-01-01 continues { for s: store require false }
}
requirement KZ-V-2 { ${head} version 2020-01-01 .. 2021-01-01 { for s: store require false } }
requirement KZ-V-3 { ${head} version 2020-01-01 .. { modality: should for s: store require false } }
`;

it("judges by the version of the day", async () => {
  const days = [
    ["2019-12-31", "not_in_force"],
    ["2020-01-01", "unknown_wording"],
    ["2020-12-31", "unknown_wording"],
    ["2021-01-01", "satisfied"],
    ["2021-12-31", "satisfied"],
    ["2022-01-01", "not_in_force"],
    ["2023-01-01", "violated"],
    ["2023-12-31", "violated"],
    ["2024-01-01", "violated"],
    ["2030-01-01", "violated"],
  ] as const;
  for (const [asOf, verdict] of days) {
    const program = await evaluated(model, { asOf });
    const found = program.verdicts.find((each) => each.requirement.id === "KZ-V-1");
    expect([asOf, found?.verdict]).toEqual([asOf, verdict]);
    expect(found?.notices).toEqual(asOf >= "2024-01-01" ? ["superseded-edition"] : []);
    expect(found?.reason?.ru ?? null).toBe(verdict === "unknown_wording" ? "не видели" : null);
  }
});

it("ends with the last version unless it continues, and lets a version say anew what binds", async () => {
  const program = await evaluated(model, { asOf: "2021-01-01" });
  expect(verdictOn(program, "KZ-V-2", null).verdict).toBe("not_in_force");
  const should = verdictOn(program, "KZ-V-3", "cards");
  expect([should.modality, should.severity]).toEqual(["should", "warning"]);
});

it("chooses the version of a definition, and leaves it open where the wording is not known", async () => {
  const text = `store cards
    define careful(s: store) {
      version 2020-01-01 .. 2021-01-01 unknown "not seen"
      version 2021-01-01 .. 2022-01-01 = s.name == "cards"
      version 2022-01-01 .. = false
    }
    requirement KZ-V-1 { ${head} version 2000-01-01 .. { for s: store require careful(s) } }`;
  const days = [
    ["2019-01-01", "unproven"],
    ["2020-06-01", "unproven"],
    ["2021-06-01", "satisfied"],
    ["2022-06-01", "violated"],
  ] as const;
  for (const [asOf, verdict] of days) {
    const found = verdictOn(await evaluated(text, { asOf }), "KZ-V-1", "cards");
    expect([asOf, found.verdict]).toEqual([asOf, verdict]);
    if (verdict === "unproven")
      expect(found.bindings[0]?.missing.map((each) => each.text)).toEqual(["careful"]);
  }
});
