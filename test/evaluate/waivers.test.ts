import { expect, it } from "vitest";
import { codes, evaluated, head, verdictOn } from "./program.ts";

const model = `person boss subject patient
store cards { holds: [Phone, Email] of patient }
store fine { holds: [] }
requirement KZ-W-1 { ${head} version 2000-01-01 .. { for s: store, h in s.holds require h.category is Email } }
requirement KZ-W-2 { ${head} waivable: false version 2000-01-01 .. { for s: store require false } }
requirement KZ-W-3 { ${head} version 2000-01-01 .. { for f: flow require false } }
`;
function waiver(parts: string, name = "w"): string {
  const rest = 'because: "moving" approved: boss ';
  const dates = parts.includes("from:") ? "" : "from: 2026-01-01 until: 2026-12-31";
  return `waiver ${name} { ${parts} ${rest} ${dates} }\n`;
}

it("turns violated into waived and keeps the verdict beneath", async () => {
  const program = await evaluated(model + waiver("of: KZ-W-1 on: cards"));
  const { verdict, underlying, severity, bindings } = verdictOn(program, "KZ-W-1", "cards");
  expect([verdict, underlying, severity]).toEqual(["waived", "violated", null]);
  expect(bindings.map((each) => [each.verdict, each.underlying, each.waiver?.name ?? null])).toEqual([
    ["satisfied", null, null],
    ["waived", "violated", "w"],
  ]);
  expect(codes(program)).toEqual([]);
});

it("waives one binding where it names one", async () => {
  const both = model.replace("is Email", "is Health");
  const program = await evaluated(both + waiver("of: KZ-W-1 on: [cards, Phone]"));
  const { verdict, bindings } = verdictOn(program, "KZ-W-1", "cards");
  expect([verdict, bindings.map((each) => [each.with.get("h"), each.verdict])]).toEqual([
    "violated",
    [
      ["Email", "violated"],
      ["Phone", "waived"],
    ],
  ]);
});

it("waives an implied flow by its ends", async () => {
  const implied = `${model} person dba { scope: [Phone] } store files { holds: [Phone] of patient access: [dba] }`;
  const program = await evaluated(implied + waiver("of: KZ-W-3 on: files -> dba"));
  expect(verdictOn(program, "KZ-W-3", "files -> dba").verdict).toBe("waived");
});

it("runs from its first to its last day", async () => {
  const text = model + waiver("of: KZ-W-1 on: cards from: 2026-04-01 until: 2026-04-30");
  const days = [
    ["2026-03-31", "violated", []],
    ["2026-04-01", "waived", []],
    ["2026-04-30", "waived", []],
    ["2026-05-01", "violated", ["expired-waiver"]],
  ] as const;
  for (const [asOf, verdict, faults] of days) {
    const program = await evaluated(text, { asOf });
    expect([asOf, verdictOn(program, "KZ-W-1", "cards").verdict, codes(program)]).toEqual([
      asOf,
      verdict,
      faults,
    ]);
  }
});

it("has no effect and is an error where something is wrong with it", async () => {
  const cases = [
    [waiver("of: KZ-W-1 on: cards from: 2026-01-01 until: 2027-02-01"), ["waiver-too-long"], "KZ-W-1"],
    [waiver("of: KZ-W-2 on: cards"), ["unwaivable-requirement"], "KZ-W-2"],
    [
      waiver("of: KZ-W-1 on: cards") + waiver("of: KZ-W-1 on: cards", "again"),
      ["duplicate-waiver", "duplicate-waiver"],
      "KZ-W-1",
    ],
    [waiver("of: KZ-W-1 on: cards -> fine"), ["unknown-waiver-target"], "KZ-W-1"],
  ] as const;
  for (const [text, faults, id] of cases) {
    const program = await evaluated(model + text);
    expect([codes(program), verdictOn(program, id, "cards").verdict]).toEqual([faults, "violated"]);
  }
});

it("warns of a waiver that has nothing to waive", async () => {
  const program = await evaluated(model + waiver("of: KZ-W-1 on: fine"));
  expect(codes(program)).toEqual(["unused-waiver"]);
  const binding = await evaluated(model + waiver("of: KZ-W-1 on: [cards, Email]"));
  expect(codes(binding)).toEqual(["unused-waiver"]);
});

it("equals deleting the waivers where they do not count", async () => {
  const bare = await evaluated(model, {});
  for (const text of [
    waiver("of: KZ-W-1 on: cards"),
    waiver("of: KZ-W-1 on: cards from: 2020-01-01 until: 2020-02-01"),
  ]) {
    const without = await evaluated(model + text, { waivers: false });
    const names = (program: typeof bare) =>
      program.verdicts.map((each) => [
        each.requirement.id,
        each.element?.name,
        each.verdict,
        each.fingerprint,
      ]);
    expect([names(without), codes(without)]).toEqual([names(bare), codes(bare)]);
  }
});

it("leaves the fingerprint of a finding as it was", async () => {
  const bare = verdictOn(await evaluated(model), "KZ-W-1", "cards");
  const moved = verdictOn(await evaluated(`// a comment\n\n${model}`), "KZ-W-1", "cards");
  const waived = verdictOn(await evaluated(model + waiver("of: KZ-W-1 on: cards")), "KZ-W-1", "cards");
  expect([moved.fingerprint, waived.fingerprint]).toEqual([bare.fingerprint, bare.fingerprint]);
  expect(bare.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});
