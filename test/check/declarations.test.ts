import { expect, it } from "vitest";
import { faults, message, typed } from "./typed.ts";

it("builds the tree of kinds, whatever the order", async () => {
  const { schema } = await typed(
    "kind ward is hall\nkind hall is place { beds: Int }\nward one { beds: 3, country: KZ }\nstore s { at: one }",
  );
  const ward = schema.kinds.find((kind) => kind.name === "ward");
  expect(ward?.ancestry.map((kind) => kind.name)).toEqual(["ward", "hall", "place", "element"]);
  expect(ward?.properties.has("beds")).toBe(true);
});

it("breaks a cycle of kinds and says it once", async () => {
  expect(await message("kind a is b\nkind b is c\nkind c is a")).toBe(
    "these kinds stand below each other: a → b → c → a (let one of them be below a kind outside the loop)",
  );
  expect(await faults("kind a is a")).toEqual(["1 kind-cycle: a"]);
});

it("wants every kind below another", async () => {
  expect(await faults("kind ward {}\nkind hall is State")).toEqual([
    "1 missing-parent: ward",
    "2 wrong-sort: State",
  ]);
});

it("lets a kind fix a property once, for itself and those below", async () => {
  const text = `kind archive is store { fixed public: false }
kind old_archive is archive { fixed public: true }
archive a {}
old_archive b { public: true }
`;
  expect(await faults(text)).toEqual(["2 fixed-property: public", "4 fixed-property: public"]);
  const { schema } = await typed(text);
  const facts = schema.elements
    .filter((each) => each.name === "a" || each.name === "b")
    .map((each) => each.facts.get("public")?.value);
  expect(facts).toEqual([
    { kind: "bool", value: false },
    { kind: "bool", value: false },
  ]);
});

it("lets a kind fix an element or a category", async () => {
  const text = "place home { country: KZ }\nkind local is store { fixed at: home }\nlocal cards {}";
  expect(await faults(text)).toEqual([]);
  const { schema } = await typed(text);
  expect(schema.elements.find((each) => each.name === "cards")?.facts.get("at")?.value).toMatchObject({
    kind: "element",
    element: { name: "home" },
  });
});

it("refuses a property fixed by no kind", async () => {
  expect(await faults("kind archive is store { fixed pubic: false }")).toEqual(["1 unknown-property: pubic"]);
});

it("refuses a property that an ancestor has", async () => {
  expect(
    await faults("kind archive is store { holds: Text }\nrecord R { a: Int, a: Int }\nenum E { x, x }"),
  ).toEqual(["1 redeclared-property: holds", "2 redeclared-property: a", "3 duplicate-member: x"]);
});

it("suggests types by name", async () => {
  expect(await message("kind archive is store { size: Itn }")).toBe(
    "nothing called `Itn` is in scope (did you mean `Int`?)",
  );
  expect(await message("stoer cards {}")).toBe("nothing called `stoer` is in scope (did you mean `store`?)");
});

it("says that a name is known as something else", async () => {
  const { diagnostics } = await typed("store cards { operator: store }");
  expect(diagnostics.map((each) => [each.code, each.related.map((other) => other.label("en"))])).toEqual([
    ["unknown-name", ["the kind `store`"]],
  ]);
});

it("lets records and kinds refer to each other and to themselves", async () => {
  expect(
    await faults(
      "record Tree { left: Tree, right: Tree, of: grove }\nkind grove is element { tree: Tree, next: grove? }\ngrove a { tree: { left: { right: {} } }, next: a }",
    ),
  ).toEqual([]);
});

it("breaks a cycle of categories wherever it closes", async () => {
  expect(await message("data A is B\ndata B is C\ndata C is A\nstore s { holds: [A, B, C] }")).toContain(
    "these categories stand below each other",
  );
  expect(
    await faults(
      "data A is Personal consists of [B]\ndata B is Personal consists of [A]\nstore s { holds: [A, B] }",
    ),
  ).toEqual(["1 category-cycle: A"]);
});

it("finds names in the heads of data", async () => {
  expect(
    await faults(
      "subject patient\ndata A is Persnal, patient consists of [Nothing] formed by [store]\nstore s { holds: [A] of patient }",
    ),
  ).toEqual([
    "2 unknown-name: Persnal",
    "2 wrong-sort: patient",
    "2 unknown-name: Nothing",
    "2 unknown-name: store",
  ]);
});

it("types the block of a category", async () => {
  const text = `act law40 { title: { kk: "а", ru: "б", en: "c" } }
data A is Personal { access: restricted, by: law40 "art. 3" }
data B is Personal { access: neither, by: none }
store s { holds: [A, B] }
`;
  expect(await faults(text)).toEqual([]);
  const { schema } = await typed(text);
  const facts = (name: string): unknown => schema.categories.find((each) => each.name === name)?.facts;
  expect(facts("A")).toMatchObject(
    new Map([
      ["access", { value: { kind: "enum", member: "restricted" } }],
      ["by", { value: { kind: "citation", act: { name: "law40" }, provision: "art. 3" } }],
    ]),
  );
  expect(facts("B")).toMatchObject(
    new Map([
      ["access", { value: { member: "neither" } }],
      ["by", { value: { kind: "none" } }],
    ]),
  );
});

it("gives flows their ends", async () => {
  const text = "subject patient\nstore cards\nflow book: patient -> cards { public: false }";
  expect(await faults(text)).toEqual([]);
  const { schema } = await typed(text);
  expect(schema.elements.find((each) => each.name === "book")).toMatchObject({
    kind: { name: "flow" },
    ends: { source: { name: "patient" }, target: { name: "cards" } },
  });
});

it("lets a flow end at a node only", async () => {
  expect(
    await faults(
      "subject patient\nplace hall\nstore s { at: hall }\ndata D is Personal\nflow a: patient -> hall\nflow b: a -> s\nflow c: D -> s\nflow d: nobody -> s",
    ),
  ).toEqual(["5 not-a-node: hall", "6 not-a-node: a", "7 not-a-node: D", "8 unknown-name: nobody"]);
});

it("keeps quiet about what follows from a broken declaration", async () => {
  expect(
    await faults("stor cards {}\nstore copy { copy_of: cards }\nsubject patient\nflow f: patient -> cards"),
  ).toEqual(["1 unknown-name: stor"]);
});

it("takes transforms in processes only", async () => {
  const text = `data A is Personal
data B is Personal
process p {
  lower A to hashed
  derive B from [A]
  drop A
  join
}
store s {
  drop A
}
process q {
  lower A to gone
  derive B from [Nothing]
}
`;
  expect(await faults(text)).toEqual([
    "10 misplaced-transform: drop A",
    "13 unknown-member: gone",
    "14 unknown-name: Nothing",
  ]);
  const { schema } = await typed(text);
  const transforms = schema.elements.map((each) => [
    each.name,
    each.transforms.map((transform) => transform.kind),
  ]);
  expect(transforms).toContainEqual(["p", ["lower", "derive", "drop", "join"]]);
  expect(transforms).toContainEqual(["s", []]);
  expect(transforms).toContainEqual(["q", []]);
});

it("hints at what nothing refers to", async () => {
  expect(
    await faults(
      "place hall\nconsent form\nperson dpo\ndata Visit is Personal\npurpose care\nstore cards\nsubject patient",
    ),
  ).toEqual([
    "1 unused-declaration: hall",
    "2 unused-declaration: form",
    "3 unused-declaration: dpo",
    "4 unused-declaration: Visit",
    "5 unused-declaration: care",
  ]);
});
