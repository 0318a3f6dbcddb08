import { expect, it } from "vitest";
import { head, results } from "./program.ts";

const model = `person boss subject patient
store cards { at: home holds: [Phone, Email] of patient }
place home { country: KZ }
requirement KZ-T-1 { ${head} version 2020-01-01 .. 2027-01-01 { for s: store, h in s.holds require h.category is Email } }
requirement KZ-T-2 { ${head} version 2020-01-01 .. { for s: store require s.at.country == KZ } }
requirement KZ-T-3 { ${head} version 2020-01-01 .. 2021-01-01 unknown "not seen" version 2021-01-01 .. { for s: store require false } }
requirement KZ-T-4 { ${head} version 2020-01-01 .. { for f: flow require false } }
waiver w { of: KZ-T-1, on: cards, because: "moving", approved: boss, from: 2026-01-01, until: 2026-12-31 }
`;
/** Of each expectation: passed, or what was expected and found. */
async function run(body: string, imports = "import m\n"): Promise<readonly string[]> {
  const found = await results(`${model} test "a test" { ${body.replace("IMPORTS", imports)} }`);
  return found.flatMap((each) =>
    each.expectations.map((one) => (one.passed ? "passed" : `${one.expected}: ${one.found}`)),
  );
}

it("compares verdicts of elements and of bindings, and sees no waivers of others", async () => {
  const found = await run(`as of 2026-04-15 IMPORTS
    expect violated KZ-T-1 on cards
    expect violated KZ-T-1 on [cards, Phone]
    expect satisfied KZ-T-1 on [cards, Email]
    expect not applicable KZ-T-1 on [cards, Health]
    expect satisfied KZ-T-2 on cards
    expect satisfied KZ-T-1 on cards`);
  expect(found).toEqual([
    "passed",
    "passed",
    "passed",
    "passed",
    "passed",
    "satisfied KZ-T-1 on cards: violated",
  ]);
});

it("judges by the day of the test", async () => {
  expect(
    await run("as of 2020-06-01 IMPORTS expect unknown wording KZ-T-3 expect violated KZ-T-3 on cards"),
  ).toEqual(["passed", "violated KZ-T-3 on cards: unknown_wording"]);
  expect(await run("as of 2019-06-01 IMPORTS expect not in force KZ-T-1")).toEqual(["passed"]);
  expect(await run("IMPORTS expect not in force KZ-T-1")).toEqual(["not_in_force KZ-T-1: violated"]);
});

it("applies changes, in the test only", async () => {
  const found = await run(`as of 2026-04-15 IMPORTS
    change home { country: DE }
    expect violated KZ-T-2 on cards`);
  expect(found).toEqual(["passed"]);
  expect(await run("IMPORTS change cards { at: unstated } expect unproven KZ-T-2 on cards")).toEqual([
    "passed",
  ]);
  expect(await run("IMPORTS change cards { at: todo } expect unproven KZ-T-2 on cards")).toEqual(["passed"]);
  expect(
    await run("IMPORTS change cards { holds: [Email] of patient } expect satisfied KZ-T-1 on cards"),
  ).toEqual(["passed"]);
});

it("declares elements of its own and waives by its own waivers", async () => {
  expect(
    await run(`as of 2026-04-15 IMPORTS store mine { holds: [Phone] of patient }
    waiver mine_too { of: KZ-T-1, on: mine, because: "x", approved: boss, from: 2026-01-01, until: 2026-12-31 }
    expect waived KZ-T-1 on mine  expect violated KZ-T-1 on cards`),
  ).toEqual(["passed", "passed"]);
});

it("expects verdicts on implied flows", async () => {
  expect(
    await run(`IMPORTS person dba { scope: [Phone] } store files { holds: [Phone] of patient access: [dba] }
    expect violated KZ-T-4 on files -> dba`),
  ).toEqual(["passed"]);
});

it("expects errors of the language and of the model where they stand", async () => {
  const found = await run(`as of 2026-04-15 IMPORTS
    store empty { holds: [] }
    flow leak: cards -> empty { carries: [Phone] }
    store wrong { operator: nobody }
    waiver old { of: KZ-T-1, on: cards, because: "x", approved: boss, from: 2020-01-01, until: 2020-12-31 }
    expect error undeclared-arrival on leak
    expect error unknown-name on wrong
    expect error expired-waiver on old
    expect error unknown-name on empty`);
  expect(found).toEqual(["passed", "passed", "passed", "error unknown-name on empty: no error"]);
});

it("passes nothing that expects nothing", async () => {
  const [only] = await results(`${model} test "empty" { }`);
  expect(only?.passed).toBe(false);
});
