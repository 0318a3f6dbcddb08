import { expect, it } from "vitest";
import { compileText } from "../support/memory-host.ts";

const head = `module case
import kz
subject client
operator firm { standing: private }
place almaty { country: KZ, facility: data_centre }
place abroad { country: DE, facility: cloud }
`;

async function after(text: string, id: string, asOf = "2026-04-15"): Promise<readonly string[]> {
  const program = await compileText(`${head}${text}`, { asOf, profile: "core" });
  const found = program.verdicts.filter((each) => each.requirement.id === id && each.verdict === "violated");
  expect(found.length, `${id} is violated`).toBeGreaterThan(0);
  return found.flatMap((each) => each.consequences.map((one) => one.requirement.id));
}

const unconsented = `database cards { owner: firm, operator: firm, at: almaty, holds: [Email] of client }
flow take: client -> cards { carries: [Email], basis: [] }`;
const unprotected = `database cards { owner: firm, operator: firm, at: almaty, holds: [Health] of client, encryption: none }`;
const insider = `third_party buyer { standing: private, at: almaty, holds: [IIN] of client }
database cards { owner: firm, operator: firm, at: almaty, holds: [IIN] of client }
flow sell: cards -> buyer { carries: [IIN], basis: [] }`;

it("follows unlawful collection with a fine, a crime and damages", async () => {
  expect(await after(unconsented, "KZ-L94-7.1")).toEqual(["KZ-KOAP-79.1", "KZ-UK-147.2", "KZ-GK-harm"]);
});

it("a36 follows missing protection with the graver fine for what it led to", async () => {
  expect(await after(unprotected, "KZ-O179-8.2")).toEqual([
    "KZ-KOAP-641.1.1",
    "KZ-KOAP-79.3",
    "KZ-KOAP-79.4",
    "KZ-UK-147.1",
  ]);
});

it("a61 follows the sale of rows by an insider with the offences of those who use their office", async () => {
  const found = await after(insider, "KZ-L94-7.6");
  expect(found).toContain("KZ-KOAP-79.2");
  expect(found).toContain("KZ-UK-147.3");
  expect(found).toContain("KZ-UK-147.4");
});

it("a51 follows an unmarked synthetic result with the fine of the code", async () => {
  const program = await compileText(
    `${head}ai_system studio { operator: firm, synthetic_results: { spread: true, warning: false } }`,
    { asOf: "2026-04-15", profile: "ai" },
  );
  const found = program.verdicts.find((each) => each.requirement.id === "KZ-AI230-21.2");
  expect(found?.consequences.map((each) => each.requirement.id)).toEqual(["KZ-KOAP-641-1", "KZ-GK-harm"]);
});

it("a64 says under the profile `recommended` that state bodies should answer too", async () => {
  const program = await compileText(`${head}${unprotected}`, {
    asOf: "2026-04-15",
    profile: ["core", "recommended"],
  });
  const found = program.verdicts.find(
    (each) => each.requirement.id === "KZ-O179-8.2" && each.verdict === "violated",
  );
  expect(found?.consequences.map((each) => each.requirement.id)).toContain("REC-sanctions.state");
});

it("a59 follows what a contractor did with the liability of the owner, whatever the contract says", async () => {
  const object = `operator maker { standing: private, controls: [] }
operator keeper { standing: private, controls: [] }
digital_system crm { owner: keeper, operator: maker, measures: [] }`;
  expect(await after(object, "KZ-DC255-38.2", "2026-10-01")).toEqual(["KZ-DC255-38.4", "KZ-DC255-105"]);
});

it("says every consequence in three languages, with a date and what it follows", async () => {
  const program = await compileText(head);
  const consequences = program.schema.requirements.filter(
    (each) => each.id.startsWith("KZ-") && each.facts.has("consequence"),
  );
  expect(consequences.map((each) => each.id).sort()).toEqual([
    "KZ-DC255-105",
    "KZ-DC255-38.4",
    "KZ-GK-harm",
    "KZ-KOAP-641-1",
    "KZ-KOAP-641.1.1",
    "KZ-KOAP-641.1.2",
    "KZ-KOAP-78",
    "KZ-KOAP-79.1",
    "KZ-KOAP-79.2",
    "KZ-KOAP-79.3",
    "KZ-KOAP-79.4",
    "KZ-UK-147.1",
    "KZ-UK-147.2",
    "KZ-UK-147.3",
    "KZ-UK-147.4",
    "KZ-UK-147.5",
    "KZ-UK-148",
    "KZ-UK-208",
  ]);
  for (const each of consequences) expect(each.facts.get("check")?.value.kind, each.id).toBe("none");
});
