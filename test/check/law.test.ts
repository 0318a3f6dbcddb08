import { expect, it } from "vitest";
import { faults, message, typed } from "./typed.ts";

const book = 'act book { title: { kk: "а", ru: "б", en: "c" } }\n';
const title = 'title: { kk: "а", ru: "б", en: "c" }';

it("types the properties of a requirement and of its versions", async () => {
  const text = `module law
${book}requirement X-1 {
  cites: book "art. 1"
  ${title}
  binds: [owner, operator]
  modality: must
  version 2024-01-01 .. 2025-01-01 { modality: should }
  version 2020-01-01 .. 2022-01-01 unknown "not seen"
}
`;
  expect(await faults(text)).toEqual([]);
  const { schema } = await typed(text);
  const requirement = schema.requirements[0];
  expect(requirement?.facts.get("cites")?.value).toMatchObject({
    kind: "citation",
    act: { name: "book" },
    provision: "art. 1",
  });
  expect(requirement?.versions.map((version) => [version.from, version.to])).toEqual([
    [18_262, 18_993],
    [19_723, 20_089],
  ]);
  expect(requirement?.versions[1]?.facts.get("modality")?.value).toMatchObject({ member: "should" });
});

it("wants a citation of an act and a title", async () => {
  expect(await faults(`subject s\nrequirement X-1 { cites: s "1" }`)).toEqual([
    "2 missing-property: X-1",
    "2 wrong-type: s",
  ]);
  expect(await faults(`requirement X-1 { cites: todo, ${title} }`)).toEqual(["1 todo-not-allowed: todo"]);
});

it("finds versions that claim the same days", async () => {
  const versions = async (...written: readonly string[]): Promise<readonly string[]> =>
    faults(
      `${book}requirement X-1 {\n  cites: book "1"\n  ${title}\n  ${written.map((each) => `version ${each} unknown "?"`).join("\n  ")}\n}`,
    );
  expect(await versions("2025-01-01 .. 2026-01-01", "2024-01-01 .. 2025-01-01")).toEqual([]);
  expect(await versions("2025-01-01 .. 2026-01-01", "2024-01-01 .. 2025-01-02")).toEqual([
    "5 overlapping-versions: version 2025-01-01 .. 2026-01-01",
  ]);
  expect(await versions("2024-01-01 ..", "2025-01-01 ..")).toEqual([
    "6 overlapping-versions: version 2025-01-01 ..",
  ]);
  expect(await versions("2024-01-01 .. 2024-01-01")).toEqual([
    "5 bad-interval: version 2024-01-01 .. 2024-01-01",
  ]);
  expect(await versions("2024-13-01 .. 2025-01-01")).toEqual(["5 bad-date: 2024-13-01"]);
});

it("checks the versions of a definition", async () => {
  expect(
    await faults(
      'define f(s: store) {\n  version 2024-01-01 .. 2025-01-01 = s.public\n  version 2024-06-01 .. unknown "?"\n}',
    ),
  ).toEqual(["3 overlapping-versions: version 2024-06-01 .."]);
});

it("resolves what a waiver names", async () => {
  const waiver = (of: string, on: string): string => `${book}requirement X-1 { cites: book "1", ${title} }
person boss
store cards {}
subject patient
waiver w { of: ${of}, on: ${on}, because: "why", approved: boss, from: 2026-01-01, until: 2026-06-01 }
`;
  expect(await faults(waiver("X-1", "cards"))).toEqual([]);
  expect(await faults(waiver("X-1", "[cards, hashed]"))).toEqual([]);
  expect(await faults(waiver("X-1", "patient -> cards"))).toEqual([]);
  expect(await faults(waiver("X-2", "nothing"))).toEqual([
    "6 unknown-requirement: X-2",
    "6 unknown-name: nothing",
  ]);
  const { schema } = await typed(`module m\n${waiver("X-1", "patient -> cards")}`);
  expect(schema.elements.find((each) => each.name === "w")?.facts.get("on")?.value).toEqual({
    kind: "binding",
    targets: ["patient -> cards"],
  });
  const second = await typed(`module m\n${waiver("X-1", "[cards, hashed]")}`);
  expect(second.schema.elements.find((each) => each.name === "w")?.facts.get("on")?.value).toEqual({
    kind: "binding",
    targets: ["m.cards", "hashed"],
  });
});

it("reads the changes of a test", async () => {
  const text = `module m
kind archive is store { fixed public: false }
archive cards { }
store copy { copy_of: cards }
data A is Personal
test "t" {
  as of 2026-04-15
  import m
  change cards { at: unstated, owner: todo, public: true, hold: [] }
  change A { access: neither }
  change cards -> copy { public: true }
}
`;
  expect(await faults(text)).toEqual(["9 fixed-property: public", "9 unknown-property: hold"]);
  const { schema } = await typed(text);
  const changes = schema.tests[0]?.changes ?? [];
  expect(schema.tests[0]?.asOf).toBe(20_558);
  expect(changes.map((change) => [change.element?.name, change.category?.name])).toEqual([
    ["cards", undefined],
    [undefined, "A"],
    [undefined, undefined],
  ]);
  expect(new Map([...(changes[0]?.facts ?? [])].map(([name, fact]) => [name, fact?.value ?? null]))).toEqual(
    new Map<string, unknown>([
      ["owner", { kind: "todo", reason: null }],
      ["at", null],
    ]),
  );
});

it("resolves the names of expectations", async () => {
  const test = (expectation: string): string => `module m
${book}requirement X-1 { cites: book "1", ${title} }
test "t" {
  import m
  store cards {}
  ${expectation}
}
`;
  expect(await faults(test("expect violated X-1 on cards"))).toEqual([]);
  expect(await faults(test("expect not in force X-1"))).toEqual([]);
  expect(await faults(test("expect violated X-1 on [cards, hashed]"))).toEqual([]);
  expect(await faults(test("expect violated X-2 on crads"))).toEqual([
    "7 unknown-requirement: X-2",
    "7 unknown-name: crads",
  ]);
  expect(await message(test("expect violatd X-1 on cards"))).toBe(
    "no verdict is called `violatd` (did you mean `violated`?)",
  );
});
