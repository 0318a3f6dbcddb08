import { expect, it } from "vitest";
import { severityOf } from "../../compiler/evaluate/index.ts";
import { evaluated, head, verdictOn } from "./program.ts";

it("gives the severity of the table", () => {
  const confidences = ["text", "secondary", "recalled"] as const;
  const row = (verdict: "violated" | "unproven" | "review" | "unknown_wording") => [
    ...confidences.map((each) => severityOf(verdict, "must", each)),
    severityOf(verdict, "should", "text"),
    severityOf(verdict, "should", "secondary"),
  ];
  expect(row("violated")).toEqual(["error", "warning", "note", "warning", "note"]);
  expect(row("unproven")).toEqual(["warning", "note", "note", "note", "note"]);
  expect(row("review")).toEqual(["note", "note", "note", "note", "note"]);
  expect(row("unknown_wording")).toEqual(["note", "note", "note", "note", "note"]);
  expect(
    (["satisfied", "exempt", "waived", "not_applicable", "not_in_force"] as const).map((each) =>
      severityOf(each, "must", "text"),
    ),
  ).toEqual([null, null, null, null, null]);
});

it("keeps recalled provisions off until a profile turns them on", async () => {
  const text = `store cards profile all { recalled: true }
    requirement KZ-S-1 { ${head} confidence: recalled version 2000-01-01 .. { for s: store require false } }
    requirement KZ-S-2 { ${head} confidence: text version 2000-01-01 .. { for s: store require false } }`;
  const off = await evaluated(text);
  expect([off.verdicts.map((each) => each.requirement.id), off.notSelected]).toEqual([["KZ-S-2"], 1]);
  const on = await evaluated(text, { profile: "all" });
  expect([verdictOn(on, "KZ-S-1", "cards").severity, on.notSelected]).toEqual(["note", 0]);
});

it("judges what a profile selects by act and by id, and counts the rest", async () => {
  const text = `store cards
    act other { title: { kk: "Б", ru: "Д", en: "Other" } }
    profile acts { selects: [other] includes: [] }
    profile ids { selects: [] includes: [KZ-S-1] }
    profile both { selects: [other] includes: [KZ-S-1] }
    requirement KZ-S-1 { ${head} version 2000-01-01 .. { for s: store require true } }
    requirement KZ-S-2 { ${head.replace("law", "other")} version 2000-01-01 .. { for s: store require true } }
    requirement KZ-S-3 { ${head} version 2000-01-01 .. { for s: store require true } }`;
  const chosen = async (profile: string | null) => {
    const program = await evaluated(text, { profile });
    return [program.verdicts.map((each) => each.requirement.id), program.notSelected];
  };
  expect(await chosen(null)).toEqual([["KZ-S-1", "KZ-S-2", "KZ-S-3"], 0]);
  expect(await chosen("acts")).toEqual([["KZ-S-2"], 2]);
  expect(await chosen("ids")).toEqual([["KZ-S-1"], 2]);
  expect(await chosen("both")).toEqual([["KZ-S-1", "KZ-S-2"], 1]);
});

it("judges what any of several profiles selects, each as sure as it asks for, by the stricter settings", async () => {
  const text = `store cards
    act other { title: { kk: "Б", ru: "Д", en: "Other" } }
    profile one { selects: [law] recalled: false unclassified_is_restricted: true lenient_deadlines: true }
    profile two_more { selects: [other] recalled: true }
    requirement KZ-S-1 { ${head} confidence: recalled version 2000-01-01 .. { for s: store require true } }
    requirement KZ-S-2 { ${head} version 2000-01-01 .. { for s: store require true } }
    requirement KZ-S-3 { ${head.replace("law", "other")} confidence: recalled version 2000-01-01 .. { for s: store require true } }`;
  const ids = async (request: { profile: string | readonly string[]; recalled?: boolean }) =>
    (await evaluated(text, request)).verdicts.map((each) => each.requirement.id);
  expect(await ids({ profile: [] })).toEqual(["KZ-S-2"]);
  expect(await ids({ profile: "one" })).toEqual(["KZ-S-2"]);
  expect(await ids({ profile: ["one", "two-more"] })).toEqual(["KZ-S-2", "KZ-S-3"]);
  expect(await ids({ profile: ["one"], recalled: true })).toEqual(["KZ-S-1", "KZ-S-2"]);
});

it("finds the holders by role, and says so where they are not stated", async () => {
  const text = `operator clinic operator lab subject patient
    store cards { owner: clinic operator: lab holds: [] } store lost { owner: clinic holds: [] }
    flow sell: cards -> lab { carries: [] } flow give: cards -> clinic { carries: [] }
    requirement KZ-H-1 { ${head} binds: [owner, operator] version 2000-01-01 .. { for s: store require true  for p: party require true } }
    requirement KZ-H-2 { ${head} binds: [third_party] version 2000-01-01 .. { for f: flow require true } }`;
  const program = await evaluated(text);
  const holders = (id: string, name: string) => {
    const found = verdictOn(program, id, name);
    return [found.holders.map((each) => each.name), found.holderUnknown];
  };
  expect(holders("KZ-H-1", "cards")).toEqual([["clinic", "lab"], false]);
  expect(holders("KZ-H-1", "lost")).toEqual([["clinic"], true]);
  expect(holders("KZ-H-1", "lab")).toEqual([["lab"], false]);
  expect(holders("KZ-H-2", "sell")).toEqual([[], false]);
});
