import { expect, it } from "vitest";
import { hints, lenses, runTest } from "../../compiler/service/index.ts";
import type { HintOptions, Snapshot, TestRun } from "../../compiler/service/index.ts";
import { packedLibrary } from "../support/library.ts";
import { example, opened, under } from "./opened.ts";

const house = `module firm
act rules { title: { kk: "a", ru: "b", en: "c" } }
requirement HOUSE-1 {
  cites: rules "p. 1"
  version 2026-01-01 .. {
    for s: store
    require s.public == false
  }
  title: { kk: "Жария емес", ru: "Не публично", en: "Not public" }
}
store open { public: true }
store shut { public: false }
store new {}
place here

test "open is violated" {
  as of 2026-02-01
  import firm
  expect violated HOUSE-1 on open
  expect violated HOUSE-1 on shut
}
`;

/** `cards: 2 violated · 31 satisfied`. */
function shown(snapshot: Snapshot, path: string, last?: TestRun): readonly string[] {
  return lenses(snapshot, path, () => last ?? null).map(
    (lens) => `${under(snapshot, path, lens.span)}: ${lens.title}`,
  );
}

it("counts the verdicts on each element and runs tests", () => {
  const snapshot = opened(house);
  expect(shown(snapshot, "policy.pdp")).toEqual([
    "open: 1 violated",
    "shut: 1 satisfied",
    "new: 1 unproven",
    '"open is violated": Run test',
  ]);
  expect(lenses(snapshot, "policy.pdp").map((lens) => [lens.command.id, ...lens.command.arguments])).toEqual([
    ["pdp.showFindings", "policy.pdp", "firm.open"],
    ["pdp.showFindings", "policy.pdp", "firm.shut"],
    ["pdp.showFindings", "policy.pdp", "firm.new"],
    ["pdp.runTest", "policy.pdp", "open is violated"],
  ]);
  expect(shown(opened(house, undefined, { locale: "ru" }), "policy.pdp")[0]).toBe("open: нарушено: 1");
  expect(shown(opened(house, undefined, { locale: "kk" }), "policy.pdp")[0]).toBe("open: бұзылған: 1");
});

it("shows how a test ended, and whether that was before the last change", () => {
  const snapshot = opened(house);
  const run = runTest(snapshot, "policy.pdp", "open is violated");
  expect(run).toMatchObject({
    passed: false,
    expectations: [
      { passed: true, expected: "violated HOUSE-1 on open", found: "violated" },
      { passed: false, expected: "violated HOUSE-1 on shut", found: "satisfied" },
    ],
  });
  expect(shown(snapshot, "policy.pdp", run ?? undefined).at(-1)).toBe(
    '"open is violated": Run test · failed: 1 of 2 expectations',
  );
  expect(runTest(snapshot, "policy.pdp", "another")).toBeNull();
  const old = { version: -1, passed: true, expectations: [] };
  expect(shown(snapshot, "policy.pdp", old).at(-1)).toBe(
    '"open is violated": Run test · passed, before the last change',
  );
});

const flows = `module firm
data Name is Personal
data Phone is Name
data Wage is LimitedAccess
data Card is Wage
subject worker
person nurse { scope: [Name] }
third_party agency
store cards {
  holds: [Name, Phone, Wage] of worker
  access: [nurse]
}
store copy { copy_of: cards, role: backup, holds: [Name] }
flow in: worker -> cards { carries: [Name, Phone, Wage] }
flow out: cards -> agency { carries: [Name, Phone, Wage, Card] }
`;

/** The text of a file with its hints put in, in brackets. */
function hinted(snapshot: Snapshot, path: string, options: HintOptions = {}): string {
  let text = snapshot.program.sources.get(path)?.text ?? "";
  const span = { start: 0, end: text.length };
  for (const hint of hints(snapshot, path, span, options).toReversed())
    text = `${text.slice(0, hint.offset)}⟦${hint.text}⟧${text.slice(hint.offset)}`;
  return text;
}

it("tells what arrives undeclared in so many words, and what lines imply", () => {
  const text = hinted(opened(flows), "policy.pdp");
  expect(text.split("\n").filter((line) => line.includes("⟦"))).toEqual([
    "data Wage⟦restricted⟧ is LimitedAccess",
    "data Card⟦restricted⟧ is Wage",
    "person nurse⟦← Name, Phone⟧ { scope: [Name] }",
    "third_party agency⟦← Card, Name, Phone, +1⟧",
    "  access: [nurse⟦⇢ Name, Phone⟧]",
    "store copy⟦← Phone⟧ { copy_of: cards⟦⇢ Name, Phone⟧, role: backup, holds: [Name] }",
  ]);
});

it("says all of it in a tooltip, each sort by itself, and only for the part that is asked for", () => {
  const snapshot = opened(flows);
  const all = { start: 0, end: flows.length };
  const [agency] = hints(snapshot, "policy.pdp", all).filter((each) => each.text.includes("Card"));
  expect(agency?.tooltip).toBe(
    "Data that arrive at agency:\nCard of worker\nName of worker\nPhone of worker\nWage of worker",
  );
  const sorts = (options: HintOptions): readonly string[] => [
    ...new Set(hints(snapshot, "policy.pdp", all, options).map((each) => each.sort)),
  ];
  expect(sorts({ arrives: false, implied: false })).toEqual([]);
  expect(sorts({ implied: false })).toEqual(["arrives"]);
  expect(sorts({ arrives: false })).toEqual(["implied"]);
  expect(hints(snapshot, "policy.pdp", { start: 0, end: 10 })).toEqual([]);
});

it("counts what must be acted on behind the head of an element", () => {
  expect(hinted(opened(house), "policy.pdp", { arrives: false, implied: false })).toContain(
    "store open⟦1 violated⟧ { public: true }\nstore shut { public: false }\nstore new⟦1 unproven⟧ {}",
  );
});

it("keeps hints and lenses of the largest example short", async () => {
  const snapshot = opened(example("bank-mistakes"), await packedLibrary());
  for (const path of Object.keys(example("bank-mistakes"))) {
    const text = snapshot.program.sources.get(path)?.text ?? "";
    for (const hint of hints(snapshot, path, { start: 0, end: text.length })) {
      expect(hint.text.length).toBeLessThan(120);
      expect(hint.tooltip.split("\n").length).toBeLessThan(45);
    }
    for (const lens of lenses(snapshot, path)) expect(lens.title.length).toBeLessThan(120);
  }
  expect(shown(snapshot, "flows.pdp").find((each) => each.startsWith("calls:"))).toMatch(
    /^calls: \d+ violated · (\d+ unproven · )?(\d+ review · )?.*\d+ satisfied$/,
  );
});
