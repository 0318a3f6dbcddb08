import { expect, it } from "vitest";
import { faults, message, typed } from "./typed.ts";

const model = `record Terms { start: Date, clock: DateTime, length: Duration, score: Decimal, count: Int, words: Text, sure: Bool }
kind shelf is store {
  terms: Terms
  states: set of State
  category: category
  back: party?
  backs: set of party
}
subject patient
party clinic
data A is Personal
data B is Personal
store uses { holds: [A, B] of patient }
`;

/** The stated facts of element `x`. */
async function factsOf(text: string): Promise<ReadonlyMap<string, unknown>> {
  const { schema } = await typed(text);
  const facts = schema.elements.find((each) => each.name === "x")?.facts ?? new Map();
  return new Map([...facts].map(([name, fact]) => [name, fact.value]));
}

/** The fault of one property of a shelf. */
async function said(property: string): Promise<string> {
  return message(`${model}shelf x { ${property} }`);
}

it("reads scalars", async () => {
  const facts = await factsOf(
    `${model}shelf x { terms: { start: 2026-03-01, clock: 2026-03-01T10:00:00+05:00, length: 5 years, score: -0.50, count: 140_000, words: "a" "b", sure: false } }`,
  );
  const fields = new Map(
    [...(facts.get("terms") as { fields: ReadonlyMap<string, { value: unknown }> }).fields].map(
      ([name, fact]) => [name, fact.value],
    ),
  );
  expect(fields).toEqual(
    new Map<string, unknown>([
      ["start", { kind: "date", day: 20_513 }],
      ["clock", { kind: "datetime", instant: 20_513 * 86_400 + 5 * 3_600, offset: 300 }],
      ["length", { kind: "duration", value: { months: 60, minutes: 0, businessDays: 0, days: true } }],
      ["score", { kind: "number", value: { digits: -5n, scale: 1 } }],
      ["count", { kind: "number", value: { digits: 140_000n, scale: 0 } }],
      ["words", { kind: "text", value: "a b" }],
      ["sure", { kind: "bool", value: false }],
    ]),
  );
});

it("says what was expected and what is there", async () => {
  expect(await said('terms: { sure: "yes" }')).toBe("expected `true` or `false`, found text");
  expect(await said("terms: { count: 1.5 }")).toBe("expected a whole number, found the number `1.5`");
  expect(await said("terms: { start: 2026-01-01T10:00Z }")).toBe(
    "expected a date like `2026-01-31`, found a time",
  );
  expect(await said("terms: 5")).toBe("expected a record `{ … }` of type `Terms`, found the number `5`");
  expect(await said("operator: patient")).toBe(
    "expected an element of kind `party`, found `patient` of kind `subject`",
  );
  expect(await said("operator: A")).toBe("expected an element of kind `party`, found the data category `A`");
  expect(await said("operator: none")).toBe("expected an element of kind `party`, found `none`");
  expect(await said("backs: clinic")).toBe("0 faults: "); // one thing is a list of one
  expect(await said("states: [clinic]")).toContain("found `clinic` of kind `party`");
  expect(await said("category: patient")).toBe("expected a data category, found `patient` of kind `subject`");
});

it("points at the declaration that asks for the type", async () => {
  const { diagnostics } = await typed("store x { public: 5 }");
  expect(diagnostics[0]?.related.map((each) => each.label("en"))).toEqual(["the property is declared here"]);
});

it("tells numbers and durations apart", async () => {
  expect(await said("terms: { length: 30 }")).toBe("`30` of what? (add a unit: `30 days`)");
  expect(await said("terms: { count: 30 days }")).toBe("a plain number is expected (write `30`)");
});

it("knows the calendar", async () => {
  expect(await said("terms: { start: 2026-02-30 }")).toBe(
    "the calendar has no `2026-02-30` (dates are written year-month-day)",
  );
  expect(await said("terms: { start: 2024-02-29 }")).toBe("0 faults: ");
  expect(await said("terms: { start: 2023-02-29 }")).toContain("the calendar has no");
  expect(await said("terms: { clock: 2026-01-01T25:00Z }")).toContain("the calendar has no");
});

it("takes numbers of thirty digits and no more", async () => {
  expect(await said(`terms: { count: ${"9".repeat(30)} }`)).toBe("0 faults: ");
  expect(await said(`terms: { count: ${"9".repeat(31)} }`)).toBe("a number has at most 30 digits");
});

it("offers the members of an enum", async () => {
  expect(await said("states: [hashd]")).toBe("`State` has no member `hashd` (did you mean `hashed`?)");
});

it("leaves what was faulty not stated", async () => {
  const facts = await factsOf(`${model}shelf x { operator: nobody, public: "yes", at: todo "moving" }`);
  expect(facts).toEqual(
    new Map([
      ["operator", { kind: "todo", reason: null }],
      ["public", { kind: "todo", reason: null }],
      ["at", { kind: "todo", reason: "moving" }],
    ]),
  );
});

it("leaves what was written twice not stated", async () => {
  const text = `${model}shelf x { public: true, public: true }`;
  expect(await faults(text)).toEqual(["14 duplicate-property: public"]);
  expect(await factsOf(text)).toEqual(new Map([["public", { kind: "todo", reason: null }]]));
});

it("opens a list that has a todo or a fault in it", async () => {
  expect(await factsOf(`${model}shelf x { states: [raw, todo], backs: [clinic, nobody] }`)).toMatchObject(
    new Map([
      ["states", { kind: "set", open: true, members: [{ value: { member: "raw" } }] }],
      ["backs", { kind: "set", open: true, members: [{ value: { element: { name: "clinic" } } }] }],
    ]),
  );
});

it("counts a member once and warns", async () => {
  const text = `${model}shelf x { states: [raw, hashed, raw] }`;
  expect(await faults(text)).toEqual(["14 duplicate-member: raw"]);
  expect((await factsOf(text)).get("states")).toMatchObject({
    members: [{ value: { member: "raw" } }, { value: { member: "hashed" } }],
    open: false,
  });
});

it("tells stated absent from not stated", async () => {
  expect(await factsOf(`${model}shelf x { back: none, backs: [] }`)).toEqual(
    new Map<string, unknown>([
      ["back", { kind: "none" }],
      ["backs", { kind: "set", members: [], open: false }],
    ]),
  );
  expect(await said("backs: none")).toBe(
    "expected a list `[…]`, each member an element of kind `party`, found `none` (write `[]` if there is nothing)",
  );
});

it("reads content: states and subjects hold for each member that has none of its own", async () => {
  expect(
    (await factsOf(`${model}shelf x { holds: [A, B as hashed, todo] as masked of patient }`)).get("holds"),
  ).toMatchObject({
    kind: "content",
    open: true,
    all: false,
    items: [
      { category: { name: "A" }, state: "masked", subject: { name: "patient" } },
      { category: { name: "B" }, state: "hashed", subject: { name: "patient" } },
    ],
  });
  expect((await factsOf(`${model}shelf x { holds: A of patient }`)).get("holds")).toMatchObject({
    items: [{ state: null }],
    open: false,
  });
});

it("reads `all` in carries only", async () => {
  expect(await faults(`${model}flow f: patient -> uses { carries: all }\nshelf x { holds: all }`)).toEqual([
    "15 wrong-type: all",
  ]);
});

it("refuses content that is none", async () => {
  expect(await faults(`${model}shelf x { holds: [clinic, 5, A as hashd, B of clinic] }`)).toEqual([
    "14 wrong-type: clinic",
    "14 wrong-type: 5",
    "14 unknown-member: hashd",
    "14 wrong-type: clinic",
  ]);
  expect(await faults(`${model}shelf x { holds: [A, B, A] of patient }`)).toEqual(["14 duplicate-member: A"]);
});

it("refuses abstract categories where data are, and where data are allowed", async () => {
  expect(await message(`${model}shelf x { holds: [Personal] }`)).toBe(
    "`Personal` classifies data and cannot itself be held, carried or put on a list (name concrete categories, such as `A` or `B`)",
  );
  expect(
    await faults(
      `${model}consent c { covers: [Personal] }\nflow f: patient -> uses { basis: [c], carries: [Identifier] }`,
    ),
  ).toEqual(["14 abstract-category: Personal", "15 abstract-category: Identifier"]);
});

it("wants three languages, none of them empty", async () => {
  expect(await message('act a { title: { kk: "а", ru: " " } }')).toBe(
    "no text in `ru`, `en` (write it in Kazakh, Russian and English)",
  );
  expect(await faults('act a { title: { kk: "а", ru: todo, en: "b" } }')).toEqual([
    '1 missing-language: { kk: "а", ru: todo, en: "b" }',
  ]);
});

it("wants what is required, and wants it stated", async () => {
  expect(await faults('act a "Law"\nact b { title: todo "later" }')).toEqual([
    "1 missing-property: a",
    '2 todo-not-allowed: todo "later"',
  ]);
});

it("wants to know what a copy repeats", async () => {
  expect(await faults("store x { copy_of: todo }\nstore y { copy_of: none }")).toEqual([
    "1 todo-not-allowed: todo",
  ]);
});

it("suggests properties", async () => {
  expect(await message("store x { hold: [] }")).toBe(
    "`store` has no property `hold` (did you mean `holds`?)",
  );
  expect(await faults("store x { __proto__: 1, constructor: 2 }")).toEqual([
    "1 unknown-property: __proto__",
    "1 unknown-property: constructor",
  ]);
});
